// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_instead.h"

#include "core/engine/commercial.h"
#include "core/report/condition_words.h"

namespace vigie {
namespace {

/// One function per kind of condition.
class Instead {
public:
    Instead(const Shortfall* shortfall, const CheckedPost& checked, const Wording& wording)
        : m_shortfall(shortfall), m_checked(checked), say(wording) {}

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

    const Shortfall* m_shortfall;
    const CheckedPost& m_checked;
    const Wording& say;
};

} // namespace

std::string describeInstead(const Condition& condition, const Explanation& explanation,
                            const CheckedPost& checked, const Wording& say) {
    const auto found = explanation.shortfalls.find(&condition);
    const Shortfall* shortfall = found == explanation.shortfalls.end() ? nullptr : &found->second;
    return std::visit(Instead(shortfall, checked, say), condition.is);
}

} // namespace vigie
