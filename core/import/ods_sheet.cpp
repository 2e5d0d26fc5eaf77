// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_sheet.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {
namespace {

constexpr std::size_t maxCellBytes = 16 * 1024 * 1024;

/// « PT18H30M00S » → « 18:30:00 ».
std::string clockOfDuration(std::string_view duration) {
    std::string clock;
    for (const char c : duration) {
        if (c >= '0' && c <= '9')
            clock += c;
        else if (c == 'H' || c == 'M')
            clock += ':';
        else if (c == '.' || c == ',')
            break;
    }
    return clock;
}

/// « 2025-03-02T18:30:00.000 » → « 2025-03-02 18:30:00 ».
std::string dateAsText(std::string_view date) {
    std::string text(date.substr(0, date.find('.')));
    std::replace(text.begin(), text.end(), 'T', ' ');
    constexpr std::string_view midnight = " 00:00:00";
    if (text.ends_with(midnight))
        text.erase(text.size() - midnight.size());
    return text;
}

std::string givenValue(const XmlAttributes& cell) {
    const std::string_view type = cell["office:value-type"];
    if (type == "date")
        return dateAsText(cell["office:date-value"]);
    if (type == "time")
        return clockOfDuration(cell["office:time-value"]);
    if (type == "boolean")
        return std::string(cell["office:boolean-value"]);
    if (type == "string")
        return std::string(cell["office:string-value"]);
    return std::string(cell["office:value"]);
}

bool isAside(std::string_view name) {
    static constexpr std::array<std::string_view, 3> asides = {"annotation", "shapes", "tracked-changes"};
    return std::find(asides.begin(), asides.end(), name) != asides.end();
}

} // namespace

void OdsRowListener::begin(std::string_view name, const XmlAttributes& attributes) {
    if (m_asideDepth > 0 || isAside(name))
        ++m_asideDepth;
    else if (name == "table")
        beginTable();
    else if (m_tableDepth == 0)
        return;
    else if (name == "table-row")
        beginRow(attributes);
    else if (name == "table-cell" || name == "covered-table-cell")
        beginCell(attributes, name == "covered-table-cell");
    else if (m_isInCell)
        beginWords(name, attributes);
}

void OdsRowListener::end(std::string_view name) {
    if (m_asideDepth > 0) {
        --m_asideDepth;
        return;
    }
    if (m_tableDepth == 0)
        return;
    if (name == "table") {
        --m_tableDepth;
        isDone = m_tableDepth == 0;
    } else if (name == "p" || name == "h") {
        m_isInWords = false;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        endCell();
    } else if (name == "table-row") {
        endRow();
    }
}

void OdsRowListener::text(std::string_view piece) {
    if (m_asideDepth > 0 || !m_isInWords || m_valueIsGiven)
        return;
    m_value += piece;
    if (m_value.size() > maxCellBytes && !failure)
        failure = damagedWorkbook();
}

void OdsRowListener::beginTable() {
    if (m_tableDepth > 0)
        ++m_tableDepth;
    else if (m_sheetsToSkip == 0 && !isDone)
        m_tableDepth = 1;
    else if (m_sheetsToSkip > 0)
        --m_sheetsToSkip;
}

void OdsRowListener::beginRow(const XmlAttributes& attributes) {
    m_row = {};
    m_row.number = m_number;
    m_rowRepeats = std::max<std::size_t>(attributes.number("table:number-rows-repeated", 1), 1);
    m_column = 0;
}

void OdsRowListener::beginCell(const XmlAttributes& attributes, bool isCovered) {
    m_isInCell = true;
    m_cellRepeats = std::max<std::size_t>(attributes.number("table:number-columns-repeated", 1), 1);
    m_rowsSpanned = isCovered ? 1 : attributes.number("table:number-rows-spanned", 1);
    m_value = givenValue(attributes);
    m_valueIsGiven = !m_value.empty();
    m_address.clear();
    m_paragraphs = 0;
}

void OdsRowListener::beginWords(std::string_view name, const XmlAttributes& attributes) {
    if (name == "p" || name == "h") {
        m_isInWords = true;
        if (m_paragraphs++ > 0 && !m_valueIsGiven)
            m_value += '\n';
    } else if (name == "a" && m_address.empty()) {
        m_address = attributes["xlink:href"];
    } else if (!m_isInWords || m_valueIsGiven) {
        return;
    } else if (name == "s") {
        m_value.append(std::min<std::size_t>(attributes.number("text:c", 1), 1000), ' ');
    } else if (name == "tab") {
        m_value += '\t';
    } else if (name == "line-break") {
        m_value += '\n';
    }
}

void OdsRowListener::endCell() {
    m_isInCell = false;
    const std::size_t first = m_column;
    m_column += m_cellRepeats;
    if (m_value.empty())
        return;
    constexpr std::size_t maxFilledRepeats = 1024;
    if (m_column > maxSheetColumns || m_cellRepeats > maxFilledRepeats) {
        failure = damagedWorkbook();
        return;
    }
    m_row.cells.resize(first);
    m_row.cells.resize(m_column, m_value);
    if (!m_address.empty())
        m_row.links.push_back({first, m_address});
    if (m_rowsSpanned > 1)
        m_merges.add({first, m_row.number, m_row.number + m_rowsSpanned - 1});
}

void OdsRowListener::endRow() {
    m_number += m_rowRepeats;
    m_merges.fill(m_row);
    if (m_row.cells.empty() || failure)
        return;
    if (m_number > maxSheetRows + 1) {
        failure = damagedWorkbook();
        return;
    }
    for (std::size_t i = 0; i < m_rowRepeats; ++i) {
        ready.push_back(m_row);
        ++m_row.number;
    }
}

} // namespace vigie
