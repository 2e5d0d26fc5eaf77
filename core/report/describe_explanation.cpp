// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_explanation.h"

#include "core/base/wording.h"
#include "core/engine/post_facts.h"
#include "core/engine/severity.h"
#include "core/report/condition_words.h"
#include "core/report/describe_condition.h"
#include "core/report/describe_instead.h"
#include "core/report/describe_post_facts.h"
#include "core/report/house_summary.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t quotesShown = 3;

template <typename Kind> bool is(const Outcome& outcome) {
    return std::holds_alternative<Kind>(outcome.condition->is);
}

/// Whether something in there holds: of an alternative that is not fulfilled, the reason to show it.
bool hasHeldPart(const Outcome& outcome) {
    return outcome.held || std::any_of(outcome.parts.begin(), outcome.parts.end(), &hasHeldPart);
}

class Explainer {
public:
    Explainer(const Explanation& explanation, const CheckedPost& checked, const RulePack& pack,
              Language language)
        : m_explanation(explanation), m_checked(checked), m_pack(pack), say(language) {}

    void add(const Outcome& outcome, std::size_t depth) {
        const std::vector<const Outcome*> parts = partsThatMatter(outcome);
        const bool isTaken = is<AnyOf>(outcome) && outcome.held;
        if (parts.size() == 1 && (isTaken || (isList(outcome) && outcome.parts.size() == 1)))
            return add(*parts.front(), depth);
        lines.push_back({depth, outcome.held, text(outcome), {}});
        if (outcome.parts.empty())
            lines.back().evidence = outcome.evidence;
        for (const Outcome* part : parts)
            add(*part, depth + 1);
        if (is<AnyOf>(outcome) && !outcome.held && parts.size() < outcome.parts.size())
            lines.push_back({depth + 1, false, others(outcome.parts.size() - parts.size()), {}});
    }

    std::string lack() const {
        const Explanation& explanation = m_explanation;
        switch (explanation.ending) {
        case Ending::Reported: return {};
        case Ending::Unmet:
            return say({"Il aurait fallu {}.", "It would have taken {}."},
                       {std::visit([&](const auto& kind) { return lack(kind, obstacle()); },
                                   obstacle().condition->is)});
        case Ending::Excepted:
            return say({"Il aurait fallu que cette exception ne joue pas : {}.",
                        "It would have taken this exception not to apply: {}."},
                       {exceptions(obstacle())});
        case Ending::NotInForce:
            if (isHouseId(explanation.rule->id)) // no text stands behind it
                return say({"Il aurait fallu un jour où la règle s’applique\u202F; tout le reste y est.",
                            "It would have taken a day on which the rule applies; all the rest is there."});
            return say({"Il aurait fallu un texte en vigueur ce jour-là\u202F; tout le reste y est.",
                        "It would have taken a text in force on that day; all the rest is there."});
        case Ending::Outranked:
            return say({"Il aurait fallu qu’aucune règle plus précise ne s’applique\u202F; ici, c’est {}.",
                        "It would have taken no more specific rule to apply; here it is {}."},
                       {speaker(*explanation.rule)});
        case Ending::SwitchedOff:
            return say(
                {"Les règles maison ont désactivé cette règle\u202F; tout le reste y est. Motif\u00A0: {}",
                 "The house rules have switched this rule off; all the rest is there. Reason: {}"},
                {m_pack.findChange(explanation.rule->id)->reason});
        }
        return {};
    }

