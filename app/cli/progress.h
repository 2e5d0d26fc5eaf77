// SPDX-License-Identifier: GPL-3.0-or-later
// A line on a terminal that says how far the work is, how fast it goes and how long it will take.
#pragma once

#include "core/base/bilingual.h"

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>

namespace vigie {

/// How far some work is.
struct Progress {
    std::size_t posts = 0;
    std::size_t bytesRead = 0;
    std::size_t bytesTotal = 0; ///< 0: unknown, as for a stream
    std::chrono::duration<double> elapsed{};
};

/// « [██████░░░░]  42 %  18 200 posts  9 100/s  reste 0:12 ».
std::string progressLine(const Progress& progress, Language language);

/// Draws that line over itself, ten times a second at most. Not for several threads at once.
class ProgressBar {
public:
    using Clock = std::chrono::steady_clock;

    /// Nothing is ever drawn unless `isShown`. REQUIRES: `terminal` outlives the bar.
    ProgressBar(std::ostream& terminal, bool isShown, Language language)
        : m_terminal(terminal), m_isShown(isShown), m_language(language) {}

    void update(std::size_t posts, std::size_t bytesRead, std::size_t bytesTotal);
    /// Takes the line away, before something else is printed or the work is done.
    void erase();

private:
    std::ostream& m_terminal;
    bool m_isShown;
    Language m_language;
    bool m_isDrawn = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastDrawn = m_start;
};

} // namespace vigie
