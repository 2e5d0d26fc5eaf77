// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_writer.h"

#include "core/report/post_columns.h"
#include "core/report/review_record.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace vigie {
namespace {

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

template <typename Value> std::string CsvWriter::lineOf(Value value) const {
    std::vector<const std::vector<OutputColumn>*> lists = {&columnsOfPosts(), &columnsOfFindings()};
    if (m_review)
        lists.push_back(&columnsOfDecisions());
    std::vector<std::string> cells;
    for (const auto* columns : lists)
        for (const OutputColumn& column : *columns)
            cells.push_back(value(column));
    return csvLine(cells);
}

std::string CsvWriter::rowOf(const CheckedPost& checked, const Finding* finding) const {
    const FindingReview* review = m_review && finding ? m_review->of(checked.post, *finding) : nullptr;
    const ColumnInput input{checked, finding, m_language, review};
    return lineOf([&](const OutputColumn& column) { return toText(column.value(input)); });
}

void CsvWriter::begin() {
    m_out << "\uFEFF" << lineOf([this](const OutputColumn& column) { return column.heading.in(m_language); });
}

void CsvWriter::write(const CheckedPost& checked) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    for (const Finding& finding : findings)
        m_out << rowOf(checked, &finding);
    if (findings.empty())
        m_out << rowOf(checked, nullptr);
}

} // namespace vigie
