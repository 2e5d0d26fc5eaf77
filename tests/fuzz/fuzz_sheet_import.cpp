// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table, CSV or workbook: reading ends, every record is counted, every word is UTF-8, and the
// same bytes can be looked at for their columns.
#include "core/import/csv_reader.h"
#include "core/import/workbook_reader.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

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

void readThrough(PostReader& reader) {
    std::size_t posts = 0;
    while (const auto post = reader.next()) {
        ++posts;
        require(isValidUtf8(post->text) && isValidUtf8(post->raw) && !post->id.empty(), "a post is text");
    }
    const ImportSummary sum = reader.summary();
    require(sum.records == sum.read + sum.skipped + sum.setAside && sum.read == posts, "the counts add up");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const FileStart start{bytes.substr(0, FileStart::size)};
    const bool isWorkbook = looksLikeXlsx(start) || looksLikeOds(start);
    isWorkbook ? previewWorkbook(bytes, {}) : previewCsv(bytes, {});
    if (!isWorkbook && !looksLikeCsv(start))
        return 0;
    const auto sink = [](const Error& error) { require(isValidUtf8(error.message), "a message is text"); };
    auto reader = open(
        start,
        {std::make_unique<std::istringstream>(bytes), size, ImportLog("posts", sink, Language::French), {}});
    if (reader)
        readThrough(**reader);
    return 0;
}
