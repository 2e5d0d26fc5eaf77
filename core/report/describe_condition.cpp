// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_condition.h"

#include "core/base/wording.h"
#include "core/report/condition_words.h"
#include "core/report/phrase_sample.h"
#include "core/rules/value_names.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t phrasesShown = 4;
constexpr std::size_t fewPhrases = 2;
constexpr std::size_t fewLists = 3;
constexpr std::size_t linesInOne = 6;

/// « a ou b »
template <typename Values, typename Word>
std::string listed(const Values& values, Word word, const Wording& say) {
    const std::string between = say({" ou ", " or "});
    std::string out;
    for (const auto& value : values)
        out += (out.empty() ? "" : between) + std::string(word(value));
    return out;
}

/// Walks the tree and notes a line per condition.
class Describer {
public:
    Describer(const RulePack& pack, Language language, Samples samples)
        : m_pack(pack), say(language), m_samples(samples) {}

    void add(const Condition& condition, std::size_t depth) {
        std::visit([&](const auto& is) { note(is, depth); }, condition.is);
    }

    std::vector<ConditionLine> lines;

private:
    void put(std::size_t depth, std::string text) { lines.push_back({depth, std::move(text)}); }

    template <typename Values, typename Word> std::string listed(const Values& values, Word word) const {
        return vigie::listed(values, word, say);
    }

    bool areFew() const { return m_samples == Samples::Few; }

    /// « “mon code”, “le code” … (list code.personal) »
    std::string words(const std::vector<std::size_t>& terms) const {
        std::vector<std::size_t> shown = terms;
        shown.resize(areFew() ? std::min(terms.size(), fewLists) : terms.size());
        return listed(shown, [this](std::size_t term) { return words(m_pack.terms[term]); }) +
               (shown.size() < terms.size() ? " …" : "");
    }

    /// What a brief asks for is a list of one; its id says nothing more.
    std::string words(const Term& term) const {
        const std::size_t most = areFew() ? fewPhrases : phrasesShown;
        std::string phrases;
        for (const std::string& phrase : shownPhrases(term, most))
            phrases += (phrases.empty() ? "" : ", ") + say.quoted(phrase);
        return phrases + (term.phrases.size() > most ? " …" : "") +
               (isBriefId(term.id) ? std::string() : say({" (liste {})", " (list {})"}, {term.id}));
    }

    /// Those that are plain words come first: they say more than fragments and signs.
    std::vector<std::string> shownPhrases(const Term& term, std::size_t most) const {
        std::vector<std::string> phrases = term.phrases;
        if (m_samples != Samples::AsWritten)
            std::stable_partition(phrases.begin(), phrases.end(), [](const std::string& phrase) {
                return phrase.find_first_of("<\\") == std::string::npos;
            });
        phrases.resize(std::min(phrases.size(), most));
        if (m_samples != Samples::AsWritten)
            for (std::string& phrase : phrases)
                phrase = phraseSample(phrase, [this](std::string_view fragment) { return nameOf(fragment); });
        return phrases;
    }

    std::string nameOf(std::string_view fragment) const {
        const auto known = m_pack.fragmentNames.find(fragment);
        return known == m_pack.fragmentNames.end() ? std::string() : say(known->second);
    }

    std::string wordsLine(const std::vector<std::size_t>& terms) const {
        return say({"des mots : {}", "words: {}"}, {words(terms)});
    }

    void noteAll(const Bilingual& heading, const std::vector<Condition>& parts, std::size_t depth) {
        put(depth, say(heading));
        for (const Condition& part : parts)
            add(part, depth + 1);
    }

    void note(const AllOf& all, std::size_t depth) {
        if (all.parts.size() == 1)
            return add(all.parts.front(), depth);
        noteAll({"tout ceci :", "all of this:"}, all.parts, depth);
    }

    void note(const AnyOf& any, std::size_t depth) {
        if (any.parts.size() == 1)
            return add(any.parts.front(), depth);
        noteAll({"l’un au moins de ceci :", "at least one of this:"}, any.parts, depth);
    }

    void note(const NoneOf& none, std::size_t depth) {
        noteAll({"rien de ceci :", "none of this:"}, none.parts, depth);
    }

    void note(const HasTerm& has, std::size_t depth) {
        std::string line = wordsLine(has.terms);
        const auto name = [this](FieldKind field) { return say(wordFor(field)); };
        if (!has.fields.empty())
            line += say({", dans {}", ", in {}"}, {listed(has.fields, name)});
        line += say(wordFor(has.place));
        if (has.atLeast > 1)
            line += say({", {} fois au moins", ", at least {} times"}, {say.number(has.atLeast)});
        if (!has.disguises.empty())
            line += disguised(has.disguises);
        put(depth, line);
    }

    std::string disguised(const std::vector<Disguise>& ways) const {
        if (ways.size() >= disguisesFromName("any").size())
            return say({", déguisés d’une manière ou d’une autre", ", disguised in one way or another"});
        const auto name = [this](Disguise kind) { return say(displayName(kind)); };
        return say({", déguisés ({})", ", disguised ({})"}, {listed(ways, name)});
    }

    void note(const Near& near, std::size_t depth) {
        put(depth, nearness(near, say) + say({"\u00A0:", ":"}));
        for (const std::vector<std::size_t>& group : near.groups)
            put(depth + 1, wordsLine(group));
    }

