// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_layout.h"

#include "core/import/column_names.h"
#include "core/import/row_json.h"
#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace vigie {
namespace {

constexpr std::size_t rowsToTry = 25;
constexpr std::size_t rowsToSample = 50;

/// Every column gets a name to complain about and to keep its cells under.
std::vector<std::string> namedHeaders(const std::vector<std::string>& cells) {
    std::vector<std::string> headers;
    for (const std::string& cell : cells) {
        std::string name = repairedUtf8(trimmed(cell));
        if (name.empty())
            name = "(" + std::to_string(headers.size() + 1) + ")";
        headers.push_back(std::move(name));
    }
    return headers;
}

/// A row that may be the header, and how much speaks for it.
struct Header {
    std::size_t rowsAbove = 0;
    std::vector<std::string> cells;
    bool isMapped = false;
    const KnownExport* known = nullptr;
    std::size_t names = 0;

    bool isAny() const { return isMapped || known || names > 0; }
    bool isBetterThan(const Header& other) const {
        const auto weight = [](const Header& h) {
            return std::tuple(h.isMapped, h.known != nullptr, h.names, h.cells.size());
        };
        return weight(*this) > weight(other);
    }
};

std::vector<std::string> plainHeaders(const std::vector<std::string>& cells) {
    std::vector<std::string> plain;
    for (const std::string& cell : cells)
        plain.push_back(plainHeader(cell));
    return plain;
}

Header headerOf(const TableRow& row, std::size_t above, const std::vector<ColumnMapping>& mappings) {
    Header header{above, row.cells};
    header.isMapped = !mappings.empty() && findMapping(mappings, namedHeaders(row.cells)) != nullptr;
    header.names = countColumnNames(row.cells);
    if (header.names > 0)
        header.known = findKnownExport(plainHeaders(row.cells));
    const bool mayBeHeader = row.cells.size() > 1 || above == 0; // one word somewhere below is no header
    if (!header.known && (!mayBeHeader || !namesTextColumn(row.cells)))
        header.names = 0;
    return header;
}

Header findHeader(TableRows& rows, const std::vector<ColumnMapping>& mappings) {
    Header best;
    TableRow row;
    for (std::size_t above = 0; above < rowsToTry && rows.next(row); ++above)
        if (Header header = headerOf(row, above, mappings); header.isAny() && header.isBetterThan(best))
            best = std::move(header);
    return best;
}

using Meanings = std::vector<std::optional<ColumnName>>;
using MeaningByWord = std::unordered_map<std::string, std::optional<ColumnName>>;

/// What a known export says of its headers, surest first.
MeaningByWord meaningsIn(const KnownExport& known) {
    MeaningByWord all;
    for (std::size_t i = 0; i < known.columns.size(); ++i) {
        const auto& [word, column] = known.columns[i];
        all.emplace(word, column ? std::optional(ColumnName{*column, i}) : std::nullopt);
    }
    return all;
}

/// What a known export or else the synonyms say of each header, and how surely.
Meanings meanings(const std::vector<std::string>& headers, const KnownExport* known) {
    constexpr std::size_t behindKnown = 1000;
    const auto own = known ? meaningsIn(*known) : MeaningByWord();
    Meanings all;
    for (const std::string& header : headers) {
        const auto found = own.find(std::string(withoutListIndex(plainHeader(header))));
        all.push_back(found == own.end() ? columnNamed(header) : found->second);
        if (known && found == own.end() && all.back())
            all.back()->rank += behindKnown;
    }
    return all;
}

/// Where each meaning stands, the surest first.
void findPlaces(TableLayout& layout, const Meanings& names) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i])
            layout.places[static_cast<std::size_t>(names[i]->column)].push_back(i);
    for (auto& places : layout.places)
        std::stable_sort(places.begin(), places.end(),
                         [&](std::size_t a, std::size_t b) { return names[a]->rank < names[b]->rank; });
}

/// In a table of unknown making, two columns with one meaning are a guess too many: the surer one is read.
void leaveDoublesAside(TableLayout& layout) {
    for (std::size_t column = 0; column < layout.places.size(); ++column) {
        auto& places = layout.places[column];
        if (places.size() < 2 || isList(static_cast<ColumnMeaning>(column)))
            continue;
        for (std::size_t i = 1; i < places.size(); ++i) {
            layout.leftAside.emplace_back(places[i], places.front());
            layout.mapping.columns[places[i]].reset();
        }
        places.resize(1);
    }
    std::sort(layout.leftAside.begin(), layout.leftAside.end());
}

