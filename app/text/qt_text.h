// SPDX-License-Identifier: GPL-3.0-or-later
// QString and the core's UTF-8: the one place where both kinds of position exist.
#pragma once

#include "core/base/bilingual.h"
#include "core/text/byte_span.h"

#include <QString>
#include <string>
#include <string_view>

namespace vigie {

/// A span in UTF-16 code units, as QTextDocument counts.
struct Utf16Span {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Utf16Span&) const = default;
};

QString toQString(std::string_view utf8);
std::string toUtf8(const QString& text);

/// Words for a tooltip, which takes them for markup otherwise.
QString toToolTip(const QString& words);

/// REQUIRES: `utf8` is valid, and `span` lies on code point borders inside it.
Utf16Span toUtf16(std::string_view utf8, ByteSpan span);

} // namespace vigie
