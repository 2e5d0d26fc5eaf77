// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_post.h"

#include "core/import/post_address.h"
#include "core/import/row_json.h"
#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <utility>

namespace vigie {
namespace {

/// The cells of one row by what their columns mean.
class Row {
public:
    Row(const TableRow& row, const TableLayout& layout, const ImportLog& log)
        : m_row(row), m_layout(layout), m_log(log) {}

    /// Exactly what the cell holds; empty without such a column.
    std::string written(Column column) const {
        const auto place = m_layout.placeOf(column);
        return place ? cellAt(*place) : std::string();
    }
    std::string word(Column column) const { return std::string(trimmed(written(column))); }

    /// Nothing for an empty cell; nothing and a complaint for one that `parse` does not understand.
    template <typename Parse>
    auto parsed(Column column, Parse parse, const Bilingual& expectation) const
        -> decltype(parse(std::string())) {
        const std::string cell = word(column);
        if (isNoValue(cell))
            return {};
        auto value = parse(cell);
        if (!value)
            complain(column, inQuotes(cell) + expectation);
        return value;
    }

    /// The names of all columns with this meaning together.
    std::vector<std::string> listed(Column column, char prefix,
                                    std::vector<std::string> (*split)(const std::string&)) const {
        std::vector<std::string> all;
        for (const std::size_t place : m_layout.placesOf(column))
            for (const std::string& word : split(cellAt(place)))
                all.push_back(withoutPrefix(word, prefix));
        return all;
    }

    /// The address behind the cell, or else what it says; where no column is meant for addresses, that of the
    /// first cell that leads to a platform.
    std::string url() const {
        const auto place = m_layout.placeOf(Column::Url);
        for (const CellLink& link : m_row.links)
            if (place ? link.cell == *place : platformOfUrl(link.address) != Platform::Other)
                return link.address;
        return word(Column::Url);
    }

    void complain(Column column, const Bilingual& message) const {
        m_log.tellField(m_layout.headers[*m_layout.placeOf(column)], {ErrorCode::BadValue, message});
    }

private:
    std::string cellAt(std::size_t place) const {
        return place < m_row.cells.size() ? m_row.cells[place] : std::string();
    }

    const TableRow& m_row;
    const TableLayout& m_layout;
    const ImportLog& m_log;
};

/// Date and time, which may stand in two cells. A time that cannot be read does not cost the date.
std::optional<Instant> publishedAt(const Row& row, DayOrder order) {
    const std::string time = row.word(Column::ClockTime);
    const auto read = [&](const std::string& date) {
        const auto instant = parseSheetDate(date, order, time);
        if (instant || time.empty())
            return instant;
        const auto day = parseSheetDate(date, order);
        if (day && date.find(':') == std::string::npos && !isNoValue(time))
            row.complain(Column::ClockTime, inQuotes(time) + expectedTime());
        return day;
    };
    return row.parsed(Column::PublishedAt, read, expectedSheetDate());
}

/// A row describes one medium at most.
std::vector<Media> mediaOf(const Row& row) {
    Media media;
    media.file = row.word(Column::MediaFile);
    media.alt = row.written(Column::Alt);
    media.transcript = row.written(Column::Transcript);
    media.onScreenText = row.written(Column::OnScreenText);
    return media == Media{} ? std::vector<Media>{} : std::vector<Media>{media};
}

/// « 7,60680049606563E+18 »: a spreadsheet took the number of the post for a quantity and rounded it.
bool isRounded(std::string_view id) {
    const std::size_t exponent = id.find("E+");
    return exponent != std::string_view::npos && exponent > 0 &&
           id.find_first_not_of("0123456789.,", 0) == exponent &&
           id.find_first_not_of("0123456789", exponent + 2) == std::string_view::npos;
}

/// Rounded ids are the same for many posts: better none.
std::string idOf(const Row& row) {
    std::string id = row.word(Column::Id);
    if (!isRounded(id))
        return id;
    row.complain(Column::Id,
                 inQuotes(id) + Bilingual{" a été arrondi par un tableur\u202F; il est laissé de côté.",
                                          " was rounded by a spreadsheet; it is left out."});
    return {};
}

void repairCells(TableRow& row, const TableLayout& layout, const ImportLog& log) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (isValidUtf8(row.cells[i]))
            continue;
        row.cells[i] = repairedUtf8(row.cells[i]);
        const std::string& header = layout.headers[std::min(i, layout.headers.size() - 1)];
        log.tellField(header,
                      {ErrorCode::BadEncoding,
                       {"des octets ne sont pas de l’UTF-8\u202F; «\u00A0\uFFFD\u00A0» en tient lieu.",
                        "some bytes are not UTF-8; “\uFFFD” stands for them."},
                       {"Enregistrez le fichier en UTF-8 pour lire le texte exact.",
                        "Save the file as UTF-8 to have the exact text read."}});
    }
}

} // namespace

Post postFromRow(TableRow& tableRow, const TableLayout& layout, DayOrder order, const ImportLog& log) {
    repairCells(tableRow, layout, log);
    const Row row(tableRow, layout, log);
    Post post;
    post.id = idOf(row);
    post.platform = platformFromWords(row.word(Column::Platform));
    post.url = row.url();
    post.author = withoutPrefix(row.word(Column::Author), '@');
    post.authorName = row.word(Column::AuthorName);
    post.followers = row.parsed(Column::Followers, parseCount, expectedCount());
    post.publishedAt = publishedAt(row, order);
    post.format = formatFromWords(row.word(Column::Format));
    post.title = row.written(Column::Title);
    post.text = row.written(Column::Text);
    post.hashtags = row.listed(Column::Hashtags, '#', splitWords);
    post.mentions = row.listed(Column::Mentions, '@', splitWords);
    post.sponsors = row.listed(Column::Sponsors, '@', splitNames);
    post.paidPartnership = row.parsed(Column::PaidPartnership, parseYesNo, expectedYesNo());
    post.ageRestricted = row.parsed(Column::AgeRestricted, parseYesNo, expectedYesNo());
    post.media = mediaOf(row);
    post.language = row.word(Column::Language);
    post.country = row.word(Column::Country);
    post.raw = rowAsJson(layout.keys, tableRow);
    return post;
}

} // namespace vigie
