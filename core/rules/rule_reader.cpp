// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typography.h"
#include "core/rules/example_reader.h"
#include "core/rules/pack_draft.h"

#include <algorithm>

namespace vigie {
namespace {

Condition readWhen(const MapReader& map, const KnownIds& known, PackDraft& draft) {
    const YamlNode* when = map.find("when");
    return when ? readCondition(*when, known, draft.mistakes) : Condition{AllOf{}};
}

std::vector<Example> readExamplesOf(const MapReader& map, PackDraft& draft) {
    const YamlNode* examples = map.find("examples");
    return examples ? readExamples(*examples, draft.mistakes) : std::vector<Example>();
}

bool isDayAfter(const std::optional<Date>& day, const std::optional<Date>& before) {
    return day && before &&
           std::chrono::sys_days(*day) == std::chrono::sys_days(*before) + std::chrono::days(1);
}

/// Whether each of `range`'s days lies in exactly one of the periods, which stand in their order.
bool coverEachDayOnce(const std::vector<DateRange>& periods, const DateRange& range) {
    const auto& begin = periods.front().from;
    const auto& end = periods.back().until;
    for (std::size_t i = 1; i < periods.size(); ++i)
        if (!isDayAfter(periods[i].from, periods[i - 1].until))
            return false;
    return (!begin || (range.from && *begin <= *range.from)) &&
           (!end || (range.until && *range.until <= *end));
}

/// What stands behind a key that holds one value, or one for each of several periods.
template <typename Period, typename FromName>
std::vector<Period> readPeriods(const MapReader& map, std::string_view key, FromName fromName,
                                PackDraft& draft) {
    const YamlNode* node = map.find(key);
    if (!node || node->items.empty())
        return {{fromName(map.text(key)).value_or(typename Period::Value{}), {}}};
    std::vector<Period> periods;
    std::vector<DateRange> ranges;
    for (const YamlNode& item : node->items) {
        const MapReader period(item);
        periods.push_back({period.named(key, fromName).value_or(typename Period::Value{}), period.dates()});
        ranges.push_back(periods.back().inForce);
    }
    if (!coverEachDayOnce(ranges, map.dates()))
        addNote(
            draft.mistakes, node->where,
            sentence({"Ces périodes ne donnent pas une valeur et une seule à chaque jour.",
                      "These periods do not give each day one value and one only."}),
            sentence({"La première est sans « from », la dernière sans « until » ; chacune commence le "
                      "lendemain de la précédente.",
                      "The first has no “from”, the last no “until”; each begins on the day after the one "
                      "before."}));
    return periods;
}

std::vector<Insertion> readInsertions(const MapReader& map) {
    std::vector<Insertion> insertions;
    if (const YamlNode* list = map.find("insert"))
        for (const YamlNode& item : list->items) {
            const MapReader insertion(item);
            insertions.push_back({withFrenchTypography(insertion.text("text")),
                                  insertion.text("at") == "start", insertion.dates()});
        }
    return insertions;
}

/// The words of the only insertion, as they stand inside a sentence; nothing where there are none or several.
std::optional<std::string> insertedWords(const std::vector<Insertion>& insertions) {
    if (insertions.size() != 1)
        return {};
    std::string words = insertions.front().text;
    if (words.ends_with('.'))
        words.pop_back();
    return words;
}

/// A remedy says « <insert> » for the words that the caption is given, so that the two never differ.
Bilingual readRemedy(const MapReader& map, const std::vector<Insertion>& insertions, PackDraft& draft) {
    constexpr std::string_view name = "<insert>";
    const auto words = insertedWords(insertions);
    Bilingual remedy = map.bilingual("remedy");
    for (std::string* text : {&remedy.fr, &remedy.en})
        for (std::size_t at = text->find(name); at != std::string::npos; at = text->find(name)) {
            if (!words)
                addNote(
                    draft.mistakes, map.find("remedy")->where,
                    sentence({"«\u00A0<insert>\u00A0» demande une seule entrée sous «\u00A0insert\u00A0».",
                              "“<insert>” asks for one entry under “insert”, and no more."}));
            text->replace(at, name.size(), words.value_or(""));
        }
    return remedy;
}

/// A finding may not sound surer than its source: law.md section 3, « confidence caps severity ».
std::vector<SeverityPeriod> readSeverities(const MapReader& map, PackDraft& draft) {
    auto periods = readPeriods<SeverityPeriod>(map, "severity", severityFromName, draft);
    for (SeverityPeriod& period : periods)
        period.severity = std::min(period.severity, capOfConfidence(map.text("confidence")));
    return periods;
}

} // namespace

Severity capOfConfidence(std::string_view confidence) {
    return confidence == "M" ? Severity::Major : confidence == "L" ? Severity::Minor : Severity::Critical;
}

void readSignal(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    draft.signals.emplace(id.scalar, draft.pack.signals.size());
    SignalRule signal;
    signal.id = id.scalar;
    signal.where = id.where;
    signal.title = map.bilingual("title");
    signal.strength = map.named("strength", strengthFromName).value_or(Strength::Weak);
    signal.fact = map.text("fact", id.scalar);
    signal.ownOffer = map.flag("own-offer");
    signal.thirdParty = map.flag("third-party");
    signal.when = readWhen(map, {draft.terms, {}, {}}, draft);
    signal.examples = readExamplesOf(map, draft);
    draft.pack.signals.push_back(std::move(signal));
}

void readMention(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    draft.mentions.emplace(id.scalar, draft.pack.mentions.size());
    MentionRule mention;
    mention.id = id.scalar;
    mention.where = id.where;
    mention.title = map.bilingual("title");
    mention.language = map.text("language", "fr");
    mention.grades = readPeriods<GradePeriod>(map, "grade", gradeFromName, draft);
    mention.sign = map.named("sign", strengthFromName).value_or(Strength::Strong);
    mention.fact = map.text("fact", id.scalar);
    mention.thirdParty = map.flag("third-party");
    mention.when = readWhen(map, {draft.terms, {}, {}}, draft);
    mention.examples = readExamplesOf(map, draft);
    draft.pack.mentions.push_back(std::move(mention));
}

/// Words to add would say that the post may stay.
bool readWithdraw(const MapReader& map, const std::vector<Insertion>& insertions, PackDraft& draft) {
    const bool withdraws = map.flag("withdraw");
    if (withdraws && !insertions.empty())
        addHarmless(draft.mistakes, map.find("withdraw")->where,
                    sentence({"«\u00A0withdraw\u00A0» et «\u00A0insert\u00A0» se contredisent.",
                              "“withdraw” and “insert” contradict each other."}),
                    sentence({"Une publication à retirer ne se complète pas\u00A0: n’en garder qu’un.",
                              "Nothing is added to a post that has to go: keep one of them."}));
    return withdraws;
}

void readRuleParts(const MapReader& map, Rule& rule, PackDraft& draft) {
    rule.severities = readSeverities(map, draft);
    rule.title = map.bilingual("title");
    rule.why = map.bilingual("why");
    rule.inForce = map.dates();
    rule.when = readWhen(map, {draft.terms, draft.signals, draft.mentions}, draft);
    rule.insertions = readInsertions(map);
    rule.withdraws = readWithdraw(map, rule.insertions, draft);
    rule.remedy = readRemedy(map, rule.insertions, draft);
    rule.examples = readExamplesOf(map, draft);
}

void readRule(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    Rule rule;
    rule.id = id.scalar;
    rule.where = id.where;
    readRuleParts(map, rule, draft);
    rule.confidence = map.text("confidence");
    rule.group = map.text("group");
    rule.rank = static_cast<int>(map.number("rank").value_or(0));
    for (const YamlNode* name : map.texts("basis"))
        if (const auto law = readReference(*name, draft.laws, "laws", draft.mistakes))
            rule.basis.push_back(*law);
    draft.pack.rules.push_back(std::move(rule));
}

} // namespace vigie
