// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of a rule pack: it loads, or every mistake is told with its place; a pack that loads
// can be described and its examples can be run.
#include "core/engine/run_examples.h"
#include "core/report/describe_condition.h"
#include "tests/fuzz/require.h"
#include "tests/support/packs.h"

#include <cstdint>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const PackResult pack = test::tryPack({reinterpret_cast<const char*>(data), size});
    if (!pack) {
        require(!pack.error().empty(), "a pack that does not load says why");
        for (const PackNote& note : pack.error())
            require(!note.message.fr.empty() && !note.message.en.empty() && !note.where.file.empty(),
                    "a mistake has words and a file");
        return 0;
    }
    for (const Rule& rule : (*pack)->rules)
        require(!describe(rule.when, **pack, Language::French).empty(), "a condition has words");
    runExamples(**pack, *parseDate("2026-11-22"));
    return 0;
}
