// SPDX-License-Identifier: GPL-3.0-or-later
// What a byte of a folded text is.
#pragma once

namespace vigie {

constexpr bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

} // namespace vigie
