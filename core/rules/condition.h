// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule asks of a post: a small closed set of conditions, as a tree. rules/README.md shows how
// each is written; engine/evaluate.cpp knows when it holds.
#pragma once

#include "core/model/assessment.h"
#include "core/model/post.h"
#include "core/text/disguise.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace vigie {

struct Condition;

struct AllOf {
    std::vector<Condition> parts;
};
struct AnyOf {
    std::vector<Condition> parts;
};
struct NoneOf {
    std::vector<Condition> parts;
};

/// Where in a caption the words stand.
enum class Place { Anywhere, FirstLine, BeforeFold, AfterFold, InHashtags };

/// One of the terms occurs, in one of the fields (empty: any), at the place, often enough, and hidden in one
/// of these ways (empty: hidden or not).
struct HasTerm {
    std::vector<std::size_t> terms; ///< indices into RulePack::terms
    std::vector<FieldKind> fields;
    Place place = Place::Anywhere;
    std::size_t atLeast = 1;
    std::vector<Disguise> disguises = {};
};

/// One term of each group occurs close to the others: in one sentence, or with at most `words` words between
/// them.
struct Near {
    std::vector<std::vector<std::size_t>> groups;
    std::optional<std::size_t> words; ///< nothing: the same sentence
};

/// One of these signs was seen.
struct HasSignal {
    std::vector<std::size_t> signals;
};

/// The weighed signs reach that level.
struct SignLevel {
    Strength atLeast = Strength::Medium;
};

/// The post counts as commercial, or does not.
struct IsCommercial {
    bool wanted = true;
};

/// One of these mentions was found (empty: any at all), of one of these grades (empty: any) and, if asked,
/// in sight or out of it. `missing` asks for the contrary: that there is none such.
struct HasMention {
    std::vector<std::size_t> mentions;
    std::vector<Grade> grades;
    std::optional<bool> visible;
    bool missing = false;
};

/// The disclosure stands so; with a language, the best mention also speaks it; disguised, it is only there
/// disguised.
struct DisclosureIs {
    std::vector<Disclosure> states;
    std::string language;
    bool disguised = false;
};

/// What a condition asks of a fact that may be unknown.
enum class Asked { Nothing, Yes, No, Unknown };

/// Facts about the post that are no words. Empty members ask for nothing.
struct PostIs {
    std::vector<Platform> platforms;
    std::vector<PostFormat> formats;
    Asked label = Asked::Nothing; ///< the platform's own label
    Asked ageRestricted = Asked::Nothing;
    std::optional<std::int64_t> followersAtLeast;
    std::vector<std::string> countries;
    std::vector<std::string> tagged; ///< accounts, one of which the post tags, without the @
    std::vector<FieldKind> filled;   ///< fields, one of which says something in words
};

/// The day whose law counts lies in the range.
struct OnDay {
    DateRange range;
};

struct Condition {
    std::variant<AllOf, AnyOf, NoneOf, HasTerm, Near, HasSignal, SignLevel, IsCommercial, HasMention,
                 DisclosureIs, PostIs, OnDay>
        is;
};

/// What the condition is called in a rule pack: "all", "term", "sign-level" …
std::string_view kindOf(const Condition& condition);

/// The lists of phrases that the condition names itself, each once, in their order.
/// Tested by tst_describe_condition.cpp.
std::vector<std::size_t> termsOf(const Condition& condition);

/// Whether a value is among those asked for; an empty list asks for nothing.
template <typename Value> bool admits(const std::vector<Value>& asked, const Value& value) {
    return asked.empty() || std::find(asked.begin(), asked.end(), value) != asked.end();
}

} // namespace vigie
