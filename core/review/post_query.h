// SPDX-License-Identifier: GPL-3.0-or-later
// Which posts a reviewer wants to see, in one line:
//
//   verdict:non-conforme -statut:traité @lola "code promo"
//
//   word, "several words"     occur in the caption, the title or the author's name
//   @lola                     the same as créateur:lola
//   verdict:  gravité:  loi:  plateforme:  statut:      one of the values that valuesOf() names
//   règle:disclosure          rules whose id begins so
//   avant:2025-03-01          published before that day;   après:2025-03-01  on that day or later
//   -…                        not
//
// Terms of one key widen each other (verdict:a verdict:b is a or b), different keys narrow, words all have to
// occur, and what stands behind a « - » must not. Keys and values are understood in French and English; case
// and accents do not count.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/text/byte_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class QueryKey { Words, Verdict, Rule, Severity, Author, Platform, Status, Before, After, Law };

struct QueryTerm {
    QueryKey key = QueryKey::Words;
    bool negated = false;
    std::string
        value;      ///< as contract.md writes it (« non_compliant »), a day as 2025-03-01; words are folded
    ByteSpan where; ///< in the line that was parsed, with key and quotes
    bool operator==(const QueryTerm&) const = default;
};

/// What is wrong with a piece of the line, in a sentence that says what would be right.
struct QueryProblem {
    ByteSpan where;
    Bilingual sentence;
};

struct PostQuery {
    std::vector<QueryTerm> terms;
    std::vector<QueryProblem> problems; ///< their pieces stand in no term
};

/// One value of a key: what contract.md calls it, and how people write it.
struct QueryValue {
    std::string name;
    Bilingual word;
};

/// Never fails: what cannot be understood is left out and told.
/// `rules` are the ids that the pack knows. Tested by tst_post_query.cpp.
PostQuery parseQuery(std::string_view line, const std::vector<std::string>& rules);

/// « verdict », « severity » …: how a key is written, without the colon; empty for Words.
const Bilingual& nameOf(QueryKey key);
/// The values that a key chooses from; empty for those that take anything.
const std::vector<QueryValue>& valuesOf(QueryKey key);

/// What could stand in place of the piece that the byte offset `at` is in or behind: whole pieces, those
/// that fit best first, at most `limit`.
struct QueryCompletion {
    ByteSpan replaces;
    std::string text;
};
std::vector<QueryCompletion> completeQuery(std::string_view line, std::size_t at,
                                           const std::vector<std::string>& rules, Language language,
                                           std::size_t limit = 12);

} // namespace vigie
