// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a workbook as a table: what XLSX and ODS have in common.
#pragma once

#include "core/import/table.h"
#include "core/import/xml_reader.h"
#include "core/import/zip_file.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace vigie {

/// No spreadsheet program has wider sheets; files that claim so are damaged.
inline constexpr std::size_t maxSheetColumns = 16384;

/// A cell that stands for those below it as well. Rows from 1, both included; column from 0.
struct MergedCell {
    std::size_t column = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
};

/// Writes merged cells into the rows that they reach over. Rows are given from the top.
class MergedCells {
public:
    MergedCells() = default;
    explicit MergedCells(std::vector<MergedCell> merges);

    void add(MergedCell merge) { m_waiting.push_back(merge); } ///< REQUIRES: its first row is the next one
    void fill(TableRow& row);

private:
    struct Open {
        MergedCell merge;
        std::string value;
    };
    std::deque<MergedCell> m_waiting; ///< by first row
    std::vector<Open> m_open;
};

/// What has to be known of a sheet before its rows are read.
struct SheetFacts {
    std::string name;
    bool isHidden = false;
    std::size_t hiddenRows = 0;
    std::size_t hiddenColumns = 0;
    std::vector<MergedCell> merges;
    std::unordered_map<std::uint64_t, std::string> links; ///< by linkKey()
};
inline std::uint64_t linkKey(std::size_t row, std::size_t column) {
    return (static_cast<std::uint64_t>(row) << 16U) + column;
}

/// Makes rows of the XML of a sheet.
class SheetListener : public XmlListener {
public:
    std::deque<TableRow> ready;       ///< finished rows, taken away by the reader
    std::optional<Complaint> failure; ///< why no more rows come
    bool isDone = false;              ///< the rest of the XML does not matter
};

/// The workbook's file in memory, and one sheet in it.
class WorkbookSheet final : public Sheet {
public:
    using MakeListener = std::function<std::unique_ptr<SheetListener>()>;

    /// `member` of the ZIP file holds the rows that `listener` understands.
    WorkbookSheet(std::shared_ptr<const std::string> zip, std::string member,
                  std::shared_ptr<const SheetFacts> facts, MakeListener listener);

    std::string name() const override { return m_facts->name; }
    std::unique_ptr<TableRows> rows() const override;
    std::vector<Complaint> remarks() const override;

private:
    std::shared_ptr<const std::string> m_zip;
    std::string m_member;
    std::shared_ptr<const SheetFacts> m_facts;
    MakeListener m_makeListener;
};

/// Feeds a whole member to a listener; says why that did not work.
std::optional<Complaint> readMember(std::string_view zip, std::string_view member, XmlListener& listener);

} // namespace vigie
