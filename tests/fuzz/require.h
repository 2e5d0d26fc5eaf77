// SPDX-License-Identifier: GPL-3.0-or-later
// A broken promise ends a fuzz run as a crash does, and says which one it was.
#pragma once

#include <cstdlib>
#include <iostream>

namespace vigie {

inline void require(bool holds, const char* promise) {
    if (!holds) {
        std::cerr << "broken promise: " << promise << '\n';
        std::abort();
    }
}

} // namespace vigie
