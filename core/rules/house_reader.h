// SPDX-License-Identifier: GPL-3.0-or-later
// A house pack, laid over the legal pack that is being read. What it refers to may have gone with an update
// of the law: that is a warning, kept in HousePack::warnings, and never a mistake.
#pragma once

#include "core/rules/pack_draft.h"

namespace vigie {

/// In this order, around the compiling of the patterns: rules may only name terms that are there.
void readHouseHeader(PackDocuments& documents, PackDraft& draft);
void readHouseTerms(PackDocuments& documents, PackDraft& draft);
void readHouseRules(PackDocuments& documents, PackDraft& draft);

/// A rule without a condition so far, whose basis is the house itself.
Rule houseRule(std::string id, const Where& where, const PackDraft& draft);

/// Moves what was noted from `begin` on about legal ids that are gone to the warnings; true if there was any.
bool warnOfGoneIds(std::size_t begin, PackDraft& draft);

/// « briefs »: hashtags and accounts that the posts of a campaign must carry.
void readBriefTerms(const YamlNode& id, const MapReader& map, PackDraft& draft);
void readBriefRules(const YamlNode& id, const MapReader& map, PackDraft& draft);

} // namespace vigie
