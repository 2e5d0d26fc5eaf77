// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/asked_for.h"

#include "core/engine/place.h"

#include <algorithm>

namespace vigie {
namespace {

/// In one of these ways; if none is asked for, it need not be.
bool isDisguised(const ReadField& field, const Hit& hit, const std::vector<Disguise>& ways) {
    if (ways.empty())
        return true;
    const std::vector<Disguise> found = field.text.disguisesIn(field.original(hit));
    return std::any_of(found.begin(), found.end(), [&](Disguise kind) { return admits(ways, kind); });
}

} // namespace

bool isAskedFor(const Hit& hit, const HasTerm& condition, const Reading& reading) {
    const ReadField& field = reading.fields[hit.field];
    return admits(condition.fields, field.ref.kind) &&
           (condition.place == Place::Anywhere ||
            standsAt(reading, field, field.original(hit), condition.place)) &&
           isDisguised(field, hit, condition.disguises);
}

std::vector<Hit> hitsAskedFor(const HasTerm& condition, const Reading& reading) {
    std::vector<Hit> hits;
    for (const std::size_t term : condition.terms)
        for (const Hit& hit : reading.of(term))
            if (isAskedFor(hit, condition, reading))
                hits.push_back(hit);
    return hits;
}

std::size_t countPlaces(std::vector<Hit> hits) {
    std::sort(hits.begin(), hits.end());
    std::size_t places = 0;
    const Hit* last = nullptr; ///< the one that reaches furthest
    for (const Hit& hit : hits) {
        const bool isNew = !last || last->field != hit.field || !last->folded.overlaps(hit.folded);
        places += std::size_t{isNew};
        if (isNew || hit.folded.end > last->folded.end)
            last = &hit;
    }
    return places;
}

bool isAskedFor(const Mention& mention, const HasMention& condition, const RulePack& pack) {
    const auto isThisOne = [&](std::size_t number) { return pack.mentions[number].id == mention.id; };
    return (condition.mentions.empty() ||
            std::any_of(condition.mentions.begin(), condition.mentions.end(), isThisOne)) &&
           admits(condition.grades, mention.grade) &&
           (!condition.visible || *condition.visible == mention.visible);
}

std::vector<const Mention*> mentionsInstead(const std::vector<Mention>& mentions, const HasMention& condition,
                                            const RulePack& pack) {
    HasMention asked = condition;
    if (!condition.missing) {
        asked.grades.clear();
        asked.visible.reset();
    }
    std::vector<const Mention*> found;
    for (const Mention& mention : mentions)
        if (isAskedFor(mention, asked, pack))
            found.push_back(&mention);
    return found;
}

} // namespace vigie
