// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include "core/import/byte_source.h"
#include "core/import/csv_table.h"
#include "core/import/table_reader.h"
#include "core/import/text_encoding.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

class CsvTable final : public Sheet {
public:
    CsvTable(std::string text, CsvDialect dialect, bool isSingleByte)
        : m_text(std::move(text)), m_dialect(dialect), m_isSingleByte(isSingleByte) {}

    std::unique_ptr<TableRows> rows() const override { return std::make_unique<CsvRows>(m_text, m_dialect); }
    bool mayHaveLostEmoji() const override { return m_isSingleByte; }

private:
    std::string m_text;
    CsvDialect m_dialect;
    bool m_isSingleByte;
};

Complaint mixedEncodings() {
    return {
        ErrorCode::BadEncoding,
        {"Le début de ce tableau et la suite ne sont pas dans le même encodage\u202F; il n’est pas lu.",
         "The beginning of this table and the rest are not in the same encoding; it is not read."},
        {"Enregistrez-le de nouveau au format «\u00A0CSV UTF-8\u00A0».", "Save it again as “CSV UTF-8”."}};
}

/// The first part of the text, which decides on its layout.
std::string_view startOf(std::string_view text) {
    return text.substr(0, FileStart::size);
}

/// Zeros are left behind by programs that reserve more memory than they fill.
std::string withoutZeros(std::string text) {
    if (text.find('\0') != std::string::npos)
        std::erase(text, '\0');
    return text;
}

std::string textOf(std::string bytes, TextEncoding encoding) {
    return withoutZeros(decoded(std::move(bytes), encoding));
}

} // namespace

bool looksLikeCsv(const FileStart& start) {
    return findCsvLayout(textOf(start.bytes, detectEncoding(start.bytes)), start.mappings).has_value();
}

OpenedPosts readCsv(OpenedFile file) {
    file.log.beginFile("csv", {"Colonne", "Column"});
    ByteSource source(*file.in);
    std::string bytes = source.rest();
    if (source.failed())
        file.log.tellFile(readingBrokeOff());
    else
        file.log.setSha256(source.sha256());
    const TextEncoding encoding = detectEncoding(bytes);
    std::string text = textOf(std::move(bytes), encoding);
    auto layout = findCsvLayout(text, file.mappings);
    std::vector<ReadableTable> tables;
    if (layout)
        tables.push_back(
            {std::make_unique<CsvTable>(std::move(text), layout->dialect, isSingleByte(encoding)),
             std::move(layout->table)});
    else
        file.log.tellFile(mixedEncodings());
    return readTables(std::move(tables), "csv", std::move(file.log), file.size);
}

std::vector<TablePreview> previewCsv(std::string bytes, const std::vector<ColumnMapping>& mappings) {
    const TextEncoding encoding = detectEncoding(bytes);
    std::string text = textOf(std::move(bytes), encoding);
    auto layout = findCsvLayout(startOf(text), mappings);
    if (!layout)
        layout = guessCsvLayout(startOf(text));
    if (!layout)
        return {};
    return {previewOf(CsvTable(std::move(text), layout->dialect, false), layout->table)};
}

} // namespace vigie
