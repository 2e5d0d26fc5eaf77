// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_layout.h"

#include "core/import/csv_table.h"
#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <tuple>

namespace vigie {
namespace {

struct Header {
    char separator = 0;
    std::size_t row = 0;
    std::vector<std::string> cells;
    std::size_t known = 0;

    bool isBetterThan(const Header& other) const {
        return std::tuple(known, cells.size()) > std::tuple(other.known, other.cells.size());
    }
};

Header findHeader(std::string_view text, char separator) {
    constexpr std::size_t rowsToTry = 10;
    CsvRows rows(text, separator);
    Header best;
    for (std::size_t number = 0; number < rowsToTry; ++number) {
        auto row = rows.next();
        if (!row)
            break;
        const std::size_t known = countColumnNames(row->cells);
        const bool mayBeHeader =
            row->cells.size() > 1 || number == 0; // one word somewhere below is no header
        if (known > best.known && mayBeHeader && namesTextColumn(row->cells))
            best = {separator, number, std::move(row->cells), known};
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
void findPlaces(CsvLayout& layout) {
    std::array<std::size_t, static_cast<std::size_t>(Column::ColumnCount)> ranks{};
    for (std::size_t i = 0; i < layout.headers.size(); ++i) {
        const auto name = columnNamed(layout.headers[i]);
        if (!name)
            continue;
        const auto column = static_cast<std::size_t>(name->column);
        auto& place = layout.places[column];
        if (place && ranks[column] <= name->rank) {
            layout.leftAside.emplace_back(i, *place);
            continue;
        }
        if (place)
            layout.leftAside.emplace_back(*place, i);
        place = i;
        ranks[column] = name->rank;
    }
}

} // namespace

std::optional<CsvLayout> findCsvLayout(std::string_view text) {
    constexpr std::string_view separators = ";,\t|";
    Header best;
    for (const char separator : separators)
        if (Header header = findHeader(text, separator); header.isBetterThan(best))
            best = std::move(header);
    if (best.known == 0)
        return {};
    CsvLayout layout;
    layout.separator = best.cells.size() == 1 ? char{0} : best.separator;
    layout.headerRow = best.row;
    layout.headers = namedHeaders(best.cells);
    findPlaces(layout);
    return layout;
}

} // namespace vigie
