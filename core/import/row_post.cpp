// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_post.h"

#include "core/import/row_cells.h"
#include "core/import/row_json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

void repairBytes(TableRow& row, const TableLayout& layout, const ImportLog& log) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (isValidUtf8(row.cells[i]))
            continue;
        row.cells[i] = repairedUtf8(row.cells[i]);
        const std::string& header = layout.headers()[std::min(i, layout.headers().size() - 1)];
        log.tellField(header,
                      {ErrorCode::BadEncoding,
                       {"des octets ne sont pas de l’UTF-8\u202F; «\u00A0\uFFFD\u00A0» en tient lieu.",
                        "some bytes are not UTF-8; “\uFFFD” stands for them."},
                       {"Enregistrez le fichier en UTF-8 pour lire le texte exact.",
                        "Save the file as UTF-8 to have the exact text read."}});
    }
}

/// « 7,60680049606563E+18 »: a spreadsheet took the number of the post for a quantity and rounded it.
bool isRounded(std::string_view id) {
    const std::size_t exponent = id.find("E+");
    return exponent != std::string_view::npos && exponent > 0 &&
           id.find_first_not_of("0123456789.,", 0) == exponent &&
           id.find_first_not_of("0123456789", exponent + 2) == std::string_view::npos;
}

/// Row numbers and rounded ids are the same for many posts: better none.
std::string idOf(const RowCells& row) {
    std::string id = row.word(ColumnMeaning::Id);
    if (isNoValue(id) || row.survey().idsCountRows)
        return {};
    if (!isRounded(id))
        return id;
    row.complain(ColumnMeaning::Id,
                 inQuotes(id) + Bilingual{" a été arrondi par un tableur\u202F; il est laissé de côté.",
                                          " was rounded by a spreadsheet; it is left out."});
    row.log().note(Notice::IdRounded);
    return {};
}

std::string authorOf(const RowCells& row) {
    const std::string author = row.word(ColumnMeaning::Author);
    return isNoValue(author) ? std::string() : withoutPrefix(author, '@');
}

Platform platformOf(const RowCells& row) {
    const Platform written = platformFromWords(row.word(ColumnMeaning::Platform));
    return written == Platform::Other ? row.layout().mapping.platform.value_or(written) : written;
}

/// Date and time, which may stand in two cells. A time that cannot be read does not cost the date.
std::optional<SheetDate> writtenDate(const RowCells& row) {
    const std::string time = row.word(ColumnMeaning::ClockTime);
    const DateStyle style = row.survey().dates;
    const auto read = [&](const std::string& date) {
        const auto instant = parseSheetDate(date, style, time);
        if (instant || time.empty())
            return instant;
        const auto day = parseSheetDate(date, style);
        if (day && date.find(':') == std::string::npos && !isNoValue(time))
            row.complain(ColumnMeaning::ClockTime, inQuotes(time) + expectedTime());
        return day;
    };
    return row.parsed(ColumnMeaning::PublishedAt, read, expectedSheetDate());
}

void readDate(Post& post, const RowCells& row) {
    if (const auto instant = parseUnixTime(row.word(ColumnMeaning::UnixTime))) {
        post.publishedAt = instant;
    } else if (const auto date = writtenDate(row)) {
        post.publishedAt = date->instant;
        post.zoneIsKnown = date->zoneIsKnown;
    }
}

/// The first of the columns that names a format we know: Apify's « Video » with « clips » beside it is a
/// reel.
PostFormat formatOf(const RowCells& row) {
    for (const std::string& word : row.eachWord(ColumnMeaning::Format))
        if (const PostFormat format = formatFromWords(word); format != PostFormat::Unknown)
            return format;
    return PostFormat::Unknown;
}

/// Collectors write « No title » for posts of platforms that have none.
std::string titleOf(const RowCells& row) {
    std::string title = row.words(ColumnMeaning::Title);
    return isNoValue(title) || trimmed(title) == "No title" ? std::string() : title;
}

std::string textOf(const RowCells& row) {
    std::string text = row.words(ColumnMeaning::Text);
    return isNoValue(text) ? std::string() : text;
}

/// A row describes one medium at most.
std::vector<Media> mediaOf(const RowCells& row) {
    Media media;
    media.file = row.word(ColumnMeaning::MediaFile);
    media.alt = row.words(ColumnMeaning::Alt);
    media.transcript = row.words(ColumnMeaning::Transcript);
    media.onScreenText = row.words(ColumnMeaning::OnScreenText);
    return media == Media{} ? std::vector<Media>{} : std::vector<Media>{media};
}

/// The platform's label. Where only its sponsor has a column, an empty cell says nothing.
void readLabel(Post& post, const RowCells& row) {
    post.sponsors = row.list(ColumnMeaning::Sponsors, '@', splitNames);
    post.paidPartnership = row.parsed(ColumnMeaning::PaidPartnership, parseYesNo, expectedYesNo());
    const auto named = row.list(ColumnMeaning::LabelSponsors, '@', splitNames);
    if (!named.empty())
        post.paidPartnership = true;
    post.sponsors.insert(post.sponsors.end(), named.begin(), named.end());
    post.boosted = row.parsed(ColumnMeaning::Boosted, parseYesNo, expectedYesNo());
    if (row.layout().known && row.layout().known->areAdverts)
        post.boosted = true;
}

Counts countsOf(const RowCells& row) {
    return {row.count(ColumnMeaning::Likes), row.count(ColumnMeaning::Comments),
            row.count(ColumnMeaning::Views), row.count(ColumnMeaning::Shares),
            row.count(ColumnMeaning::Saves)};
}

} // namespace

Post postFromRow(TableRow& tableRow, const TableLayout& layout, const ColumnSurvey& survey, ImportLog& log) {
    repairBytes(tableRow, layout, log);
    const RowCells row(tableRow, layout, survey, log);
    Post post;
    post.id = idOf(row);
    post.platform = platformOf(row);
    post.url = row.url();
    post.author = authorOf(row);
    post.authorName = row.words(ColumnMeaning::AuthorName);
    post.authorId = row.word(ColumnMeaning::AuthorId);
    post.followers = row.count(ColumnMeaning::Followers);
    readDate(post, row);
    post.format = formatOf(row);
    post.visibility = visibilityFromWords(row.word(ColumnMeaning::Visibility));
    post.title = titleOf(row);
    post.text = textOf(row);
    post.hashtags = row.list(ColumnMeaning::Hashtags, '#', splitWords);
    post.mentions = row.list(ColumnMeaning::Mentions, '@', splitWords);
    post.coauthors = row.list(ColumnMeaning::Coauthors, '@', splitWords);
    post.taggedUsers = row.list(ColumnMeaning::TaggedUsers, '@', splitWords);
    readLabel(post, row);
    post.ageRestricted = row.parsed(ColumnMeaning::AgeRestricted, parseYesNo, expectedYesNo());
    post.media = mediaOf(row);
    post.language = row.word(ColumnMeaning::Language);
    post.country = row.word(ColumnMeaning::Country);
    post.location = row.word(ColumnMeaning::Location);
    post.counts = countsOf(row);
    post.raw = rowAsJson(layout.keys, tableRow);
    return post;
}

std::string collectorError(const TableRow& row, const TableLayout& layout) {
    const auto cell = [&](ColumnMeaning column) {
        const auto place = layout.placeOf(column);
        return place && *place < row.cells.size() ? std::string(trimmed(row.cells[*place])) : std::string();
    };
    const std::string error = cell(ColumnMeaning::CollectorError);
    return isNoValue(error) || !cell(ColumnMeaning::Text).empty() ? std::string() : error;
}

} // namespace vigie
