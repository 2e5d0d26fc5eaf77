// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text → rows of cells, as RFC 4180 says and as people really write it. Knows nothing of posts.
#pragma once

#include "core/import/table.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

/// How the cells of a text are told apart.
struct CsvDialect {
    char separator = 0;   ///< ; , tab | or 0 for a table of one column
    bool escapes = false; ///< a backslash before a quotation mark makes it text, beside doubling it
    bool operator==(const CsvDialect&) const = default;
};

/// Cells are parted by the separator and rows by CRLF, LF or CR. A cell that begins with a quotation mark
/// holds everything up to the next one that stands before a separator, a line end or the end of the text; two
/// of them are one, and a stray one is text. A quotation mark is never closed when, lines later, one stands
/// where another cell begins, or when the text ends first and most rows in between have their cells: then it
/// is text as well and its row ends with its line, so that rows do not vanish into one another. Where the
/// text ends first and no such rows follow, the text was cut inside that cell: the row takes all of the rest.
class CsvRows final : public TableRows {
public:
    /// REQUIRES: `text` outlives the rows.
    CsvRows(std::string_view text, CsvDialect dialect) : m_text(text), m_dialect(dialect) {}

    bool next(TableRow& row) override;
    double progress() const override;
    /// Where the next row begins, in bytes.
    std::size_t position() const { return m_at; }
    /// Whether the last row would have been read otherwise, perhaps, had the text gone on.
    bool sawEnd() const { return m_sawEnd || m_at >= m_text.size(); }
    /// Goes on with a text whose first row is the next one. REQUIRES: it outlives the rows.
    void moveTo(std::string_view text);

private:
    void takeRow(TableRow& row);
    void takeCell(TableRow& row, std::string& cell);
    bool takeQuoted(std::string& cell);
    bool endsCell(std::size_t at) const;
    bool beginsCell(std::size_t at) const;
    bool isEmptyQuotes() const;
    bool takeLineEnd();
    bool restIsOneCell(std::size_t cells) const;

    std::string_view m_text;
    CsvDialect m_dialect;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_number = 0;
    std::size_t m_noneClosesBefore = 0; ///< quotes that open before this place are not closed
    bool m_sawEnd = false;              ///< looked in vain for a closing quote in all of the text
};

} // namespace vigie
