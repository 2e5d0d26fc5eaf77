// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/shortfall.h"

#include "core/engine/asked_for.h"
#include "core/engine/evaluate.h"
#include "core/engine/nearness.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

class ShortfallFinder {
public:
    explicit ShortfallFinder(const Reading& reading) : m_reading(reading) {}

    /// What is asked for is let go piece by piece, until something is left.
    std::optional<Shortfall> operator()(const HasTerm& has) const {
        if (const std::vector<Hit> found = hitsAskedFor(has, m_reading); !found.empty())
            return shortfall(Lack::Number, countPlaces(found), found);
        HasTerm asked = has;
        asked.disguises.clear();
        if (const std::vector<Hit> open = hitsAskedFor(asked, m_reading); !open.empty())
            return shortfall(Lack::Disguise, 0, open);
        asked.place = Place::Anywhere;
        if (const std::vector<Hit> elsewhere = hitsAskedFor(asked, m_reading); !elsewhere.empty())
            return shortfall(Lack::Place, 0, elsewhere);
        return shortfall(Lack::Field, 0, everyHit(has.terms));
    }

    std::optional<Shortfall> operator()(const Near& near) const {
        std::vector<Hit> everywhere;
        for (const std::vector<std::size_t>& group : near.groups) {
            const std::vector<Hit> ofGroup = everyHit(group);
            if (ofGroup.empty())
                return std::nullopt;
            everywhere.insert(everywhere.end(), ofGroup.begin(), ofGroup.end());
        }
        const std::optional<std::size_t> between = leastBetween(near);
        if (!between)
            return shortfall(Lack::Text, 0, everywhere);
        const std::vector<Hit> closest = hitsNear({near.groups, between}, m_reading);
        return near.words ? shortfall(Lack::Nearness, *between, closest)
                          : shortfall(Lack::Sentence, 0, closest);
    }

    template <typename Other> std::optional<Shortfall> operator()(const Other&) const { return std::nullopt; }

private:
    std::vector<Hit> everyHit(const std::vector<std::size_t>& terms) const {
        std::vector<Hit> hits;
        for (const std::size_t term : terms)
            hits.insert(hits.end(), m_reading.of(term).begin(), m_reading.of(term).end());
        return hits;
    }

    /// The fewest words that stand between the terms; nothing if no text has them all.
    std::optional<std::size_t> leastBetween(const Near& near) const {
        std::size_t enough = 0;
        for (const ReadField& field : m_reading.fields)
            enough = std::max(enough, field.text.folded().size());
        const auto isEnough = [&](std::size_t words) { return occursNear({near.groups, words}, m_reading); };
        if (!isEnough(enough))
            return std::nullopt;
        std::size_t tooFew = 0; // below it, they are not near
        while (tooFew < enough) {
            const std::size_t middle = tooFew + (enough - tooFew) / 2;
            if (isEnough(middle))
                enough = middle;
            else
                tooFew = middle + 1;
        }
        return enough;
    }

    std::optional<Shortfall> shortfall(Lack lack, std::size_t count, const std::vector<Hit>& hits) const {
        if (hits.empty())
            return std::nullopt;
        Shortfall found{lack, count, {}};
        for (const Hit& hit : hits)
            found.words.push_back(evidenceOf(m_reading, hit));
        orderOnce(found.words);
        return found;
    }

    const Reading& m_reading;
};

} // namespace

std::optional<Shortfall> findShortfall(const Condition& condition, const Facts& facts) {
    return std::visit(ShortfallFinder(facts.reading), condition.is);
}

bool isSlight(const Shortfall& shortfall, const Condition& condition) {
    switch (shortfall.lack) {
    case Lack::Number: return shortfall.count + 1 >= std::get<HasTerm>(condition.is).atLeast;
    case Lack::Nearness: return shortfall.count <= 2 * *std::get<Near>(condition.is).words;
    case Lack::Disguise:
    case Lack::Sentence: return true;
    default: return false;
    }
}

std::string_view toString(Lack lack) {
    static constexpr std::array<std::string_view, 7> names = {"number",   "disguise", "place", "field",
                                                              "nearness", "sentence", "text"};
    return names[static_cast<std::size_t>(lack)];
}

} // namespace vigie
