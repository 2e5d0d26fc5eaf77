// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/fresh_fonts.h"

#include <future>

namespace vigie::pdf {

std::string withFreshFonts(const std::function<std::string()>& make) {
    return std::async(std::launch::async, make).get();
}

} // namespace vigie::pdf
