// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_table.h"

namespace vigie {

bool CsvRows::endsCell(std::size_t at) const {
    if (at >= m_text.size())
        return true;
    const char c = m_text[at];
    return c == '\n' || c == '\r' || (m_dialect.separator != 0 && c == m_dialect.separator);
}

bool CsvRows::beginsCell(std::size_t at) const {
    return endsCell(at - 1);
}

bool CsvRows::isEmptyQuotes() const {
    return m_text.substr(m_at).starts_with("\"\"") && endsCell(m_at + 2);
}

/// The cell behind an opening quotation mark; false, and no step made, when it is not closed.
bool CsvRows::takeQuoted(std::string& cell) {
    if (m_at < m_noneClosesBefore && !isEmptyQuotes())
        return false;
    std::size_t from = m_at + 1;
    std::size_t mark = m_text.find('"', from);
    for (; mark != std::string_view::npos; mark = m_text.find('"', from)) {
        cell.append(m_text, from, mark - from);
        const bool isEscaped = m_dialect.escapes && cell.ends_with('\\');
        if (isEscaped)
            cell.pop_back();
        if (!isEscaped && endsCell(mark + 1)) {
            m_at = mark + 1;
            return true;
        }
        const bool isDoubled = !isEscaped && m_text[mark + 1] == '"';
        if (!isEscaped && !isDoubled && beginsCell(mark) && cell.find_first_of("\r\n") != std::string::npos)
            break;
        cell += '"';
        from = mark + (isDoubled ? 2 : 1);
    }
    m_noneClosesBefore = mark;
    m_sawEnd = mark == std::string_view::npos;
    cell.clear();
    return false;
}

void CsvRows::takeCell(TableRow& row, std::string& cell) {
    const std::size_t begin = m_at;
    cell.clear();
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        if (takeQuoted(cell)) {
            const std::string_view written = m_text.substr(begin, m_at - begin);
            m_line += static_cast<std::size_t>(std::count(written.begin(), written.end(), '\n'));
            return;
        }
        if (!row.unclosedCell)
            row.unclosedCell = static_cast<std::size_t>(&cell - row.cells.data());
    }
    const char separator = m_dialect.separator;
    const auto* end =
        std::find_if(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), m_text.end(),
                     [=](char c) { return c == '\n' || c == '\r' || (c == separator && separator != 0); });
    m_at = static_cast<std::size_t>(end - m_text.begin());
    cell.assign(m_text, begin, m_at - begin);
}

/// Whether there was one.
bool CsvRows::takeLineEnd() {
    ++m_line;
    if (m_at >= m_text.size())
        return false;
    m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
    return true;
}

/// Whether what follows an unclosed quotation mark looks like the rest of a text more than like rows of so
/// many cells.
bool CsvRows::restIsOneCell(std::size_t cells) const {
    constexpr std::size_t enough = 10;
    CsvRows rest(m_text.substr(m_at), {m_dialect.separator});
    rest.m_noneClosesBefore = std::string_view::npos;
    TableRow row;
    std::size_t rows = 0;
    std::size_t likeThis = 0;
    for (; rest.m_at < rest.m_text.size() && rows < enough; ++rows) {
        rest.takeRow(row);
        likeThis += row.cells.size() == cells ? 1 : 0;
    }
    return likeThis * 2 <= rows;
}

bool CsvRows::next(TableRow& row) {
    m_sawEnd = false;
    if (m_at >= m_text.size())
        return false;
    takeRow(row);
    row.isCut =
        row.unclosedCell && m_noneClosesBefore == std::string_view::npos && restIsOneCell(row.cells.size());
    if (row.isCut)
        m_at = m_text.size();
    return true;
}

void CsvRows::takeRow(TableRow& row) {
    row.unclosedCell.reset();
    row.line = m_line;
    row.number = ++m_number;
    std::size_t count = 0;
    for (bool again = true; again;) {
        if (row.cells.size() == count)
            row.cells.emplace_back();
        takeCell(row, row.cells[count++]);
        again = m_at < m_text.size() && m_dialect.separator != 0 && m_text[m_at] == m_dialect.separator;
        m_at += again ? 1 : 0;
    }
    row.cells.resize(count);
    row.endsFile = !takeLineEnd();
}

void CsvRows::moveTo(std::string_view text) {
    m_text = text;
    m_at = 0;
    m_noneClosesBefore = 0;
}

double CsvRows::progress() const {
    return m_text.empty() ? 1 : static_cast<double>(m_at) / static_cast<double>(m_text.size());
}

} // namespace vigie
