// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include "core/import/byte_source.h"
#include "core/import/csv_table.h"
#include "core/import/table_reader.h"
#include "core/import/text_encoding.h"

#include <utility>

namespace vigie {
namespace {

class CsvTable final : public Table {
public:
    CsvTable(std::string text, CsvDialect dialect) : m_text(std::move(text)), m_dialect(dialect) {}

    std::unique_ptr<TableRows> rows() const override { return std::make_unique<CsvRows>(m_text, m_dialect); }

private:
    std::string m_text;
    CsvDialect m_dialect;
};

Complaint mixedEncodings() {
    return {
        ErrorCode::BadEncoding,
        {"Le début de ce tableau et la suite ne sont pas dans le même encodage\u202F; il n’est pas lu.",
         "The beginning of this table and the rest are not in the same encoding; it is not read."},
        {"Enregistrez-le de nouveau au format «\u00A0CSV UTF-8\u00A0».", "Save it again as “CSV UTF-8”."}};
}

} // namespace

bool looksLikeCsv(const FileStart& start) {
    return findCsvLayout(decoded(start.bytes, detectEncoding(start.bytes))).has_value();
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
    std::string text = decoded(std::move(bytes), encoding);
    auto layout = findCsvLayout(std::string_view(text).substr(0, FileStart::size));
    std::vector<ReadableTable> tables;
    if (layout)
        tables.push_back(
            {std::make_unique<CsvTable>(std::move(text), layout->dialect), std::move(layout->table)});
    else
        file.log.tellFile(mixedEncodings());
    return readTables(std::move(tables), std::move(file.log), file.size);
}

} // namespace vigie
