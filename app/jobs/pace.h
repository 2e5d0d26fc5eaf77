// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps news from coming faster than a screen shows them.
#pragma once

#include <chrono>

namespace vigie {

class Pace {
public:
    /// True at most once in every 50 ms.
    bool isDue() {
        const auto now = Clock::now();
        if (now - m_last < interval)
            return false;
        m_last = now;
        return true;
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds interval{50};
    Clock::time_point m_last{};
};

} // namespace vigie
