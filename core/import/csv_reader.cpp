// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include "core/import/byte_source.h"
#include "core/import/csv_file_rows.h"
#include "core/import/table_reader.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

/// What is needed to walk over the text of a file, as often as needed.
struct CsvText {
    Reopen open;
    std::size_t fileSize = 0;
    TextEncoding encoding = TextEncoding::Utf8;

    TextStream stream() const { return {open(), encoding}; }
    /// The first part, which decides on the layout: ten thousand columns have room in it.
    std::string start() const {
        constexpr std::size_t enough = 4 * 1024 * 1024;
        std::string text;
        TextStream pieces = stream();
        while (text.size() < enough && pieces.appendTo(text)) {
        }
        return text;
    }
};

class CsvTable final : public Sheet {
public:
    CsvTable(CsvText text, CsvDialect dialect) : m_text(std::move(text)), m_dialect(dialect) {}

    std::unique_ptr<TableRows> rows() const override {
        return std::make_unique<CsvFileRows>(m_text.stream(), m_text.fileSize, m_dialect);
    }
    bool mayHaveLostEmoji() const override { return isSingleByte(m_text.encoding); }

private:
    CsvText m_text;
    CsvDialect m_dialect;
};

Complaint mixedEncodings() {
    return {
        ErrorCode::BadEncoding,
        {"Le début de ce tableau et la suite ne sont pas dans le même encodage\u202F; il n’est pas lu.",
         "The beginning of this table and the rest are not in the same encoding; it is not read."},
        {"Enregistrez-le de nouveau au format «\u00A0CSV UTF-8\u00A0».", "Save it again as “CSV UTF-8”."}};
}

/// Reads the file to its end, for its digest and its encoding.
TextEncoding takeCensus(OpenedFile& file) {
    EncodingCensus census;
    ByteSource bytes(*file.in);
    for (std::string_view piece = bytes.more(); !piece.empty(); piece = bytes.more())
        census.add(piece);
    if (bytes.failed())
        file.log.tellFile(readingBrokeOff());
    else
        file.log.setSha256(bytes.sha256());
    return census.verdict();
}

/// What can be read only once has to be held in memory.
void holdIfNeeded(OpenedFile& file) {
    if (file.again)
        return;
    file.again = reopenBytes(std::make_shared<const std::string>(ByteSource(*file.in).rest()));
    file.in = file.again();
}

} // namespace

bool looksLikeCsv(const FileStart& start) {
    return findCsvLayout(decoded(start.bytes, detectEncoding(start.bytes)), start.mappings).has_value();
}

OpenedPosts readCsv(OpenedFile file) {
    file.log.beginFile("csv", {"Colonne", "Column"});
    holdIfNeeded(file);
    const CsvText text{file.again, file.size, takeCensus(file)};
    auto layout = findCsvLayout(text.start(), file.mappings);
    std::vector<ReadableTable> tables;
    if (layout)
        tables.push_back({std::make_unique<CsvTable>(text, layout->dialect), std::move(layout->table)});
    else
        file.log.tellFile(mixedEncodings());
    return readTables(std::move(tables), "csv", std::move(file.log), file.size);
}

std::vector<TablePreview> previewCsv(std::string bytes, const std::vector<ColumnMapping>& mappings) {
    const std::size_t size = bytes.size();
    const TextEncoding encoding = detectEncoding(bytes);
    const CsvText text{reopenBytes(std::make_shared<const std::string>(std::move(bytes))), size, encoding};
    const std::string start = text.start();
    auto layout = findCsvLayout(start, mappings);
    if (!layout)
        layout = guessCsvLayout(start);
    if (!layout)
        return {};
    return {previewOf(CsvTable(text, layout->dialect), layout->table)};
}

} // namespace vigie
