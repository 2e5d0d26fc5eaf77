// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the filter language with their names and values. For core/review only.
#pragma once

#include "core/review/post_query.h"

#include <optional>

namespace vigie {

/// « -verdict:"non conforme" » taken apart. Spans are bytes of the line.
struct QueryPiece {
    ByteSpan where;
    bool negated = false;
    std::string_view key; ///< empty for words
    bool hasKey = false;
    std::string value;   ///< without quotes
    bool isOpen = false; ///< a quote was opened and not closed
};

std::vector<QueryPiece> splitQuery(std::string_view line);

/// Nothing for a word that is no key; « règle », « regle » and « rule » are one.
std::optional<QueryKey> queryKeyFromName(std::string_view name);
/// The name that contract.md has for a value as people write it; nothing if there is none.
std::optional<std::string> queryValueFromWord(QueryKey key, std::string_view word);

/// All keys that have a name, in the order in which they are offered.
const std::vector<QueryKey>& queryKeys();

/// Folded, with « - » and « _ » as blanks, so that « à-vérifier » and « a verifier » are one.
std::string queryFolded(std::string_view words);

} // namespace vigie
