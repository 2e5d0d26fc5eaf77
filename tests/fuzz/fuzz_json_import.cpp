// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON of any format, as lines and as a list or document.
#include "core/import/json_reader.h"
#include "tests/fuzz/import_promises.h"

#include <cstdint>
#include <sstream>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const auto read : {readJsonLines, readJson}) {
        auto reader = read({std::make_unique<std::istringstream>(bytes),
                            size,
                            ImportLog("posts", requireText, Language::French),
                            {}});
        if (reader)
            readThrough(**reader);
    }
    return 0;
}
