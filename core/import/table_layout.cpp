// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_layout.h"

#include "core/import/row_json.h"
#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <tuple>

namespace vigie {
namespace {

struct Header {
    std::size_t rowsAbove = 0;
    std::vector<std::string> cells;
    std::size_t known = 0;

    bool isBetterThan(const Header& other) const {
        return std::tuple(known, cells.size()) > std::tuple(other.known, other.cells.size());
    }
};

Header findHeader(TableRows& rows) {
    constexpr std::size_t rowsToTry = 25;
    Header best;
    TableRow row;
    for (std::size_t above = 0; above < rowsToTry && rows.next(row); ++above) {
        const std::size_t known = countColumnNames(row.cells);
        const bool mayBeHeader = row.cells.size() > 1 || above == 0; // one word somewhere below is no header
        if (known > best.known && mayBeHeader && namesTextColumn(row.cells))
            best = {above, row.cells, known};
    }
    return best;
}

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

/// Of two columns with one meaning the surer name is read, or the one further left.
void findPlaces(TableLayout& layout) {
    std::array<std::size_t, static_cast<std::size_t>(Column::ColumnCount)> ranks{};
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        const auto name = columnNamed(layout.headers[i]);
        if (!name)
            continue;
        const auto column = static_cast<std::size_t>(name->column);
        auto& places = layout.places[column];
        if (places.empty() || isList(name->column)) {
            places.push_back(i);
            ranks[column] = name->rank;
        } else if (ranks[column] <= name->rank) {
            layout.leftAside.emplace_back(i, places.front());
        } else {
            layout.leftAside.emplace_back(places.front(), i);
            places.front() = i;
            ranks[column] = name->rank;
        }
    }
}

TableLayout layoutUnder(Header header) {
    TableLayout layout;
    layout.rowsAbove = header.rowsAbove;
    layout.headers = namedHeaders(header.cells);
    layout.keys = uniqueKeys(layout.headers);
    findPlaces(layout);
    return layout;
}

} // namespace

std::optional<TableLayout> findTableLayout(TableRows& rows) {
    Header header = findHeader(rows);
    return header.known == 0 ? std::nullopt : std::optional(layoutUnder(std::move(header)));
}

std::optional<CsvLayout> findCsvLayout(std::string_view text) {
    constexpr std::string_view separators = ";,\t|";
    Header best;
    CsvDialect dialect;
    for (const char separator : separators) {
        CsvRows rows(text, {separator});
        Header header = findHeader(rows);
        if (!header.isBetterThan(best))
            continue;
        best = std::move(header);
        dialect.separator = best.cells.size() == 1 ? char{0} : separator;
    }
    return best.known == 0 ? std::nullopt : std::optional(CsvLayout{dialect, layoutUnder(std::move(best))});
}

} // namespace vigie
