// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says about one post: the signs it saw, the mentions it found, what it makes of them.
// Recomputed at will from post, rule pack and date; a person's decision never stands here.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/model/post.h"
#include "core/text/byte_span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Exact words of a post. `span` points into fieldText(post, field), lies on grapheme borders, and
/// `text` is that very piece.
struct Evidence {
    FieldRef field;
    ByteSpan span;
    std::string text;
    auto operator<=>(const Evidence&) const = default;
};

/// How much a sign weighs (law.md section 4). Against: it speaks for a post that is no advertising.
enum class Strength { Against, None, Weak, Medium, Strong };

struct Signal {
    std::string id; ///< « promo-code »
    Bilingual title;
    Strength strength = Strength::None;
    std::vector<Evidence> evidence; ///< never empty
    bool operator==(const Signal&) const = default;
};

/// The weighed signs. One strong sign, or two medium ones about different facts, make a post commercial.
struct Commercial {
    Strength level = Strength::None; ///< the strongest sign that counted: None, Weak, Medium or Strong
    bool isCommercial = false;
    bool ownOffer =
        false; ///< the author plainly sells something of their own, and nobody else's offer is in play
    std::vector<Signal> signs; ///< all that were seen, also those against, in the order of the pack
    bool operator==(const Commercial&) const = default;
};

enum class Grade { Weak, Adequate, Denied };

/// One place where an author speaks of the advertising.
struct Mention {
    std::string id; ///< « adequate.publicite »
    Bilingual title;
    Grade grade = Grade::Weak;
    bool visible = false;   ///< seen without a further step, see labels.md 2.3
    std::string language;   ///< "fr" or "en": in which language it speaks
    bool disguised = false; ///< written in letters that had to be folded to be read
    Evidence evidence;
    bool operator==(const Mention&) const = default;
};

/// Where the disclosure of a commercial post stands: the best mention found, in one word.
enum class Disclosure {
    NotNeeded,      ///< the post is not commercial, or nobody can say yet
    Visible,        ///< adequate words that can be seen
    BuriedLabelled, ///< adequate words out of sight, and the platform's label is on
    Buried,         ///< adequate words out of sight
    Weak,           ///< words that do not say it plainly
    LabelOnly,      ///< nothing but the platform's label
    Plain,          ///< no mention, but the author's own offer is plain from the words
    Denied,         ///< a mention that denies the advertising
    Missing
};

enum class Verdict { NotCommercial, ToReview, Compliant, Improvable, NonCompliant };
enum class Severity { Info, Minor, Major, Critical };

/// One legal text behind a finding, as it stood on the day that counts.
struct LegalBasis {
    std::string id;      ///< id of the law record in the pack
    std::string text;    ///< « loi n° 2023-451 du 9 juin 2023 »
    std::string article; ///< « 5-2 »; empty where the text is cited whole
    DateRange inForce;
    std::string url;
    std::string tag; ///< how well it was checked: ✔2, ✔T, UNVERIFIED-1, UNVERIFIED-0 (law.md section 0),
                     ///< or houseTag
    Bilingual summary; ///< what it asks for, in a sentence
    bool operator==(const LegalBasis&) const = default;
};

/// The tag of a « legal basis » that is none: the rules that a house has given itself.
inline constexpr std::string_view houseTag = "house";

struct Finding {
    std::string key;  ///< names rule, post and words; the same whatever is added around them (contract.md)
    std::string rule; ///< « disclosure.promo-code »
    Severity severity = Severity::Info;
    Bilingual title;
    Bilingual why; ///< what the rule looks for, as a sentence for the reader
    Bilingual remedy;
    std::vector<LegalBasis> basis;  ///< the texts in force on the day that counts
    std::vector<Evidence> evidence; ///< in order of field and place; empty for what is missing altogether
    bool operator==(const Finding&) const = default;
};

/// The opinion under the law of one day.
struct Opinion {
    std::string law; ///< "A", "B", "none": the version of the law of 9 June 2023 in force that day
    Verdict verdict = Verdict::NotCommercial;
    Disclosure disclosure = Disclosure::NotNeeded;
    std::vector<Mention> mentions;
    std::vector<Finding> findings; ///< most serious first, then by rule id
    bool operator==(const Opinion&) const = default;
};

/// Everything that is said about one post.
struct Assessment {
    Commercial commercial;
    Opinion then; ///< under the law of the day of publication (of today, if that day is unknown)
    Verdict verdictToday = Verdict::NotCommercial; ///< under the law of the day the check asks for
    bool operator==(const Assessment&) const = default;
};

/// A post and what is said about it: what travels from the engine to lists, files and reports.
struct CheckedPost {
    Post post;
    Assessment assessment;
};

/// Names as contract.md writes them: "non_compliant", "critical", "strong", "adequate" …
std::string_view toString(Verdict verdict);
std::string_view toString(Severity severity);
std::string_view toString(Strength strength);
std::string_view toString(Grade grade);
std::string_view toString(Disclosure disclosure);

/// Names as people read them: « mention conforme », « critique ». A verdict is about the mention only: show
/// it through standingText() where a post may have other findings.
const Bilingual& displayName(Verdict verdict);
const Bilingual& displayName(Severity severity);
const Bilingual& displayName(Strength strength);
const Bilingual& displayName(Grade grade);

std::optional<Verdict> verdictFromName(std::string_view name);
std::optional<Severity> severityFromName(std::string_view name);
std::optional<Strength> strengthFromName(std::string_view name);
std::optional<Grade> gradeFromName(std::string_view name);
std::optional<Disclosure> disclosureFromName(std::string_view name);

} // namespace vigie
