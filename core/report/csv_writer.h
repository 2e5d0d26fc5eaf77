// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as a table for a French spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF.
#pragma once

#include "core/report/post_writer.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct ReviewRecord; // review_record.h

/// One cell, quoted where it has to be. A cell that a spreadsheet would run as a formula (it starts with
/// = + - @, a tab or a carriage return, or one of their full-width twins) gets an apostrophe in front.
std::string csvCell(std::string_view text);
/// Cells between semicolons, with the end of the line.
std::string csvLine(const std::vector<std::string>& cells);

/// A row per finding, and one row for a post without any. Headings and values are words of `language`;
/// rule ids and keys are the same in both. Tested by tst_csv_writer.cpp.
class CsvWriter final : public PostWriter {
public:
    /// With `review`, what people decided stands behind each finding. REQUIRES: `out` and `review` outlive
    /// the writer.
    CsvWriter(std::ostream& out, Language language, const ReviewRecord* review = nullptr)
        : m_out(out), m_language(language), m_review(review) {}

    void begin() override;
    void write(const CheckedPost& checked) override;

private:
    template <typename Value> std::string lineOf(Value value) const;
    std::string rowOf(const CheckedPost& checked, const Finding* finding) const;

    std::ostream& m_out;
    Language m_language;
    const ReviewRecord* m_review;
};

} // namespace vigie
