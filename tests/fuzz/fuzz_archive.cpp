// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: reading ends, within the limits.
#include "core/import/archive_reader.h"
#include "tests/fuzz/import_promises.h"

#include <cstdint>
#include <sstream>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    if (!looksLikeArchive({bytes.substr(0, FileStart::size), {}}))
        return 0;
    const ArchiveLimits limits = {100, 1 << 20, 1 << 22, 100, 1 << 16};
    auto reader = readArchive({std::make_unique<std::istringstream>(bytes),
                               size,
                               ImportLog("posts.zip", requireText, Language::French),
                               {}},
                              limits);
    if (reader)
        readThrough(**reader);
    return 0;
}
