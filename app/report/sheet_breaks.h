// SPDX-License-Identifier: GPL-3.0-or-later
// Where a document that flows over sheets of paper goes on to the next one.
#pragma once

#include <QTextDocument>

namespace vigie::pdf {

/// Breaks a document of Markdown: a paragraph, an item, a piece of code and a table stay whole, and a heading
/// stays with what it is about. A subject (a heading of level 1) follows the one before it, unless it would
/// begin in the last quarter of a sheet. What is higher than a sheet is cut where it has to be.
/// REQUIRES: `document` has a page size and its look. Tested by tst_sheet_breaks.cpp.
void breakSheets(QTextDocument& document);

} // namespace vigie::pdf
