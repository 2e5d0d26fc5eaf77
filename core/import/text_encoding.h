// SPDX-License-Identifier: GPL-3.0-or-later
// In which encoding a spreadsheet was saved, and its text as UTF-8. Both at once or piece by piece.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

enum class TextEncoding {
    Utf8,        ///< with or without byte order mark; some bytes may be damaged
    Windows1252, ///< what French spreadsheets write by default
    MacRoman,    ///< what those of old Macintosh programs write
    Utf16Little, ///< known by its byte order mark, as Big, or by a zero in every second byte
    Utf16Big,
};

/// A byte order mark decides; without one it is UTF-8 if most of what is not ASCII is well-formed (the file
/// may be damaged in places). Otherwise it is Windows-1252 or MacRoman, whichever makes more French letters
/// of the bytes between ASCII letters.
class EncodingCensus {
public:
    void add(std::string_view piece);
    TextEncoding verdict() const;

private:
    void count(std::string_view text);

    std::string m_start;          ///< enough of it to see a mark, or zeros
    std::string m_rest;           ///< of the last piece: a character of UTF-8 that may not be whole yet
    std::size_t m_wellFormed = 0; ///< characters beyond ASCII …
    std::size_t m_broken = 0;     ///< … and bytes that are none
    std::size_t m_mac = 0;        ///< French letters under either encoding
    std::size_t m_windows = 0;
};

TextEncoding detectEncoding(std::string_view bytes);

/// Makes UTF-8 of text that comes in pieces, without its byte order mark. UTF-8 comes out as it is, damage
/// included; in the other encodings what has no meaning becomes U+FFFD.
class Decoder {
public:
    explicit Decoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// What ends in the middle of a character waits for the next piece …
    std::string decode(std::string_view bytes);
    /// … or for the end.
    std::string finish();

private:
    std::string convert(std::string_view bytes);
    std::string fromUtf16(std::string_view bytes);
    std::string withoutMark(std::string text);

    TextEncoding m_encoding;
    std::string m_rest;  ///< half a character of UTF-16
    std::string m_start; ///< not yet long enough to see a mark
    bool m_isBehindMark = false;
};

std::string decoded(std::string_view bytes, TextEncoding encoding);

/// Whether no emoji can stand in it.
inline bool isSingleByte(TextEncoding encoding) {
    return encoding == TextEncoding::Windows1252 || encoding == TextEncoding::MacRoman;
}

} // namespace vigie
