// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/law_timeline.h"

#include <algorithm>

namespace vigie {
namespace {

class Timeline {
public:
    void add(const DateRange& range, const std::string& what) {
        if (range.from)
            note(changes[*range.from].begins, what);
        if (range.until)
            note(changes[*range.until].ends, what);
    }

    std::map<Date, LawChange> changes;

private:
    static void note(std::vector<std::string>& list, const std::string& what) {
        if (std::find(list.begin(), list.end(), what) == list.end())
            list.push_back(what);
    }
};

/// The ranges of days that a condition asks for, at any depth.
std::vector<DateRange> daysIn(const Condition& condition) {
    std::vector<DateRange> days;
    const auto addParts = [&days](const std::vector<Condition>& parts) {
        for (const Condition& part : parts)
            for (const DateRange& range : daysIn(part))
                days.push_back(range);
    };
    if (const auto* day = std::get_if<OnDay>(&condition.is))
        days.push_back(day->range);
    else if (const auto* all = std::get_if<AllOf>(&condition.is))
        addParts(all->parts);
    else if (const auto* any = std::get_if<AnyOf>(&condition.is))
        addParts(any->parts);
    else if (const auto* none = std::get_if<NoneOf>(&condition.is))
        addParts(none->parts);
    return days;
}

std::string nameOf(const LawRecord& law, const Wording& say) {
    return say({"texte\u00A0: {}", "text: {}"}, {law.text}) +
           (law.article.empty() ? "" : ", art.\u00A0" + law.article);
}

} // namespace

std::map<Date, LawChange> lawTimeline(const RulePack& pack, const Wording& say) {
    Timeline timeline;
    for (const LawVersion& version : pack.lawVersions)
        timeline.add(version.inForce,
                     say({"version {}\u00A0: {}", "version {}: {}"}, {version.id, say(version.title)}));
    for (const LawRecord& law : pack.laws)
        timeline.add(law.inForce, nameOf(law, say));
    for (const MentionRule& mention : pack.mentions)
        for (const GradePeriod& period : mention.grades)
            timeline.add(period.inForce, say({"{}\u00A0: {}", "{}: {}"},
                                             {say(displayName(period.grade)), say(mention.title)}));
    for (const Rule& rule : pack.rules) {
        const std::string name = say({"règle {}\u00A0: {}", "rule {}: {}"}, {rule.id, say(rule.title)});
        timeline.add(rule.inForce, name);
        for (const DateRange& range : daysIn(rule.when))
            timeline.add(range, say({"{} (une de ses conditions)", "{} (one of its conditions)"}, {name}));
    }
    return std::move(timeline.changes);
}

} // namespace vigie
