// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_survey.h"

#include "core/import/column_names.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vigie {
namespace {

constexpr std::size_t rowsToSample = 200;

/// English tables write the month first; one French word among the headers, and it is a French table.
bool readsEnglish(const TableLayout& layout, std::size_t datePlace) {
    static constexpr std::array<std::string_view, 5> english = {"publish", "posted", "created", "time",
                                                                "post date"};
    const std::string date = plainHeader(layout.headers()[datePlace]);
    const bool isEnglish = std::any_of(english.begin(), english.end(), [&](std::string_view word) {
        return date.find(word) != std::string::npos;
    });
    const auto hasAccent = [](const std::string& header) {
        return std::any_of(header.begin(), header.end(),
                           [](char c) { return static_cast<unsigned char>(c) > 0x7F; });
    };
    return isEnglish && std::none_of(layout.headers().begin(), layout.headers().end(), hasAccent);
}

/// Counts line breaks in the cells of the columns that hold words.
class LineEndCensus {
public:
    explicit LineEndCensus(const TableLayout& layout) : m_columns(layout.headers().size()) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].isRead = layout.mapping.columns[i] && holdsText(*layout.mapping.columns[i]);
    }

    void see(const TableRow& row) {
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            if (!m_columns[i].isRead)
                continue;
            m_columns[i].real += row.cells[i].find('\n') != std::string::npos ? 1 : 0;
            m_columns[i].written += row.cells[i].find("\\n") != std::string::npos ? 1 : 0;
        }
    }

    std::vector<bool> written() const {
        std::vector<bool> all;
        for (const Count& column : m_columns)
            all.push_back(column.real == 0 && column.written > 1);
        return all;
    }

private:
    struct Count {
        bool isRead = false;
        std::size_t real = 0;
        std::size_t written = 0;
    };
    std::vector<Count> m_columns;
};

/// Follows a column of ids for as long as they count rows.
class RowCount {
public:
    void see(std::string_view id) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
        const bool isNumber = error == std::errc() && end == id.data() + id.size();
        const bool follows = m_rows == 0 ? number <= 1 : number == m_last + 1;
        m_counts = m_counts && isNumber && follows;
        m_last = number;
        ++m_rows;
    }
    bool holds() const { return m_rows > 0 && m_counts; }

private:
    std::size_t m_rows = 0;
    std::size_t m_last = 0;
    bool m_counts = true;
};

} // namespace

ColumnSurvey surveyColumns(TableRows& rows, const TableLayout& layout) {
    const auto datePlace = layout.placeOf(ColumnMeaning::PublishedAt);
    const auto idPlace = layout.placeOf(ColumnMeaning::Id);
    DayOrderVote vote;
    RowCount rowCount;
    LineEndCensus lineEnds(layout);
    TableRow row;
    for (std::size_t count = 0; rows.next(row); ++count) {
        if (count < rowsToSample)
            lineEnds.see(row);
        else if (layout.mapping.dayOrder || !vote.hasNumericDates() || vote.isSettled())
            break;
        if (datePlace && *datePlace < row.cells.size())
            vote.see(row.cells[*datePlace]);
        if (idPlace && *idPlace < row.cells.size() && !row.isBlank())
            rowCount.see(trimmed(row.cells[*idPlace]));
    }
    ColumnSurvey survey;
    survey.idsCountRows = !layout.known && rowCount.holds();
    survey.hasWrittenLineEnds = lineEnds.written();
    survey.dates.isUtc = layout.known && layout.known->datesAreUtc;
    const auto decided = layout.mapping.dayOrder ? layout.mapping.dayOrder : vote.order();
    const bool guessesMonth = !decided && datePlace && readsEnglish(layout, *datePlace);
    survey.dates.order = decided.value_or(guessesMonth ? DayOrder::MonthFirst : DayOrder::DayFirst);
    survey.monthFirstIsSure = !layout.mapping.dayOrder && decided == DayOrder::MonthFirst;
    survey.orderIsAGuess = !decided && vote.isOpenToDoubt();
    return survey;
}

} // namespace vigie
