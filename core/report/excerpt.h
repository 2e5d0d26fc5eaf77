// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a post as a report shows them: cut into runs, each plain or marked, with the place
// where the platform cuts, and long texts shortened around what was found.
#pragma once

#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// What a run of an excerpt is. Plain to Risk hold words of the post, exactly as published.
enum class RunKind {
    Plain,
    Sign,    ///< a sign of commercial intent
    Mention, ///< words that disclose it, or deny it
    Risk,    ///< words that a rule objects to
    Gap,     ///< something was left out here; text is « […] »
    Fold     ///< the platform cuts here; text is empty
};

struct Run {
    RunKind kind = RunKind::Plain;
    std::string text;
    bool operator==(const Run&) const = default;
};

struct MarkedSpan {
    ByteSpan span;
    RunKind kind = RunKind::Plain;
};

/// Runs that cover `text` in order. Where marks overlap, the more telling one is shown: risk before
/// mention before sign. More than `limit` user-perceived characters: only the beginning, the
/// surroundings of the fold and of the most telling marks are kept. REQUIRES: spans and fold on grapheme
/// borders. Tested by tst_excerpt.cpp.
std::vector<Run> makeRuns(std::string_view text, const std::vector<MarkedSpan>& marks,
                          std::optional<std::size_t> fold, std::size_t limit = 700);

/// Whether makeRuns() left something out.
bool isShortened(const std::vector<Run>& runs);

/// The first `limit` user-perceived characters, and « … » where something was left out.
std::string shortened(std::string_view text, std::size_t limit);

/// For words that stand inside a sentence of ours: without the controls that would turn it from right to
/// left.
std::string withoutBidiControls(std::string_view text);

/// What is marked in one field of a post. A finding's words that are a sign or a mention already keep that
/// mark, so that « risk » means: here the words themselves are the matter.
std::vector<MarkedSpan> marksIn(const Assessment& assessment, FieldRef field);

/// Where the fold is drawn in this caption (drawn_fold.h), as a byte offset; nothing when all of it is seen.
std::optional<std::size_t> foldIn(std::string_view caption, Platform platform, const RulePack& pack,
                                  const std::vector<ByteSpan>& mentions);

} // namespace vigie
