// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of tables: what is wrong with a row, a column or a sheet.
#pragma once

#include "core/import/sheet_dates.h"
#include "core/import/table.h"

#include <cstddef>
#include <string_view>

namespace vigie {

/// « (Ligne 14 du tableau.) », with the sheet in a workbook, and with the line of the text where cells hold
/// line breaks.
Bilingual placeOfRow(std::string_view sheet, const TableRow& row);

Complaint tooManyCells(std::size_t cells, std::size_t expected);
Complaint tooFewCells(std::size_t cells, std::size_t expected);
Complaint unclosedQuote();
/// The file ends in the middle of this row.
Complaint cutRow();
Complaint rowTooLong(std::size_t limit);
Complaint monthFirst();
/// No date of the column says which it is.
Complaint orderGuessed(DayOrder order);
/// `error` is what the program that collected the posts wrote in the row.
Complaint collectorFailed(std::string_view error);
Complaint sameMeaning(std::string_view readInstead);
/// No column of text is found in this sheet, while another one has it.
Complaint sheetPassedOver(std::string_view sheet);

} // namespace vigie
