// SPDX-License-Identifier: GPL-3.0-or-later
// A table as its person sees it in a spreadsheet program: rows of cells that hold text. CSV files have one,
// workbooks one a sheet; everything behind this file treats them alike.
#pragma once

#include "core/import/import_log.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// The address behind a cell whose words may only say « Lien ».
struct CellLink {
    std::size_t cell = 0;
    std::string address;
    bool operator==(const CellLink&) const = default;
};

struct TableRow {
    std::vector<std::string> cells;
    std::vector<CellLink> links;
    std::size_t number = 0;                  ///< 1-based, as the spreadsheet program counts
    std::size_t line = 0;                    ///< 1-based line of the text file; 0 in a workbook
    std::optional<std::size_t> unclosedCell; ///< the first cell, from 0, whose quote nobody closes
    bool endsFile = false;                   ///< no line end stands behind it: the file may be cut here
    bool isCut = false;                      ///< the file ends inside a quoted cell of it

    /// Nothing but empty cells.
    bool isBlank() const {
        return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) {
            return cell.find_first_not_of(" \t\r\n") == std::string::npos;
        });
    }
};

/// One walk over the rows of a table, from its first.
class TableRows {
public:
    virtual ~TableRows() = default;

    /// Puts the next row into `row`, whose memory is used again; false behind the last one.
    virtual bool next(TableRow& row) = 0;
    /// How much of the table was walked over, from 0 to 1.
    virtual double progress() const = 0;
    /// Why the walk ended too early: a workbook that is cut or no XML.
    virtual std::optional<Complaint> failure() const { return {}; }
};

/// A sheet of a workbook, or the one table of a CSV file. REQUIRES: outlives the walks over it.
class Sheet {
public:
    virtual ~Sheet() = default;

    virtual std::string name() const { return {}; } ///< of the sheet; a CSV has none
    virtual std::unique_ptr<TableRows> rows() const = 0;
    /// What the user cannot see on the screen although it is read: hidden rows, a hidden sheet …
    virtual std::vector<Complaint> remarks() const { return {}; }
    /// Whether its encoding has no emoji, so that those of the posts became « ? ».
    virtual bool mayHaveLostEmoji() const { return false; }
};

} // namespace vigie
