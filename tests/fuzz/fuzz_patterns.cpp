// SPDX-License-Identifier: GPL-3.0-or-later
// Any phrases on any text: the automata find what RE2 finds, the first time and when they have learnt.
//
// The first line holds up to four phrases, parted by « ; »; the others are the text.
#include "core/rules/pattern_set.h"
#include "core/rules/phrase.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>
#include <sstream>

using namespace vigie;

namespace {

constexpr std::size_t noLimit = 1'000'000;

std::vector<PatternHit> sorted(std::vector<PatternHit> hits) {
    std::sort(hits.begin(), hits.end());
    return hits;
}

PatternSet setOf(const std::string& phrases) {
    PatternSet set;
    std::istringstream in(phrases);
    for (std::string phrase; set.size() < 4 && std::getline(in, phrase, ';');)
        if (const auto pattern = compilePhrase(phrase, {}))
            (void)set.add(*pattern);
    set.compile();
    return set;
}

std::vector<PatternHit> foundByRe2(const PatternSet& set, std::string_view text) {
    std::vector<PatternHit> hits;
    for (std::size_t pattern = 0; pattern < set.size(); ++pattern) {
        const std::vector<PatternHit> more = set.findOne(pattern, text, noLimit);
        hits.insert(hits.end(), more.begin(), more.end());
    }
    return sorted(std::move(hits));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = repairedUtf8({reinterpret_cast<const char*>(data), size});
    const std::size_t line = std::min(input.find('\n'), input.size());
    const std::string text = foldedCopy(input.substr(std::min(line + 1, input.size())));
    const PatternSet set = setOf(input.substr(0, line));
    const std::vector<PatternHit> expected = foundByRe2(set, text);
    require(sorted(set.find(text, noLimit)) == expected, "the automata find what RE2 finds");
    require(sorted(set.find(text, noLimit)) == expected, "and again");
    return 0;
}
