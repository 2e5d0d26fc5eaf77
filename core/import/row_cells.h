// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row by what their columns mean.
#pragma once

#include "core/import/column_survey.h"
#include "core/import/import_log.h"
#include "core/import/sheet_values.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Values are those of the first filled cell with that meaning. REQUIRES: all that is given outlives it.
class RowCells {
public:
    RowCells(const TableRow& row, const TableLayout& layout, const ColumnSurvey& survey, ImportLog& log)
        : m_row(row), m_layout(layout), m_survey(survey), m_log(log) {}

    /// Exactly what the cell holds; empty without such a column.
    std::string written(ColumnMeaning column) const;
    /// Without white space around it.
    std::string word(ColumnMeaning column) const;
    /// To be read by people: see wordsOfCell().
    std::string words(ColumnMeaning column) const;
    /// The names in all columns with this meaning.
    std::vector<std::string> list(ColumnMeaning column, char prefix,
                                  std::vector<std::string> (*split)(const std::string&)) const;
    /// What each of the columns with this meaning holds, the surest first.
    std::vector<std::string> eachWord(ColumnMeaning column) const;
    /// The address behind the cell, or else what it says; where no column is meant for addresses, that of the
    /// first cell that leads to a platform.
    std::string url() const;

    /// Nothing for an empty cell; nothing and a complaint for one that `parse` does not understand.
    template <typename Parse>
    auto parsed(ColumnMeaning column, Parse parse, const Bilingual& expectation) const
        -> decltype(parse(std::string())) {
        const std::string cell = word(column);
        if (isNoValue(cell))
            return {};
        auto value = parse(cell);
        if (!value)
            complain(column, inQuotes(cell) + expectation);
        return value;
    }
    /// A number that counts something; « -1 » and the like mean that it is hidden.
    std::optional<std::int64_t> count(ColumnMeaning column) const;

    void complain(ColumnMeaning column, const Bilingual& message) const;
    ImportLog& log() const { return m_log; }
    const TableLayout& layout() const { return m_layout; }
    const ColumnSurvey& survey() const { return m_survey; }

private:
    const std::string& cellAt(std::size_t place) const;
    std::optional<std::size_t> filledPlace(ColumnMeaning column) const;

    const TableRow& m_row;
    const TableLayout& m_layout;
    const ColumnSurvey& m_survey;
    ImportLog& m_log;
};

} // namespace vigie
