// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_preview.h"

#include "core/import/csv_reader.h"
#include "core/import/workbook_reader.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace vigie {

bool TablePreview::isUnsure() const {
    if (isMapped || !known.empty())
        return false;
    const auto means = [&](ColumnMeaning column) {
        return std::find(mapping.columns.begin(), mapping.columns.end(), column) != mapping.columns.end();
    };
    return !means(ColumnMeaning::Text) || !means(ColumnMeaning::PublishedAt);
}

TablePreview previewOf(const Sheet& table, const TableLayout& layout) {
    constexpr std::size_t rowsToShow = 20;
    TablePreview preview;
    preview.sheet = table.name();
    preview.mapping = layout.mapping;
    preview.isMapped = layout.isMapped;
    preview.known = layout.known ? layout.known->name : std::string_view();
    const auto rows = table.rows();
    TableRow row;
    for (std::size_t number = 0; preview.rows.size() < rowsToShow && rows->next(row); ++number) {
        if (number <= layout.rowsAbove || row.isBlank())
            continue;
        row.cells.resize(layout.headers().size());
        std::transform(row.cells.begin(), row.cells.end(), row.cells.begin(),
                       [](const std::string& cell) { return repairedUtf8(cell); });
        preview.rows.push_back(row.cells);
    }
    return preview;
}

Result<std::vector<TablePreview>> previewTables(const std::string& path, Language language,
                                                const std::vector<ColumnMapping>& mappings) {
    std::ifstream in(path, std::ios::binary);
    FileStart start{std::string(FileStart::size, '\0'), mappings};
    in.read(start.bytes.data(), static_cast<std::streamsize>(start.bytes.size()));
    start.bytes.resize(static_cast<std::size_t>(in.gcount()));
    if (start.bytes.empty()) {
        const auto opened =
            openPosts(path, {}, language); // which says what is wrong, unless it is mended by now
        return opened ? Result<std::vector<TablePreview>>() : tl::unexpected(opened.error());
    }
    if (looksLikeXlsx(start) || looksLikeOds(start)) {
        in.clear();
        in.seekg(0);
        return previewWorkbook(std::string(std::istreambuf_iterator<char>(in), {}), mappings);
    }
    const bool isOther = findFormat(start) != nullptr && !looksLikeCsv(start);
    if (isForeign(start) || isOther)
        return std::vector<TablePreview>();
    return previewCsv(std::move(start.bytes), mappings);
}

} // namespace vigie
