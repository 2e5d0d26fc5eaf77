// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the manual as a document with one look, on screen and on paper.
#pragma once

#include <QColor>
#include <QFont>
#include <QTextDocument>

namespace vigie {

/// Sizes follow from the pixel size of `text`.
struct ManualStyle {
    QFont text; ///< REQUIRES: has a pixel size
    QFont code;
    QColor ink;
    QColor accent;   ///< links
    QColor tint;     ///< behind code and captions of tables
    QColor hairline; ///< borders of tables
};

/// Gives headings, lists, tables, code and links of a document made of Markdown that look.
void applyStyle(QTextDocument& document, const ManualStyle& style);

/// The blocks that are headings, in reading order.
QList<QTextBlock> headingsOf(const QTextDocument& document);

} // namespace vigie
