// SPDX-License-Identifier: GPL-3.0-or-later
// A post as the engine reads it: every field folded, and where in it the pack's terms occur.
#pragma once

#include "core/model/post.h"
#include "core/rules/number_set.h"
#include "core/rules/rule_pack.h"
#include "core/text/normalised_text.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace vigie {

/// One place where a term occurs.
struct Hit {
    std::size_t field = 0; ///< in Reading::fields
    ByteSpan folded;
    std::size_t term = 0;
    auto operator<=>(const Hit&) const = default;
};

/// A field and, found out when first asked for, where things stand in it. For one thread.
class ReadField {
public:
    ReadField(FieldRef field, NormalisedText words) : ref(field), text(std::move(words)) {}

    /// The words of a place, on grapheme borders.
    ByteSpan original(const Hit& hit) const { return text.toOriginal(hit.folded); }
    const std::vector<ByteSpan>& sentences() const;
    const std::vector<ByteSpan>& hashtags() const;

    FieldRef ref;
    NormalisedText text;

private:
    mutable std::optional<std::vector<ByteSpan>> m_sentences;
    mutable std::optional<std::vector<ByteSpan>> m_hashtags;
};

/// For one thread.
struct Reading {
    const Post* post = nullptr;
    const RulePack* pack = nullptr;
    std::vector<ReadField> fields;                ///< only those that say something
    boost::container::small_vector<Hit, 16> hits; ///< in order of term, field and place
    NumberSet terms{0};                           ///< that occur
    mutable std::optional<std::size_t> knownFold; ///< what captionFold() found

    /// Where the platform cuts the caption, in bytes of its original; found out when first asked for.
    std::size_t captionFold() const;
    std::span<const Hit> of(std::size_t term) const {
        if (!terms.contains(term))
            return {};
        const auto first =
            std::partition_point(hits.begin(), hits.end(), [=](const Hit& hit) { return hit.term < term; });
        const auto end =
            std::partition_point(first, hits.end(), [=](const Hit& hit) { return hit.term == term; });
        return {&*first, static_cast<std::size_t>(end - first)};
    }
};

/// Folds the post's fields and finds every term of the pack. REQUIRES: `post` and `pack` outlive the reading.
/// Words inside @handles and addresses are names, not speech: only terms marked so are found there.
Reading read(const Post& post, const RulePack& pack);

} // namespace vigie
