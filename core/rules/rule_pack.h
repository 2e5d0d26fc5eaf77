// SPDX-License-Identifier: GPL-3.0-or-later
// The law and its words as data: what stands in rules/, read, checked and ready to be run.
// The YAML behind it is described in rules/README.md.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/model/assessment.h"
#include "core/model/post.h"
#include "core/rules/condition.h"
#include "core/rules/disclosure_index.h"
#include "core/rules/pack_note.h"
#include "core/rules/pattern_set.h"
#include "core/rules/term_index.h"
#include "core/text/lexicon.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// A file of a pack, by a name relative to the pack's folder.
struct PackFile {
    std::string name;
    std::string content;
    bool operator==(const PackFile&) const = default;
};

/// A text of law as a pack records it; see LegalBasis.
using LawRecord = LegalBasis;

/// A version of the law of 9 June 2023: "A", "B".
struct LawVersion {
    std::string id;
    Bilingual title;
    DateRange inForce;
};

/// Where a platform cuts a caption.
struct PlatformLayout {
    std::optional<std::size_t> fold; ///< user-perceived characters that are seen; nothing: all of them
};

/// A list of phrases that mean the same to the rules.
struct Term {
    std::string id;
    std::vector<std::string> phrases; ///< as their author wrote them, without the exceptions
    bool inNames = false;             ///< whether words inside @handles and web addresses count
    Where where;                      ///< in the files of the pack, as below
};

/// What a pattern of the pack's set is there for.
struct PatternUse {
    std::size_t term = 0; ///< in RulePack::terms
    bool isException = false;
};

/// A post that has to make a rule fire, or must not. Marks « [[…]] » in the file name the expected words.
struct Example {
    Post post;
    std::vector<std::string> marked; ///< words that have to be among the evidence
    bool mustMatch = true;
    bool knownGap = false; ///< the author knows that this one goes wrong
    std::size_t line = 0;
};

/// A sign of commercial intent, or against it.
struct SignalRule {
    std::string id;
    Bilingual title;
    Strength strength = Strength::Weak;
    std::string fact;        ///< signs of one fact count once; its own id unless the file says otherwise
    bool ownOffer = false;   ///< the author sells something of their own
    bool thirdParty = false; ///< somebody else stands behind it
    Condition when;
    std::vector<Example> examples;
    Where where;
};

struct GradePeriod {
    using Value = Grade;
    Grade grade = Grade::Weak;
    DateRange inForce;
};

/// Words by which an author says that a post is advertising, and what they are worth on which day.
struct MentionRule {
    std::string id;
    Bilingual title;
    std::string language = "fr";
    std::vector<GradePeriod> grades;  ///< cover every day
    Strength sign = Strength::Strong; ///< as a sign of commercial intent; None: says nothing by itself
    std::string fact;
    bool thirdParty = false;
    Condition when;
    std::vector<Example> examples;
    Where where;

    Grade gradeOn(Date day) const;
};

struct SeverityPeriod {
    using Value = Severity;
    Severity severity = Severity::Info;
    DateRange inForce;
};

/// Words that a caption needs so that a rule has nothing to say any more.
struct Insertion {
    std::string text;     ///< in French, as the law wants it read
    bool atStart = false; ///< before the author's words; otherwise behind them
    DateRange inForce;
};

struct Rule {
    std::string id;
    std::vector<SeverityPeriod> severities; ///< cover its days, in order; already capped by the confidence
    std::string confidence;                 ///< "H", "M", "L" (law.md section 3); empty for a house rule
    std::string group;                      ///< of a group, only the first rule that fires is reported
    int rank = 0;                           ///< order within the group, lowest first
    Bilingual title;
    Bilingual why;
    Bilingual remedy;
    DateRange inForce;
    std::vector<std::size_t> basis; ///< law records; those of the day are cited
    Condition when;
    std::vector<Insertion> insertions; ///< none where no added words would do
    bool withdraws = false;            ///< the post has to go: added words would not save it
    std::vector<Example> examples;
    Where where;        ///< in the house pack for a house rule
    bool isOff = false; ///< a house pack has switched it off: it is not run

    Severity severityOn(Date day) const;
    /// The one that holds in the end: of today or later.
    Severity latestSeverity() const;
};

/// What a finding may be at most that rests on a source with that verification tag (law.md section 0).
Severity severityCap(std::string_view tag);

/// Whether a house pack gives that id. Such terms and rules have no text of law behind them.
bool isHouseId(std::string_view id);
/// Whether it comes from a brief of a house pack.
bool isBriefId(std::string_view id);

/// What a house pack makes of a legal rule.
struct RuleChange {
    std::string rule;
    Bilingual title;
    Severity legal = Severity::Info; ///< the severity without the house
    std::optional<Severity> house;   ///< with it; nothing if the rule is switched off
    std::string reason;              ///< in the words of the house
};

/// Phrases that a house pack adds to a list of the legal pack.
struct TermExtension {
    std::string term;
    std::size_t phrases = 0;
};

/// A second pack, laid over the legal one: what it is, and what it changes there. Its own terms and rules
/// stand among the others.
struct HousePack {
    std::string id;
    std::string version;
    std::string title;
    std::vector<PackFile> files;
    std::string sha256;              ///< packSha256() of them
    std::vector<RuleChange> changes; ///< by rule
    std::vector<TermExtension> extensions;
    PackNotes warnings; ///< what no longer fits the legal pack, and has no effect
};

/// Immutable once loaded; shared by all threads.
struct RulePack {
    std::string id;      ///< « fr »
    std::string version; ///< « 2026.11.22 »
    Bilingual title;
    std::vector<LawVersion> lawVersions;
    std::map<Platform, PlatformLayout> platforms;
    std::size_t hashtagLimit = 3; ///< a mention behind so many hashtags is out of sight
    /// What a legal rule may weigh at most on a post without commercial intent: the law binds those who
    /// promote for something in return (law no. 2023-451, art. 1).
    Severity severityWithoutIntent = Severity::Critical;
    /// What it may weigh at most where it is only a hint: on a post for nobody else, as far as one can see,
    /// with its words at no more than so many places.
    Severity severityOfHints = Severity::Critical;
    std::size_t hintPlaces = 0;
    std::vector<LawRecord> laws;
    std::map<std::string, Bilingual, std::less<>> fragmentNames; ///< what people call them: « un prix »
    std::vector<Term> terms;
    std::vector<SignalRule> signals;
    std::vector<MentionRule> mentions;
    std::vector<Rule> rules; ///< by id
    TermIndex signalsByTerm; ///< of their conditions; those of a post are soon told from all others
    TermIndex mentionsByTerm;
    TermIndex rulesByTerm;
    DisclosureIndex rulesByDisclosure;
    PatternSet patterns;
    std::vector<PatternUse> uses; ///< by pattern
    Lexicon lexicon;              ///< the words of all phrases: what a disguise may hide
    std::vector<PackFile> files;  ///< what it was read from, as it was
    std::string sha256;           ///< packSha256() of them
    std::optional<HousePack> house;
    PackNotes remarks; ///< what its authors should look at once more; all of it works

    const Rule* findRule(std::string_view id) const;
    /// What the house makes of a rule of that id; null if nothing.
    const RuleChange* findChange(std::string_view rule) const;
    /// "A", "B", or "none" before the first version.
    std::string lawOn(Date day) const;
};

} // namespace vigie