    /// A severity that is lower than the rule’s is told, for its condition does not show it.
    void addSeverity() {
        const Explanation& explanation = m_explanation;
        if (explanation.ending != Ending::Reported || isHouseId(explanation.rule->id))
            return;
        if (const RuleChange* change = m_pack.findChange(explanation.rule->id))
            lines.push_back({0, true, changeOfThisRule(*change, say), {}});
        switch (restraintOn(m_pack, explanation.rule->id, m_checked.assessment.commercial,
                            m_checked.assessment.then.disclosure, wordsOf(*explanation.rule))) {
        case Restraint::None: return;
        case Restraint::NoIntent:
            return addCap(*explanation.rule, m_pack.severityWithoutIntent,
                          {"aucune intention commerciale n’apparaît\u00A0: gravité «\u00A0{}\u00A0» au plus",
                           "no commercial intent shows: severity “{}” at most"});
        case Restraint::Hint:
            return addCap(*explanation.rule, m_pack.severityOfHints,
                          {"peu de mots le disent, et rien ne montre que l’auteur promeut l’offre d’un "
                           "autre\u00A0: gravité «\u00A0{}\u00A0» au plus",
                           "few words say so, and nothing shows that the author promotes the offer of "
                           "somebody else: severity “{}” at most"});
        }
    }

    std::vector<ExplainedLine> lines;

private:
    void addCap(const Rule& rule, Severity cap, const Bilingual& sentence) {
        if (rule.latestSeverity() > cap)
            lines.push_back({0, true, say(sentence, {say(displayName(cap))}), {}});
    }

    std::vector<Evidence> wordsOf(const Rule& rule) const {
        const std::vector<Finding>& findings = m_checked.assessment.then.findings;
        const auto found = std::find_if(findings.begin(), findings.end(),
                                        [&](const Finding& finding) { return finding.rule == rule.id; });
        return found == findings.end() ? std::vector<Evidence>{} : found->evidence;
    }

    const Outcome& obstacle() const { return *obstacles(m_explanation).front(); }

    static bool isList(const Outcome& outcome) { return is<AllOf>(outcome) || is<AnyOf>(outcome); }

    /// Of « any » what holds or nearly does, of « none » what is there, of « all » everything.
    static std::vector<const Outcome*> partsThatMatter(const Outcome& whole) {
        std::vector<const Outcome*> parts;
        for (const Outcome& part : whole.parts)
            if (is<AllOf>(whole) || part.held || (is<AnyOf>(whole) && !whole.held && hasHeldPart(part)))
                parts.push_back(&part);
        return parts;
    }

    std::string others(std::size_t count) const {
        return say.count(
            count,
            {"{} autre possibilité, dont rien n’est là", "{} other possibility of which nothing is there"},
            {"{} autres possibilités, dont rien n’est là",
             "{} other possibilities of which nothing is there"});
    }

    std::string text(const Outcome& outcome) const {
        if (is<AllOf>(outcome))
            return say({"tout ceci :", "all of this:"});
        if (is<AnyOf>(outcome))
            return say({"l’un au moins de ceci :", "at least one of this:"});
        if (is<NoneOf>(outcome))
            return outcome.held
                       ? say.count(outcome.parts.size(),
                                   {"l’exception prévue ne joue pas", "the exception does not apply"},
                                   {"aucune des {} exceptions ne joue", "none of the {} exceptions applies"})
                       : say({"aucune exception ne joue :", "no exception applies:"});
        if (const auto* post = std::get_if<PostIs>(&outcome.condition->is))
            return factsInOneLine(singleFacts(*post), m_checked.post, m_pack, say);
        return inOneLine(*outcome.condition, outcome.held ? Samples::Few : Samples::InWords) +
               (outcome.held ? "" : here(*outcome.condition));
    }

    /// What stands there instead.
    std::string instead(const Condition& condition) const {
        return describeInstead(condition, m_explanation, m_checked, m_pack, say);
    }
    std::string here(const Condition& condition) const {
        const std::string there = instead(condition);
        return there.empty() ? there : say({" (ici : {})", " (here: {})"}, {there});
    }

    std::string inOneLine(const Condition& condition, Samples samples) const {
        return describeInOneLine(condition, m_pack, say.language(), samples);
    }

