// SPDX-License-Identifier: GPL-3.0-or-later
// A spreadsheet file of several sheets, each a table with captions. The .cpp is the only user of
// libxlsxwriter.
#pragma once

#include "core/base/bilingual.h"
#include "core/report/post_columns.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

struct SheetColumn {
    std::string heading;
    unsigned width; ///< in characters
};

/// Texts are written as texts: nothing in them is ever a formula, a link or a number. One that is longer than
/// a cell can hold is cut, with « … ».
class Workbook {
public:
    /// Rows go to temporary files as they come; the workbook itself is made by close().
    Workbook(const std::string& path, Language language);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Captions stay in view, and filter. Gives the number of the sheet.
    std::size_t addSheet(const std::string& name, const std::vector<SheetColumn>& columns);
    void addRow(std::size_t sheet, const std::vector<CellValue>& cells);
    /// Writes the file; false if a row or the file did not fit.
    bool close();

private:
    struct Content;
    std::unique_ptr<Content> m_content;
};

} // namespace vigie
