// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a CSV file of any size: memory holds a window of its text in which the row being read lies
// whole. Tested by tst_csv_table.cpp.
#pragma once

#include "core/import/csv_table.h"
#include "core/import/text_stream.h"

namespace vigie {

class CsvFileRows final : public TableRows {
public:
    /// Longer rows end the walk with a failure: a cell has lost its closing quotation mark, or was made to
    /// fill memory.
    static constexpr std::size_t maxRowBytes = 64 * 1024 * 1024;

    /// `fileSize` in bytes, for progress(); 0 when it is not known.
    CsvFileRows(TextStream text, std::size_t fileSize, CsvDialect dialect,
                std::size_t windowBytes = 1024 * 1024);

    bool next(TableRow& row) override;
    double progress() const override;
    std::optional<Complaint> failure() const override { return m_failure; }

private:
    bool isDecided(const CsvRows& before) const;
    void moveWindow();

    TextStream m_text;
    std::size_t m_fileSize;
    std::size_t m_windowBytes;
    std::string m_window;
    CsvRows m_rows; ///< of the window
    bool m_hasEnded = false;
    std::optional<Complaint> m_failure;
};

} // namespace vigie
