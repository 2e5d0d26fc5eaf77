// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/qt_text.h"

namespace vigie {

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QString toToolTip(const QString& words) {
    if (words.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

Utf16Span toUtf16(std::string_view utf8, ByteSpan span) {
    const qsizetype begin = toQString(utf8.substr(0, span.begin)).size();
    return {begin, begin + toQString(span.in(utf8)).size()};
}

} // namespace vigie
