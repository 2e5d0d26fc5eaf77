// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/holds.h"

#include "core/engine/asked_for.h"
#include "core/engine/nearness.h"
#include "core/engine/post_facts.h"

#include <algorithm>
#include <span>

namespace vigie {
namespace {

/// One function per kind of condition.
class Holds {
public:
    explicit Holds(const Facts& facts) : m_facts(facts) {}

    /// Facts first: most rules fail on one, and words take longer to look at.
    bool operator()(const AllOf& all) const {
        const auto holdsIfOf = [this](bool fact) {
            return [this, fact](const Condition& part) { return isFact(part) != fact || is(part); };
        };
        return std::all_of(all.parts.begin(), all.parts.end(), holdsIfOf(true)) &&
               std::all_of(all.parts.begin(), all.parts.end(), holdsIfOf(false));
    }
    bool operator()(const AnyOf& any) const {
        return std::any_of(any.parts.begin(), any.parts.end(), [this](const auto& part) { return is(part); });
    }
    bool operator()(const NoneOf& none) const {
        return std::none_of(none.parts.begin(), none.parts.end(),
                            [this](const auto& part) { return is(part); });
    }

    bool operator()(const HasTerm& condition) const {
        const auto isThere = [&](const Hit& hit) { return isAskedFor(hit, condition, m_facts.reading); };
        const auto occurs = [&](std::size_t term) {
            const std::span<const Hit> hits = m_facts.reading.of(term);
            return std::any_of(hits.begin(), hits.end(), isThere);
        };
        if (condition.atLeast == 1)
            return std::any_of(condition.terms.begin(), condition.terms.end(), occurs);
        return countPlaces(hitsAskedFor(condition, m_facts.reading)) >= condition.atLeast;
    }

    bool operator()(const Near& condition) const { return occursNear(condition, m_facts.reading); }

    bool operator()(const HasSignal& condition) const {
        return std::any_of(condition.signals.begin(), condition.signals.end(),
                           [this](std::size_t number) { return hasWordsFor(m_facts.pack.signals[number]); });
    }

    bool operator()(const SignLevel& condition) const {
        return m_facts.commercial && m_facts.commercial->level >= condition.atLeast;
    }

    bool operator()(const IsCommercial& condition) const {
        return m_facts.commercial && m_facts.commercial->isCommercial == condition.wanted;
    }

    bool operator()(const HasMention& condition) const {
        if (!m_facts.mentions)
            return false;
        const auto isWanted = [&](const Mention& one) { return isAskedFor(one, condition, m_facts.pack); };
        return std::any_of(m_facts.mentions->begin(), m_facts.mentions->end(), isWanted) != condition.missing;
    }

    bool operator()(const DisclosureIs& condition) const {
        const Standing* standing = m_facts.standing;
        return standing && admits(condition.states, standing->state) &&
               (condition.language.empty() || condition.language == standing->language) &&
               (!condition.disguised || standing->disguised);
    }

    bool operator()(const PostIs& condition) const { return answers(*m_facts.reading.post, condition); }
    bool operator()(const OnDay& condition) const { return condition.range.contains(m_facts.day); }

private:
    static bool isFact(const Condition& condition) {
        return std::holds_alternative<SignLevel>(condition.is) ||
               std::holds_alternative<IsCommercial>(condition.is) ||
               std::holds_alternative<DisclosureIs>(condition.is) ||
               std::holds_alternative<OnDay>(condition.is);
    }

    bool is(const Condition& condition) const { return std::visit(*this, condition.is); }

    bool hasWordsFor(const SignalRule& signal) const {
        return m_facts.commercial && std::any_of(m_facts.commercial->signs.begin(),
                                                 m_facts.commercial->signs.end(), [&](const Signal& sign) {
                                                     return sign.id == signal.id && !sign.evidence.empty();
                                                 });
    }

    const Facts& m_facts;
};

} // namespace

bool holds(const Condition& condition, const Facts& facts) {
    return std::visit(Holds(facts), condition.is);
}

} // namespace vigie
