// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_table.h"

#include <algorithm>

namespace vigie {

bool CsvRow::isBlank() const {
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return cell.find_first_not_of(" \t\r\n") == std::string::npos;
    });
}

bool CsvRows::endsCell(std::size_t at) const {
    if (at >= m_text.size())
        return true;
    const char c = m_text[at];
    return c == '\n' || c == '\r' || (m_separator != 0 && c == m_separator);
}

bool CsvRows::beginsCell(std::size_t at) const {
    return endsCell(at - 1);
}

bool CsvRows::isEmptyQuotes() const {
    return m_text.substr(m_at).starts_with("\"\"") && endsCell(m_at + 2);
}

/// The cell behind an opening quotation mark; nothing, and no step made, when it is not closed.
std::optional<std::string> CsvRows::takeQuoted() {
    if (m_at < m_noneClosesBefore && !isEmptyQuotes())
        return {};
    std::string cell;
    std::size_t from = m_at + 1;
    std::size_t mark = m_text.find('"', from);
    for (; mark != std::string_view::npos; mark = m_text.find('"', from)) {
        cell += m_text.substr(from, mark - from);
        if (endsCell(mark + 1)) {
            m_at = mark + 1;
            return cell;
        }
        const bool isDoubled = m_text[mark + 1] == '"';
        if (!isDoubled && beginsCell(mark) && cell.find_first_of("\r\n") != std::string::npos)
            break;
        cell += '"';
        from = mark + (isDoubled ? 2 : 1);
    }
    m_noneClosesBefore = mark;
    return {};
}

std::string CsvRows::takeCell(CsvRow& row) {
    const std::size_t begin = m_at;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        if (auto cell = takeQuoted()) {
            const std::string_view written = m_text.substr(begin, m_at - begin);
            m_line += static_cast<std::size_t>(std::count(written.begin(), written.end(), '\n'));
            return *std::move(cell);
        }
        if (!row.unclosedCell)
            row.unclosedCell = row.cells.size();
    }
    while (!endsCell(m_at))
        ++m_at;
    return std::string(m_text.substr(begin, m_at - begin));
}

void CsvRows::takeLineEnd() {
    if (m_text.substr(m_at).starts_with("\r\n"))
        m_at += 2;
    else if (m_at < m_text.size())
        ++m_at;
    ++m_line;
}

std::optional<CsvRow> CsvRows::next() {
    if (m_at >= m_text.size())
        return {};
    CsvRow row;
    row.line = m_line;
    for (bool again = true; again;) {
        row.cells.push_back(takeCell(row));
        again = m_at < m_text.size() && m_separator != 0 && m_text[m_at] == m_separator;
        m_at += again ? 1 : 0;
    }
    takeLineEnd();
    return row;
}

} // namespace vigie
