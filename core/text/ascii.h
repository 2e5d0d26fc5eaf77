// SPDX-License-Identifier: GPL-3.0-or-later
// What a byte of a text is, as far as ASCII goes.
#pragma once

namespace vigie {

/// A small letter: folded texts have no others.
constexpr bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool isLetterOrDigit(char c) {
    return isLetter(static_cast<char>(c | 0x20)) || isDigit(c); // a capital with that bit is its small letter
}
constexpr bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

} // namespace vigie
