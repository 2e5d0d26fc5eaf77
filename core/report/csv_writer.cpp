// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_writer.h"

#include "core/report/post_columns.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace vigie {
namespace {

template <typename Value> std::string lineOf(Value value) {
    std::vector<std::string> cells;
    for (const auto* columns : {&columnsOfPosts(), &columnsOfFindings()})
        for (const OutputColumn& column : *columns)
            cells.push_back(value(column));
    return csvLine(cells);
}

std::string rowOf(const ColumnInput& input) {
    return lineOf([&](const OutputColumn& column) { return toText(column.value(input)); });
}

bool looksLikeFormula(std::string_view text) {
    static constexpr std::array<std::string_view, 10> starts = {"=",  "+",  "-",  "@",  "\t",
                                                                "\r", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return text.starts_with(start); });
}

} // namespace

std::string csvCell(std::string_view text) {
    const std::string safe = (looksLikeFormula(text) ? "'" : "") + std::string(text);
    if (safe.find_first_of(";\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells)
        line += csvCell(cell) + ';';
    if (!line.empty())
        line.pop_back();
    return line + "\r\n";
}

void CsvWriter::begin() {
    m_out << "\uFEFF" << lineOf([this](const OutputColumn& column) { return column.heading.in(m_language); });
}

void CsvWriter::write(const CheckedPost& checked) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    for (const Finding& finding : findings)
        m_out << rowOf({checked, &finding, m_language});
    if (findings.empty())
        m_out << rowOf({checked, nullptr, m_language});
}

} // namespace vigie
