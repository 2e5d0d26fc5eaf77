// SPDX-License-Identifier: GPL-3.0-or-later
// A pack while it is read: what its parts refer to, and what was wrong so far.
#pragma once

#include "core/rules/condition_reader.h"
#include "core/rules/format.h"
#include "core/rules/map_reader.h"
#include "core/rules/pack_files.h"
#include "core/rules/phrase.h"
#include "core/rules/rule_pack.h"

#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace vigie {

/// How a phrase reads: its expression, and whether words may touch it in front or behind. Two phrases that
/// read the same find the same.
using PhraseReading = std::tuple<std::string, bool, bool>;

struct PackDraft {
    RulePack pack;
    Fragments fragments;
    IdTable laws;
    IdTable terms;
    IdTable signals;
    IdTable mentions;
    std::map<PhraseReading, std::pair<std::string, Where>>
        housePhrases;   ///< the list that has it first, and where
    PackNotes mistakes; ///< and warnings
};

/// The files of a pack as YAML. A section may stand in any of them, and in several.
class PackDocuments {
public:
    /// Reads the files and checks that they are built as `file` says. REQUIRES: `mistakes` outlives this.
    PackDocuments(const std::vector<PackFile>& files, const Shape& file, PackNotes& mistakes);

    /// Whether every file could be read: else what is missing may stand in another.
    bool isWhole() const { return m_isWhole; }
    /// The first section of that name; a note if there is none.
    const YamlNode* header(std::string_view section);
    using ReadEntry = std::function<void(const YamlNode& id, const MapReader& map, PackDraft& draft)>;
    /// Each entry of that section, file by file. An id that was already given is noted.
    void forEach(std::string_view section, PackDraft& draft, const ReadEntry& read);

private:
    std::vector<YamlNode> m_documents;
    bool m_isWhole = true;
    PackNotes& m_mistakes;
};

/// Phrases, checked and added to the pack's patterns and lexicon; gives how many.
std::size_t readPhrases(const MapReader& map, std::string_view key, PatternUse use, PackDraft& draft);
void readTerm(const YamlNode& id, const MapReader& map, PackDraft& draft);
void readSignal(const YamlNode& id, const MapReader& map, PackDraft& draft);
void readMention(const YamlNode& id, const MapReader& map, PackDraft& draft);
void readRule(const YamlNode& id, const MapReader& map, PackDraft& draft);
/// What legal and house rules have in common: severity, words, days, condition, examples.
void readRuleParts(const MapReader& map, Rule& rule, PackDraft& draft);

/// How serious a rule of that confidence may be; a house rule has none.
Severity capOfConfidence(std::string_view confidence);

} // namespace vigie
