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
/// of them are one, and a stray one is text. A quotation mark is never closed when the text ends first, or
/// when, lines later, one stands where another cell begins: then it is text as well and its row ends with its
/// line, so that rows do not vanish into one another. Runs in linear time.
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
    bool beginsCell(std::size_t at) const;
    bool isEmptyQuotes() const;
    void takeLineEnd();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_noneClosesBefore = 0; ///< quotes that open before this place are not closed
};

} // namespace vigie