/// Columns without any cell in the first rows give way to others of the same meaning.
void putEmptyColumnsLast(TableLayout& layout, TableRows& rows) {
    std::vector<bool> isFilled(layout.headers().size(), false);
    TableRow row;
    for (std::size_t i = 0; i < rowsToSample && rows.next(row); ++i)
        for (std::size_t cell = 0; cell < std::min(row.cells.size(), isFilled.size()); ++cell)
            isFilled[cell] = isFilled[cell] || !isNoValue(row.cells[cell]);
    for (auto& places : layout.places)
        std::stable_partition(places.begin(), places.end(),
                              [&](std::size_t place) { return isFilled[place]; });
}

TableLayout layoutUnder(const Header& header, TableRows& rows, const std::vector<ColumnMapping>& mappings) {
    TableLayout layout;
    layout.rowsAbove = header.rowsAbove;
    layout.known = header.known;
    layout.mapping.headers = namedHeaders(header.cells);
    layout.keys = uniqueKeys(layout.headers());
    TableRow row;
    for (std::size_t above = 0; above <= header.rowsAbove; ++above)
        rows.next(row);
    if (const ColumnMapping* mapping = findMapping(mappings, layout.headers())) {
        layout.isMapped = true;
        layout.mapping = *mapping;
        Meanings names;
        for (const auto& column : mapping->columns)
            names.push_back(column ? std::optional(ColumnName{*column, 0}) : std::nullopt);
        findPlaces(layout, names);
        return layout;
    }
    const auto names = meanings(layout.headers(), header.known);
    for (const auto& name : names)
        layout.mapping.columns.push_back(name ? std::optional(name->column) : std::nullopt);
    if (header.known) {
        layout.mapping.platform = header.known->platform;
        layout.mapping.dayOrder = header.known->dayOrder;
    }
    findPlaces(layout, names);
    putEmptyColumnsLast(layout, rows);
    if (!header.known)
        leaveDoublesAside(layout);
    return layout;
}

/// The first row with two filled cells.
Header guessHeader(TableRows& rows) {
    TableRow row;
    for (std::size_t above = 0; above < rowsToTry && rows.next(row); ++above) {
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const std::string& cell) { return !trimmed(cell).empty(); });
        if (filled > 1)
            return {above, row.cells};
    }
    return {};
}

/// How many of the first rows below the header have its number of cells.
std::size_t countFittingRows(TableRows& rows, const Header& header) {
    TableRow row;
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < header.rowsAbove + rowsToSample && rows.next(row); ++i)
        fitting += i > header.rowsAbove && row.cells.size() == header.cells.size() ? 1 : 0;
    return fitting;
}

} // namespace

std::optional<TableLayout> findTableLayout(const Sheet& table, const std::vector<ColumnMapping>& mappings) {
    const Header header = findHeader(*table.rows(), mappings);
    return header.isAny() ? std::optional(layoutUnder(header, *table.rows(), mappings)) : std::nullopt;
}

std::optional<CsvLayout> findCsvLayout(std::string_view text, const std::vector<ColumnMapping>& mappings) {
    constexpr std::string_view separators = ";,\t|";
    Header best;
    CsvDialect dialect;
    for (const char separator : separators) {
        CsvRows rows(text, {separator});
        Header header = findHeader(rows, mappings);
        if (!header.isAny() || !header.isBetterThan(best))
            continue;
        best = std::move(header);
        dialect.separator = best.cells.size() == 1 ? char{0} : separator;
    }
    if (!best.isAny())
        return {};
    CsvDialect escaping{dialect.separator, true};
    CsvRows plainRows(text, dialect);
    CsvRows escapingRows(text, escaping);
    if (countFittingRows(escapingRows, best) > countFittingRows(plainRows, best))
        dialect = escaping;
    CsvRows rows(text, dialect);
    return CsvLayout{dialect, layoutUnder(best, rows, mappings)};
}

std::optional<TableLayout> guessTableLayout(const Sheet& table) {
    const Header header = guessHeader(*table.rows());
    return header.cells.empty() ? std::nullopt : std::optional(layoutUnder(header, *table.rows(), {}));
}

std::optional<CsvLayout> guessCsvLayout(std::string_view text) {
    constexpr std::string_view separators = ";,\t|";
    Header best;
    CsvDialect dialect;
    std::size_t mostFitting = 0;
    for (const char separator : separators) {
        CsvRows rows(text, {separator});
        CsvRows again(text, {separator});
        Header header = guessHeader(rows);
        const std::size_t fitting = header.cells.empty() ? 0 : countFittingRows(again, header);
        if (fitting <= mostFitting)
            continue;
        mostFitting = fitting;
        best = std::move(header);
        dialect = {separator};
    }
    if (best.cells.empty())
        return {};
    CsvRows rows(text, dialect);
    return CsvLayout{dialect, layoutUnder(best, rows, {})};
}

} // namespace vigie
