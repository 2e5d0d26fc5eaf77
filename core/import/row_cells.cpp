// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_cells.h"

#include "core/import/cell_text.h"
#include "core/import/post_address.h"

namespace vigie {

namespace {

Bilingual expectedAddress() {
    return {" n’est pas une adresse\u202F; elle est laissée de côté.", " is no address; it is left out."};
}

} // namespace

const std::string& RowCells::cellAt(std::size_t place) const {
    static const std::string none;
    return place < m_row.cells.size() ? m_row.cells[place] : none;
}

std::optional<std::size_t> RowCells::filledPlace(ColumnMeaning column) const {
    for (const std::size_t place : m_layout.placesOf(column))
        if (!trimmed(cellAt(place)).empty())
            return place;
    return {};
}

std::string RowCells::written(ColumnMeaning column) const {
    const auto place = filledPlace(column);
    return place ? cellAt(*place) : std::string();
}

std::string RowCells::word(ColumnMeaning column) const {
    const auto place = filledPlace(column);
    return place ? wordsOfCell(std::string(trimmed(cellAt(*place))), {}, m_log) : std::string();
}

std::string RowCells::words(ColumnMeaning column) const {
    const auto place = filledPlace(column);
    if (!place)
        return {};
    const CellHabits habits = {m_survey.hasWrittenLineEnds[*place],
                               m_layout.known && m_layout.known->quotesLineEnds};
    return wordsOfCell(cellAt(*place), habits, m_log);
}

std::vector<std::string> RowCells::list(ColumnMeaning column, char prefix,
                                        std::vector<std::string> (*split)(const std::string&)) const {
    std::vector<std::string> all;
    for (const std::size_t place : m_layout.placesOf(column)) {
        if (isNoValue(cellAt(place)))
            continue;
        const std::string cell = wordsOfCell(std::string(trimmed(cellAt(place))), {}, m_log);
        for (const std::string& word : wordsOfJson(cell).value_or(split(cell)))
            if (!word.empty())
                all.push_back(withoutPrefix(word, prefix));
    }
    return all;
}

std::vector<std::string> RowCells::eachWord(ColumnMeaning column) const {
    std::vector<std::string> all;
    for (const std::size_t place : m_layout.placesOf(column))
        all.emplace_back(trimmed(cellAt(place)));
    return all;
}

std::string RowCells::url() const {
    const auto place = m_layout.placeOf(ColumnMeaning::Url);
    for (const CellLink& link : m_row.links)
        if (place ? link.cell == *place : platformOfUrl(link.address) != Platform::Other)
            return link.address;
    const std::string address = word(ColumnMeaning::Url);
    if (isNoValue(address))
        return {};
    if (address.find_first_of("./") != std::string::npos)
        return address;
    complain(ColumnMeaning::Url, inQuotes(address) + expectedAddress());
    return {};
}

std::optional<std::int64_t> RowCells::count(ColumnMeaning column) const {
    if (const std::string cell = word(column); cell == "-1" || cell == "-1.0")
        return {};
    return parsed(column, parseCount, expectedCount());
}

void RowCells::complain(ColumnMeaning column, const Bilingual& message) const {
    const std::size_t place = filledPlace(column).value_or(m_layout.placesOf(column).front());
    m_log.tellField(m_layout.headers()[place], {ErrorCode::BadValue, message});
}

} // namespace vigie
