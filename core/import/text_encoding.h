// SPDX-License-Identifier: GPL-3.0-or-later
// In which encoding a spreadsheet was saved, and its text as UTF-8.
#pragma once

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
TextEncoding detectEncoding(std::string_view bytes);

/// The text without its byte order mark. UTF-8 comes out as it is, damage included; in the other
/// encodings what has no meaning becomes U+FFFD.
std::string decoded(std::string bytes, TextEncoding encoding);

/// Whether no emoji can stand in it.
inline bool isSingleByte(TextEncoding encoding) {
    return encoding == TextEncoding::Windows1252 || encoding == TextEncoding::MacRoman;
}

} // namespace vigie
