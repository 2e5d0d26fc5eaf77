// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text → rows of cells, as RFC 4180 says and as people really write it. Knows nothing of posts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct CsvRow {
    std::vector<std::string> cells;          ///< without quotes
    std::size_t line = 0;                    ///< 1-based number of the line on which the row begins
    std::optional<std::size_t> unclosedCell; ///< the first cell, from 0, whose quote nobody closes

    bool isBlank() const; ///< nothing but empty cells
};

/// Cells are parted by `separator` and rows by CRLF, LF or CR. A cell that begins with a quotation mark holds
/// everything up to the next one that stands before a separator, a line end or the end of the text; two
/// of them are one, and one that stands before anything else is text. An opening quotation mark that
/// nobody closes is text as well, so that its row ends with its line. Runs in linear time.
class CsvRows {
public:
    /// REQUIRES: `text` outlives the rows. A separator of 0 means one cell a row.
    CsvRows(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    std::optional<CsvRow> next();

    /// Where the next row begins, in bytes.
    std::size_t position() const { return m_at; }

private:
    std::string takeCell(CsvRow& row);
    std::optional<std::string> takeQuoted();
    bool endsCell(std::size_t at) const;
    void takeLineEnd();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_noQuoteClosesAfter = std::string_view::npos;
};

} // namespace vigie
