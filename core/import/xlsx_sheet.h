// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of one XLSX worksheet (ECMA-376 part 1, 18.3): its rows, and what stands behind them.
#pragma once

#include "core/import/serial_dates.h"
#include "core/import/workbook_sheet.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

/// What all sheets of a workbook share.
struct XlsxShared {
    std::vector<std::string> strings;
    std::vector<NumberKind> styles; ///< by the number that cells carry
    bool from1904 = false;
};

/// A place such as « BC12 »: column from 0, row from 1; row 0 when it is no place.
struct CellPlace {
    std::size_t column = 0;
    std::size_t row = 0;
};
CellPlace parseCellPlace(std::string_view reference);

/// « _x000D_ » stands for a character that XML cannot hold.
std::string withoutXlsxEscapes(std::string text);

/// Hidden rows and columns, merged cells and addresses of a sheet. `targets` are the addresses that its
/// relations name.
class XlsxFactsListener final : public XmlListener {
public:
    XlsxFactsListener(SheetFacts& facts, const std::unordered_map<std::string, std::string>& targets)
        : m_facts(facts), m_targets(targets) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}

private:
    void addMerge(std::string_view range);
    void addLink(const XmlAttributes& attributes);

    SheetFacts& m_facts;
    const std::unordered_map<std::string, std::string>& m_targets;
    std::vector<std::pair<std::size_t, std::size_t>> m_hiddenColumns; ///< first and last, from 1
    std::size_t m_widest = 0;
    std::size_t m_columnsInRow = 0;
    bool m_isHiddenRow = false;
    bool m_hasCells = false;
};

/// The rows. Numbers stay as the file writes them, dates become text, formulas give the value they had.
class XlsxRowListener final : public SheetListener {
public:
    XlsxRowListener(std::shared_ptr<const XlsxShared> shared, std::shared_ptr<const SheetFacts> facts);

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    void beginRow(const XmlAttributes& attributes);
    void beginCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    std::string value();
    void addLink();

    std::shared_ptr<const XlsxShared> m_shared;
    std::shared_ptr<const SheetFacts> m_facts;
    MergedCells m_merges;
    TableRow m_row;
    std::size_t m_lastRow = 0;
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0;
    std::size_t m_style = 0;
    std::string m_type;
    std::string m_value;
    std::string m_formula;
    std::string* m_collecting = nullptr;
    bool m_isPhonetic = false;
};

} // namespace vigie
