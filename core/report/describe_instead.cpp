// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_instead.h"

#include "core/engine/asked_for.h"
#include "core/engine/commercial.h"
#include "core/report/condition_words.h"

namespace vigie {
namespace {

/// One function per kind of condition.
class Instead {
public:
    Instead(const Explanation& explanation, const Condition& condition, const CheckedPost& checked,
            const RulePack& pack, const Wording& wording)
        : m_explanation(explanation), m_checked(checked), m_pack(pack), say(wording) {
        const auto found = explanation.shortfalls.find(&condition);
        m_shortfall = found == explanation.shortfalls.end() ? nullptr : &found->second;
    }

    std::string operator()(const HasTerm& has) const {
        if (!m_shortfall)
            return {};
        switch (m_shortfall->lack) {
        case Lack::Number:
            return say.count(m_shortfall->count, {"trouvés {} fois", "found {} time"},
                             {"trouvés {} fois", "found {} times"}) +
                   say({" sur {}", " of {}"}, {say.number(has.atLeast)});
        case Lack::Disguise: return say({"écrits sans déguisement", "written openly"});
        case Lack::Place: return say({"à un autre endroit", "in another place"});
        default: return say({"dans {}", "in {}"}, {fields()});
        }
    }

    std::string operator()(const Near& near) const {
        if (!m_shortfall)
            return {};
        switch (m_shortfall->lack) {
        case Lack::Nearness:
            return say.count(m_shortfall->count, {"à {} mot d’écart", "{} word apart"},
                             {"à {} mots d’écart", "{} words apart"});
        case Lack::Sentence:
            return near.groups.size() == 2 ? say({"dans deux phrases", "in two sentences"})
                                           : say({"dans plusieurs phrases", "in several sentences"});
        default: return say({"dans des textes différents\u00A0: {}", "in different texts: {}"}, {fields()});
        }
    }

    std::string operator()(const SignLevel&) const {
        return say(displayName(m_checked.assessment.commercial.level));
    }

    /// The language and the disguise only where they are what is asked for.
    std::string operator()(const DisclosureIs& disclosure) const {
        const Standing standing =
            findStanding(m_checked.post, m_checked.assessment.commercial, m_checked.assessment.then.mentions);
        std::string out = say(displayName(standing.state));
        if (!disclosure.language.empty() && !standing.language.empty())
            out += say({", en langue «\u00A0{}\u00A0»", ", in language “{}”"}, {standing.language});
        if (disclosure.disguised && !standing.disguised && !standing.evidence.empty())
            out += say({", écrite sans déguisement", ", written openly"});
        return out;
    }

    /// « publicité, faible, hors de vue »
    std::string operator()(const HasMention& has) const {
        std::string out;
        for (const Mention* mention : mentionsInstead(m_checked.assessment.then.mentions, has, m_pack))
            out += (out.empty() ? "" : say({"\u202F; ", "; "})) + say(mention->title) + ", " +
                   say(wordFor(mention->grade)) +
                   (mention->visible ? say({", en vue", ", in sight"})
                                     : say({", hors de vue", ", out of sight"}));
        return out;
    }

    std::string operator()(const OnDay&) const { return say.date(m_explanation.day); }

    template <typename Other> std::string operator()(const Other&) const { return {}; }

private:
    /// Where the words stand, each text once.
    std::string fields() const {
        std::string out;
        std::optional<FieldRef> last;
        for (const Evidence& words : m_shortfall->words) {
            if (last != words.field)
                out += (out.empty() ? "" : ", ") + say(wordFor(words.field.kind));
            last = words.field;
        }
        return out;
    }

    const Explanation& m_explanation;
    const Shortfall* m_shortfall; ///< nullptr where the condition has none
    const CheckedPost& m_checked;
    const RulePack& m_pack;
    const Wording& say;
};

} // namespace

std::string describeInstead(const Condition& condition, const Explanation& explanation,
                            const CheckedPost& checked, const RulePack& pack, const Wording& say) {
    return std::visit(Instead(explanation, condition, checked, pack, say), condition.is);
}

} // namespace vigie
