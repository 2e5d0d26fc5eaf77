// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table, CSV or workbook: reading ends, every record is counted, every word is UTF-8, and the
// same bytes can be looked at for their columns.
#include "core/import/csv_reader.h"
#include "core/import/workbook_reader.h"
#include "tests/fuzz/import_promises.h"

#include <cstdint>
#include <sstream>

using namespace vigie;

namespace {

OpenedPosts open(const FileStart& start, OpenedFile file) {
    if (looksLikeOds(start))
        return readOds(std::move(file));
    if (looksLikeXlsx(start))
        return readXlsx(std::move(file));
    return readCsv(std::move(file));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const FileStart start{bytes.substr(0, FileStart::size)};
    const bool isWorkbook = looksLikeXlsx(start) || looksLikeOds(start);
    isWorkbook ? previewWorkbook(bytes, {}) : previewCsv(bytes, {});
    if (!isWorkbook && !looksLikeCsv(start))
        return 0;
    auto reader = open(start, {std::make_unique<std::istringstream>(bytes),
                               size,
                               ImportLog("posts", requireText, Language::French),
                               {}});
    if (reader)
        readThrough(**reader);
    return 0;
}
