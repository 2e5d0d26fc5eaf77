// SPDX-License-Identifier: GPL-3.0-or-later
// Is the post commercial? Signs are collected, those against count, and the result can be read off them
// (law.md section 4, labels.md section 2.1).
#pragma once

#include "core/engine/evaluate.h"

#include <vector>

namespace vigie {

/// The mentions of advertising in a post, each with what it is worth on that day. Ordered by rule and place.
std::vector<Mention> findMentions(const Reading& reading, const RulePack& pack, Date day);

/// All signs of a post, weighed. A mention is a sign too.
Commercial weighSigns(const Reading& reading, const RulePack& pack, const std::vector<Mention>& mentions,
                      Date day);

/// The words of the strongest signs: those that give the level. Ordered, each place once.
std::vector<Evidence> decidingWords(const Commercial& commercial);

/// Where the disclosure of the post stands.
Standing findStanding(const Post& post, const Commercial& commercial, const std::vector<Mention>& mentions);

} // namespace vigie