    void note(const HasSignal& has, std::size_t depth) {
        const auto title = [this](std::size_t signal) { return say(m_pack.signals[signal].title); };
        put(depth,
            say({"le signe commercial : {}", "the commercial sign: {}"}, {listed(has.signals, title)}));
    }

    void note(const SignLevel& level, std::size_t depth) {
        put(depth,
            say({"des signes commerciaux de niveau {} au moins", "commercial signs of level {} at least"},
                {say(displayName(level.atLeast))}));
    }

    void note(const IsCommercial& commercial, std::size_t depth) {
        put(depth, commercial.wanted
                       ? say({"la publication est commerciale", "the post is commercial"})
                       : say({"la publication n’est pas commerciale", "the post is not commercial"}));
    }

    void note(const HasMention& has, std::size_t depth) {
        const auto title = [this](std::size_t mention) { return say(m_pack.mentions[mention].title); };
        const auto grade = [this](Grade value) { return say(wordFor(value)); };
        std::string line = has.missing            ? say({"aucune mention", "no disclosure"})
                           : has.mentions.empty() ? say({"une mention", "a disclosure"})
                                                  : say({"la mention", "the disclosure"});
        if (!has.mentions.empty())
            line += say({"\u00A0: {}", ": {}"}, {listed(has.mentions, title)});
        if (!has.grades.empty())
            line += say({", {}", ", {}"}, {listed(has.grades, grade)});
        if (has.visible)
            line += *has.visible ? say({", en vue", ", in sight"}) : say({", hors de vue", ", out of sight"});
        put(depth, line);
    }

    void note(const DisclosureIs& disclosure, std::size_t depth) {
        put(depth, say({"la mention publicitaire\u00A0: {}", "the disclosure: {}"},
                       {statesAskedFor(disclosure, say)}));
    }

    void note(const PostIs& post, std::size_t depth) {
        const auto fact = [&](bool isAsked, const Bilingual& pattern, const std::string& value) {
            if (isAsked)
                put(depth, say(pattern, {value}));
        };
        fact(!post.platforms.empty(), {"plateforme : {}", "platform: {}"},
             listed(post.platforms, [](Platform platform) { return displayName(platform); }));
        fact(!post.formats.empty(), {"format : {}", "format: {}"},
             listed(post.formats, [](PostFormat format) { return toString(format); }));
        fact(post.label != Asked::Nothing, {"label de la plateforme : {}", "platform’s label: {}"},
             say(wordFor(post.label)));
        fact(post.ageRestricted != Asked::Nothing, {"réservé aux adultes : {}", "limited to adults: {}"},
             say(wordFor(post.ageRestricted)));
        fact(post.followersAtLeast.has_value(), {"abonnés : {} au moins", "followers: at least {}"},
             say.number(static_cast<std::size_t>(post.followersAtLeast.value_or(0))));
        fact(!post.countries.empty(), {"pays : {}", "country: {}"},
             listed(post.countries, [](const std::string& country) { return country; }));
        fact(!post.tagged.empty(), {"compte cité ou étiqueté\u00A0: {}", "account named or tagged: {}"},
             listed(post.tagged, [](const std::string& account) { return "@" + account; }));
        fact(!post.filled.empty(), {"renseigné\u00A0: {}", "filled in: {}"},
             listed(post.filled, [this](FieldKind field) { return say(wordFor(field)); }));
    }

    void note(const OnDay& day, std::size_t depth) {
        put(depth,
            say({"le droit qui compte est celui d’un jour {}", "the law that counts is that of a day {}"},
                {say.period(day.range)}));
    }

    const RulePack& m_pack;
    const Wording say;
    const Samples m_samples;
};

} // namespace

std::vector<ConditionLine> describe(const Condition& condition, const RulePack& pack, Language language,
                                    Samples samples) {
    Describer describer(pack, language, samples);
    describer.add(condition, 0);
    return std::move(describer.lines);
}

std::string describeInOneLine(const Condition& condition, const RulePack& pack, Language language,
                              Samples samples) {
    const std::string between = Bilingual{"\u202F; ", "; "}.in(language);
    Describer describer(pack, language, samples);
    describer.add(condition, 0);
    std::string out;
    for (std::size_t i = 0; i < std::min(describer.lines.size(), linesInOne); ++i)
        out += (i == 0 ? "" : out.ends_with(':') ? " " : between) + describer.lines[i].text;
    return describer.lines.size() > linesInOne ? out + " …" : out;
}

std::string nearness(const Near& near, const Wording& say) {
    if (!near.words)
        return say({"dans une même phrase", "in one sentence"});
    return say.count(*near.words, {"à {} mot d’écart au plus", "at most {} word apart"},
                     {"à {} mots d’écart au plus", "at most {} words apart"});
}

std::string statesAskedFor(const DisclosureIs& disclosure, const Wording& say) {
    std::string out = listed(
        disclosure.states, [&](Disclosure state) { return say(displayName(state)); }, say);
    if (!disclosure.language.empty())
        out += say({", en langue «\u00A0{}\u00A0»", ", in language “{}”"}, {disclosure.language});
    if (disclosure.disguised)
        out += say({", en lettres déguisées seulement", ", in disguised letters only"});
    return out;
}

} // namespace vigie
