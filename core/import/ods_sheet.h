// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet in the content.xml of an ODS workbook, which holds all sheets in a row.
#pragma once

#include "core/import/workbook_sheet.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

/// A row is written once for as many equal rows as follow it; no spreadsheet program has more than these.
inline constexpr std::size_t maxSheetRows = 1'048'576;

class OdsRowListener final : public SheetListener {
public:
    /// `sheet` counts from 0.
    explicit OdsRowListener(std::size_t sheet) : m_sheetsToSkip(sheet) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void beginTable();
    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes, bool isCovered);
    void beginWords(std::string_view name, const XmlAttributes& attributes);
    void endCell();
    void endRow();

    std::size_t m_sheetsToSkip;
    std::size_t m_tableDepth = 0; ///< 0: outside the sheet that is read
    std::size_t m_asideDepth = 0; ///< inside a comment or drawing, whose words are not those of the cell
    bool m_isInCell = false;
    bool m_isInWords = false;
    MergedCells m_merges;
    TableRow m_row;
    std::size_t m_number = 1; ///< of the row that comes next
    std::size_t m_rowRepeats = 1;
    std::size_t m_column = 0; ///< of the cell that comes next
    std::size_t m_cellRepeats = 1;
    std::size_t m_rowsSpanned = 1;
    std::size_t m_paragraphs = 0;
    bool m_valueIsGiven = false; ///< the value stands in an attribute; the words only show it
    std::string m_value;
    std::string m_address;
};

} // namespace vigie