    // What follows « Il aurait fallu ». Most conditions read well as they are.
    template <typename Kind> std::string lack(const Kind&, const Outcome& outcome) const {
        return inOneLine(*outcome.condition, Samples::InWords) + here(*outcome.condition);
    }
    std::string lack(const HasTerm&, const Outcome& outcome) const {
        return inOneLine(*outcome.condition, Samples::InWords) +
               say({" ; ici : {}, {}", "; here: {}, {}"},
                   {quoted(outcome.evidence), instead(*outcome.condition)});
    }
    std::string lack(const Near& near, const Outcome& outcome) const {
        if (outcome.evidence.empty())
            return inOneLine(*outcome.condition, Samples::InWords);
        return say({"que ces mots soient {} : {} ; ici, ils sont {}",
                    "these words to stand {}: {}; here they are {}"},
                   {nearness(near, say), quoted(outcome.evidence), instead(*outcome.condition)});
    }
    std::string lack(const IsCommercial& commercial, const Outcome&) const {
        return commercial.wanted
                   ? say({"que la publication soit commerciale", "the post to be commercial"})
                   : say({"que la publication ne soit pas commerciale", "the post not to be commercial"});
    }
    std::string lack(const DisclosureIs& disclosure, const Outcome& outcome) const {
        return say({"que la mention publicitaire soit {}", "the disclosure to be {}"},
                   {statesAskedFor(disclosure, say)}) +
               here(*outcome.condition) + quotes(outcome);
    }
    std::string lack(const HasMention&, const Outcome& outcome) const {
        return inOneLine(*outcome.condition, Samples::InWords) + here(*outcome.condition) + quotes(outcome);
    }
    std::string lack(const PostIs& post, const Outcome&) const {
        std::vector<PostIs> facts = singleFacts(post);
        std::erase_if(facts, [this](const PostIs& fact) { return answers(m_checked.post, fact); });
        return say({"une publication ainsi faite – {}", "a post like this – {}"},
                   {factsInOneLine(facts, m_checked.post, m_pack, say)});
    }
    std::string lack(const OnDay& day, const Outcome& outcome) const {
        return say({"une publication jugée par le droit d’un jour {}", "a post under the law of a day {}"},
                   {say.period(day.range)}) +
               here(*outcome.condition);
    }

    /// « des mots : avis (j’ai testé …) (« j’ai testé ») »
    std::string exceptions(const Outcome& none) const {
        std::string out;
        for (const Outcome& part : none.parts)
            if (part.held)
                out += (out.empty() ? "" : say({"\u202F; ", "; "})) +
                       inOneLine(*part.condition, Samples::Few) + quotes(part);
        return out;
    }

    std::string quotes(const Outcome& outcome) const {
        return outcome.evidence.empty() ? std::string() : " – " + quoted(outcome.evidence);
    }

    std::string quoted(const std::vector<Evidence>& words) const {
        std::string out;
        for (std::size_t i = 0; i < std::min(words.size(), quotesShown); ++i)
            out += (i == 0 ? "" : ", ") + say.quoted(words[i].text);
        return words.size() > quotesShown ? out + " …" : out;
    }

    /// The title of the finding that speaks for the rule's group.
    std::string speaker(const Rule& rule) const {
        for (const Finding& finding : m_checked.assessment.then.findings)
            if (m_pack.findRule(finding.rule)->group == rule.group)
                return say.quoted(say(finding.title));
        return {};
    }

    const Explanation& m_explanation;
    const CheckedPost& m_checked;
    const RulePack& m_pack;
    const Wording say;
};

} // namespace

std::vector<ExplainedLine> describe(const Explanation& explanation, const CheckedPost& checked,
                                    const RulePack& pack, Language language) {
    Explainer explainer(explanation, checked, pack, language);
    explainer.add(explanation.outcome, 0);
    explainer.addSeverity();
    return std::move(explainer.lines);
}

std::string lackOf(const Explanation& explanation, const CheckedPost& checked, const RulePack& pack,
                   Language language) {
    return Explainer(explanation, checked, pack, language).lack();
}

} // namespace vigie
