// SPDX-License-Identifier: GPL-3.0-or-later
// « 1 publication », « 3 publications »: what is counted in many places, with its noun. Tested by
// tst_wording.cpp.
#pragma once

#include "core/base/wording.h"

#include <cstddef>
#include <string>

namespace vigie {

inline std::string countOfPosts(std::size_t posts, const Wording& say) {
    return say.count(posts, {"{} publication", "{} post"}, {"{} publications", "{} posts"});
}

inline std::string countOfRecords(std::size_t records, const Wording& say) {
    return say.count(records, {"{} enregistrement", "{} record"}, {"{} enregistrements", "{} records"});
}

inline std::string countOfFindings(std::size_t findings, const Wording& say) {
    return say.count(findings, {"{} constat", "{} finding"}, {"{} constats", "{} findings"});
}

inline std::string countOfEntries(std::size_t entries, const Wording& say) {
    return say.count(entries, {"{} entrée", "{} entry"}, {"{} entrées", "{} entries"});
}

/// « 3 ajoutés », « 3 added »: a participle that agrees with its number in French alone.
inline std::string countOf(std::size_t number, const Bilingual& one, const std::string& frenchMany,
                           const Wording& say) {
    return say.count(number, one, {frenchMany, one.en});
}

} // namespace vigie
