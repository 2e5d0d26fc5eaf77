// SPDX-License-Identifier: GPL-3.0-or-later
// An old audit run again: by the rules stored in the dossier, and by the present ones. What changed, and why.
#pragma once

#include "core/store/dossier.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

enum class FindingChange {
    Gained,
    Lost,
    Altered ///< the rule still finds something on the post, with other words or another severity
};

/// Why the present rules say something else than the stored ones.
enum class ChangeCause {
    Program,     ///< the stored rules themselves give something else than what the dossier holds
    RuleAdded,   ///< the stored pack does not have the rule
    RuleRemoved, ///< the present pack does not have it
    RuleChanged, ///< it is written otherwise
    Surroundings ///< the rule is the same; words, signs, mentions or texts of law it rests on, or the day,
                 ///< are not
};

struct ReplayedFinding {
    FindingChange change = FindingChange::Gained;
    ChangeCause cause = ChangeCause::Surroundings;
    FindingRef on;                      ///< for Altered, as it is now
    Severity severity = Severity::Info; ///< for Lost, as it was
};

struct Replay {
    std::string storedPack; ///< « fr 2026.11.22 »
    std::string presentPack;
    Date storedDay{};
    Date presentDay{};
    std::size_t posts = 0;
    std::size_t findingsThen = 0; ///< by the stored rules
    std::size_t findingsNow = 0;
    std::vector<ReplayedFinding> changes; ///< in the order of the posts
};

/// Changes nothing in the dossier. Fails as Dossier::storedChecker() does. Tested by tst_replay.cpp.
Result<Replay> replay(const Dossier& dossier, const Checker& present, const WorkOptions& options = {});

/// The lines of the pack's file in which the rule stands, without its examples: equal for rules that are
/// written the same.
std::string writtenRule(const RulePack& pack, const Rule& rule);

/// « règle ajoutée », « règle modifiée » …
const Bilingual& displayName(ChangeCause cause);

} // namespace vigie
