// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/random_key.h"

#include <fmt/format.h>

#include <random>

namespace vigie {

std::string randomKey() {
    std::random_device device;
    std::string key;
    for (int part = 0; part < 4; ++part)
        key += fmt::format("{:08x}", device());
    return key;
}

} // namespace vigie
