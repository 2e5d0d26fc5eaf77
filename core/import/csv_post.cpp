// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_post.h"

#include "core/import/row_json.h"
#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <utility>

namespace vigie {
namespace {

/// The cells of one row by what their columns mean.
class Row {
public:
    Row(const std::vector<std::string>& cells, const CsvLayout& layout, const ImportLog& log)
        : m_cells(cells), m_layout(layout), m_log(log) {}

    /// Exactly what the cell holds; empty without such a column.
    std::string written(Column column) const {
        const auto place = m_layout.placeOf(column);
        return place && *place < m_cells.size() ? m_cells[*place] : std::string();
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

    void complain(Column column, const Bilingual& message) const {
        m_log.tellField(m_layout.headers[*m_layout.placeOf(column)], {ErrorCode::BadValue, message});
    }

private:
    const std::vector<std::string>& m_cells;
    const CsvLayout& m_layout;
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

std::vector<std::string> handles(std::vector<std::string> words, char prefix) {
    for (std::string& word : words)
        word = withoutPrefix(word, prefix);
    return words;
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

void repairCells(CsvRow& row, const CsvLayout& layout, const ImportLog& log) {
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

Post postFromRow(CsvRow csvRow, const CsvLayout& layout, DayOrder order, const ImportLog& log) {
    repairCells(csvRow, layout, log);
    const Row row(csvRow.cells, layout, log);
    Post post;
    post.id = idOf(row);
    post.platform = platformFromWords(row.word(Column::Platform));
    post.url = row.word(Column::Url);
    post.author = withoutPrefix(row.word(Column::Author), '@');
    post.authorName = row.word(Column::AuthorName);
    post.followers = row.parsed(Column::Followers, parseCount, expectedCount());
    post.publishedAt = publishedAt(row, order);
    post.format = formatFromWords(row.word(Column::Format));
    post.title = row.written(Column::Title);
    post.text = row.written(Column::Text);
    post.hashtags = handles(splitWords(row.written(Column::Hashtags)), '#');
    post.mentions = handles(splitWords(row.written(Column::Mentions)), '@');
    post.sponsors = handles(splitNames(row.written(Column::Sponsors)), '@');
    post.paidPartnership = row.parsed(Column::PaidPartnership, parseYesNo, expectedYesNo());
    post.ageRestricted = row.parsed(Column::AgeRestricted, parseYesNo, expectedYesNo());
    post.media = mediaOf(row);
    post.language = row.word(Column::Language);
    post.country = row.word(Column::Country);
    post.raw = rowAsJson(layout.headers, csvRow.cells);
    return post;
}

} // namespace vigie
