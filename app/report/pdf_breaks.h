// SPDX-License-Identifier: GPL-3.0-or-later
// Where a word that is too long for its column is broken: names and ids have places that hurt less.
#pragma once

#include <QFont>
#include <QString>

namespace vigie::pdf {

/// The text with line breaks inside the words that are wider than `width`: behind « . », « _ », « - » and « /
/// » where there are any, else in pieces of about the same length. Never inside a character as people see it.
/// Tested by tst_pdf_breaks.cpp.
QString withBreaks(const QString& text, const QFont& font, qreal width);

/// As many whole words as one line of that width holds, with « … » where any are left out; a piece of the
/// first one where it is too long. Tested by tst_pdf_breaks.cpp.
QString cutToLine(const QString& text, const QFont& font, qreal width);

} // namespace vigie::pdf
