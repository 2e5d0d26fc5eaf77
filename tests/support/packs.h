// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs for tests: the real one, and small ones written in the test itself.
#pragma once

#include "core/rules/pack_loader.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace vigie::test {

inline std::shared_ptr<const RulePack> mustLoad(PackResult result) {
    if (result)
        return *result;
    std::string all = "the pack does not load:\n";
    for (const PackNote& mistake : result.error())
        all += toString(toError(mistake, Language::English)) + "\n";
    throw std::runtime_error(all);
}

/// The legal pack of this source tree.
inline std::shared_ptr<const RulePack> legalPack() {
    static const auto pack = mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr"));
    return pack;
}

/// A pack of one file; the header that every pack needs is added.
inline PackResult tryPack(const std::string& sections) {
    return loadPack({{"pack.yaml", "pack: {id: test, version: '1', title: {fr: essai, en: test}}\n"
                                   "law-versions:\n"
                                   "  A: {title: {fr: A, en: A}, from: 2023-06-11, until: 2024-11-07}\n"
                                   "  B: {title: {fr: B, en: B}, from: 2024-11-08}\n"
                                   "platforms: {instagram: {fold: 125}}\n"},
                     {"rules.yaml", sections}});
}

inline std::shared_ptr<const RulePack> pack(const std::string& sections) {
    return mustLoad(tryPack(sections));
}

/// A pack with one term « word » of these phrases (a YAML list) and a rule that asks for it.
inline std::shared_ptr<const RulePack> packOfPhrases(const std::string& phrases,
                                                     const std::string& except = "[]") {
    return pack("terms: {word: {phrases: " + phrases + (except == "[]" ? "" : ", except: " + except) +
                "}}\n");
}

} // namespace vigie::test
