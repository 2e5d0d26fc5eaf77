// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bilingual.h"

namespace vigie {

std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
    std::string out;
    std::string_view rest = pattern;
    for (const std::string_view argument : arguments) {
        const std::size_t hole = rest.find("{}");
        if (hole == std::string_view::npos)
            break;
        out.append(rest.substr(0, hole)).append(argument);
        rest.remove_prefix(hole + 2);
    }
    return out.append(rest);
}

} // namespace vigie
