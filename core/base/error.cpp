// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace vigie {

std::string toString(const Error& error) {
    std::string out = error.where.file;
    const auto add = [&out](std::size_t number) {
        if (number != 0)
            out += (out.empty() ? "" : ":") + std::to_string(number);
    };
    if (error.where.line != 0) {
        add(error.where.line);
        add(error.where.column);
    } else {
        add(error.where.record);
    }
    if (!out.empty())
        out += ": ";
    out += error.message;
    if (!error.hint.empty())
        out += " " + error.hint;
    return out;
}

} // namespace vigie
