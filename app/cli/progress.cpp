// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "core/base/wording.h"

#include <fmt/core.h>

#include <algorithm>
#include <ostream>

namespace vigie {
namespace {

constexpr std::size_t barColumns = 20;

std::string clockTime(double seconds) {
    const auto whole = static_cast<long>(seconds + 0.5);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string bar(double share) {
    const auto full = static_cast<std::size_t>(share * barColumns);
    std::string out = "[";
    for (std::size_t i = 0; i < barColumns; ++i)
        out += i < full ? "█" : "░";
    return out + "]";
}

} // namespace

std::string progressLine(const Progress& progress, Language language) {
    const double seconds = progress.elapsed.count();
    const auto rate =
        seconds > 0 ? static_cast<std::size_t>(static_cast<double>(progress.posts) / seconds) : 0;
    const Wording say(language);
    const std::string counts =
        say({"{} publications  {}/s", "{} posts  {}/s"}, {say.number(progress.posts), say.number(rate)});
    if (progress.bytesTotal == 0)
        return counts;
    const double share =
        std::min(1.0, static_cast<double>(progress.bytesRead) / static_cast<double>(progress.bytesTotal));
    const std::string percent = say({"\u00A0%", "%"});
    std::string line = fmt::format("{} {:3.0f}{}  {}", bar(share), share * 100, percent, counts);
    if (share > 0)
        line += say({"  reste {}", "  {} left"}, {clockTime(seconds * (1 - share) / share)});
    return line;
}

void ProgressBar::update(std::size_t posts, std::size_t bytesRead, std::size_t bytesTotal) {
    const auto now = Clock::now();
    if (!m_isShown || now - m_lastDrawn < std::chrono::milliseconds(100))
        return;
    m_lastDrawn = now;
    m_isDrawn = true;
    m_terminal << "\r\x1b[K" << progressLine({posts, bytesRead, bytesTotal, now - m_start}, m_language)
               << std::flush;
}

void ProgressBar::erase() {
    if (m_isDrawn)
        m_terminal << "\r\x1b[K" << std::flush;
    m_isDrawn = false;
}

} // namespace vigie
