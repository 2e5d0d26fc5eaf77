// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workbook_reader.h"

#include "core/import/byte_source.h"
#include "core/import/ods_workbook.h"
#include "core/import/table_complaints.h"
#include "core/import/table_reader.h"
#include "core/import/xlsx_workbook.h"

#include <utility>

namespace vigie {
namespace {

using Sheets = tl::expected<std::vector<std::unique_ptr<Sheet>>, Complaint>;

constexpr std::string_view zipSignature = "PK\x03\x04";

/// Whether a member of the ZIP file that begins here has a name that begins so.
bool holdsMember(std::string_view bytes, std::string_view prefix) {
    constexpr std::size_t nameOffset = 30; // APPNOTE.TXT 4.3.7: the local file header
    for (std::size_t at = bytes.find(zipSignature); at != std::string_view::npos;
         at = bytes.find(zipSignature, at + 1))
        if (bytes.size() > at + nameOffset && bytes.substr(at + nameOffset).starts_with(prefix))
            return true;
    return false;
}

bool isEmptySheet(const Sheet& sheet) {
    TableRow row;
    return !sheet.rows()->next(row);
}

std::optional<Complaint> failureOf(const Sheet& sheet) {
    const auto rows = sheet.rows();
    TableRow row;
    while (rows->next(row)) {
    }
    return rows->failure();
}

Complaint noPosts() {
    return {ErrorCode::UnknownFormat,
            {"Aucune feuille de ce classeur n’a de colonne qui porte le texte des publications.",
             "No sheet of this workbook has a column for the text of posts."},
            {"Nommez les colonnes\u00A0: «\u00A0texte\u00A0», «\u00A0date\u00A0», «\u00A0auteur\u00A0», "
             "«\u00A0plateforme\u00A0»…",
             "Name the columns: “text”, “date”, “author”, “platform” …"}};
}

/// What cannot be read counts as a record that was lost, so that nobody takes the import for complete.
void tellLost(ImportLog& log, const Complaint& complaint) {
    log.beginRecord();
    log.skipRecord(complaint);
}

/// The sheets that hold posts, and none where no sheet does; the others are told.
std::vector<ReadableTable> readableSheets(std::vector<std::unique_ptr<Sheet>> sheets,
                                          const std::vector<ColumnMapping>& mappings, ImportLog& log) {
    std::vector<ReadableTable> readable;
    std::vector<std::string> passedOver;
    bool isDamaged = false;
    for (auto& sheet : sheets) {
        if (auto layout = findTableLayout(*sheet, mappings)) {
            readable.push_back({std::move(sheet), *std::move(layout)});
        } else if (const auto failure = failureOf(*sheet)) {
            isDamaged = true;
            tellLost(log, *failure);
        } else if (!isEmptySheet(*sheet)) {
            passedOver.push_back(sheet->name());
        }
    }
    if (readable.empty() && !isDamaged)
        return {};
    for (const std::string& name : passedOver)
        log.tellFile(sheetPassedOver(name));
    return readable;
}

OpenedPosts readWorkbook(OpenedFile file, std::string_view format,
                         Sheets (*open)(std::shared_ptr<const std::string>)) {
    file.log.beginFile(format, {"Colonne", "Column"});
    ByteSource source(*file.in);
    auto zip = std::make_shared<const std::string>(source.rest());
    if (source.failed())
        file.log.tellFile(readingBrokeOff());
    else
        file.log.setSha256(source.sha256());
    Sheets sheets = open(std::move(zip));
    std::vector<ReadableTable> tables;
    if (sheets)
        tables = readableSheets(*std::move(sheets), file.mappings, file.log);
    else
        tellLost(file.log, sheets.error());
    if (tables.empty() && file.log.summary().records == 0)
        return tl::unexpected(noPosts());
    return readTables(std::move(tables), format, std::move(file.log), file.size);
}

Sheets openWorkbook(std::string bytes) {
    const bool isOds = looksLikeOds({bytes.substr(0, FileStart::size), {}});
    auto zip = std::make_shared<const std::string>(std::move(bytes));
    return isOds ? openOds(std::move(zip)) : openXlsx(std::move(zip));
}

} // namespace

bool looksLikeXlsx(const FileStart& start) {
    return start.bytes.starts_with(zipSignature) &&
           (holdsMember(start.bytes, "xl/") || holdsMember(start.bytes, "docProps/")) &&
           !holdsMember(start.bytes, "word/") && !holdsMember(start.bytes, "ppt/");
}

bool looksLikeOds(const FileStart& start) {
    return start.bytes.starts_with(zipSignature) &&
           holdsMember(start.bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
}

std::vector<TablePreview> previewWorkbook(std::string bytes, const std::vector<ColumnMapping>& mappings) {
    const Sheets sheets = openWorkbook(std::move(bytes));
    std::vector<TablePreview> previews;
    for (std::size_t i = 0; sheets && i < sheets->size(); ++i) {
        const Sheet& sheet = *(*sheets)[i];
        auto layout = findTableLayout(sheet, mappings);
        if (!layout)
            layout = guessTableLayout(sheet);
        if (layout)
            previews.push_back(previewOf(sheet, *layout));
    }
    return previews;
}

OpenedPosts readXlsx(OpenedFile file) {
    return readWorkbook(std::move(file), "xlsx", openXlsx);
}

OpenedPosts readOds(OpenedFile file) {
    return readWorkbook(std::move(file), "ods", openOds);
}

} // namespace vigie
