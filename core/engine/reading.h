// SPDX-License-Identifier: GPL-3.0-or-later
// A post as the engine reads it: every field folded, and where in it the pack's terms occur.
#pragma once

#include "core/model/post.h"
#include "core/rules/rule_pack.h"
#include "core/text/normalised_text.h"

#include <cstddef>
#include <vector>

namespace vigie {

/// One place where a term occurs.
struct Hit {
    std::size_t field = 0; ///< in Reading::fields
    ByteSpan folded;
    ByteSpan original; ///< on grapheme borders
    auto operator<=>(const Hit&) const = default;
};

struct ReadField {
    FieldRef ref;
    NormalisedText text;
};

struct Reading {
    const Post* post = nullptr;
    std::vector<ReadField> fields;      ///< only those that say something
    std::vector<std::vector<Hit>> hits; ///< by term; each in order of field and place

    const std::vector<Hit>& of(std::size_t term) const { return hits[term]; }
};

/// Folds the post's fields and finds every term of the pack. REQUIRES: `post` outlives the reading.
/// Words inside @handles and addresses are names, not speech: only terms marked so are found there.
Reading read(const Post& post, const RulePack& pack);

} // namespace vigie
