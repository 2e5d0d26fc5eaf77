// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/creator_parts.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vigie {
namespace {

constexpr std::size_t mostCards = 40;
constexpr std::size_t mostRules = 4; ///< lines about rules on a card

/// The posts of one creator, counted.
struct Account {
    Tally tally;
    DateRange period;
    MonthTallies months;

    void add(const CheckedPost& checked, const Upheld& upheld) {
        addTo(tally, upheld);
        if (!checked.post.publishedAt)
            return;
        const Date day = parisDate(*checked.post.publishedAt);
        period.from = std::min(period.from.value_or(day), day);
        period.until = std::max(period.until.value_or(day), day);
        addTo(months[day.year() / day.month()], upheld);
    }
};

/// The rules most often concerned; the last line says how many more there are.
void addRules(CreatorCard& card, const Tally& tally, const ReportInput& input) {
    const auto rules = rulesByFindings(tally);
    const std::size_t named = rules.size() > mostRules ? mostRules - 1 : rules.size();
    for (std::size_t i = 0; i < named; ++i) {
        const auto& [id, findings] = rules[i];
        const Rule* rule = input.pack.findRule(id);
        card.rules.push_back({rule ? input.say(rule->title) : id, input.say.number(findings)});
    }
    if (named < rules.size())
        card.moreRules = input.say.count(rules.size() - named, {"et {} autre règle", "and {} other rule"},
                                         {"et {} autres règles", "and {} other rules"});
}

CreatorCard cardOf(const std::string& name, const Account& account, const ReportInput& input) {
    const Wording& say = input.say;
    const Tally& tally = account.tally;
    CreatorCard out;
    out.name = name;
    out.period = say.period(account.period);
    out.result = outcomeText(tally, say);
    out.compliant = tally.disclosed();
    out.shareText = tally.commercial > 0 ? say.percent(out.compliant.share) : "–";
    out.interval = intervalText(out.compliant, say);
    out.verdicts = byVerdict(tally);
    out.monthsLabel = monthsLabel(account.months, say);
    out.months = monthColumns(account.months);
    addRules(out, tally, input);
    return out;
}

std::vector<std::pair<std::string, Account>> mostConcernedFirst(const ReportInput& input) {
    std::map<std::string, Account> accounts;
    for (const CheckedPost& checked : input.posts)
        accounts[creatorOf(checked.post, input.say)].add(checked, upheldOf(checked, input.review));
    std::vector<std::pair<std::string, Account>> out(accounts.begin(), accounts.end());
    const auto weight = [](const Tally& tally) {
        return std::tuple(tally.of(Severity::Critical), tally.of(Severity::Major), tally.findings,
                          tally.posts);
    };
    std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) {
        return weight(a.second.tally) > weight(b.second.tally);
    });
    return out;
}

} // namespace

Creators makeCreators(const ReportInput& input) {
    const Wording& say = input.say;
    Creators out;
    out.intro = say({"Une fiche par créateur, ceux qui appellent le plus de constats graves d’abord.",
                     "A card for each creator, those with the most serious findings first."});
    if (dismissedFindings(input) > 0)
        out.intro += say(
            {" Les constats écartés à la relecture n’y sont pas comptés\u202F; les avis sont ceux de Vigie.",
             " Findings that were dismissed in review are not counted; verdicts are those of Vigie."});
    out.shareLabel =
        say({"mention conforme, parmi les commerciales", "compliant disclosure, among the commercial"});
    out.rulesLabel = say({"Règles en cause", "Rules concerned"});
    out.noRules = say({"Aucun constat.", "No finding."});
    for (const Verdict verdict : verdictsInOrder())
        out.verdicts.push_back(capitalised(say(displayName(verdict))));
    const auto accounts = mostConcernedFirst(input);
    for (std::size_t i = 0; i < std::min(accounts.size(), mostCards); ++i)
        out.cards.push_back(cardOf(accounts[i].first, accounts[i].second, input));
    if (accounts.size() > mostCards)
        out.more =
            say.count(accounts.size() - mostCards,
                      {"{} autre créateur n’a pas de fiche ici\u202F; le classeur les contient tous.",
                       "{} other creator has no card here; the workbook holds all."},
                      {"{} autres créateurs n’ont pas de fiche ici\u202F; le classeur les contient tous.",
                       "{} other creators have no card here; the workbook holds all."});
    return out;
}

} // namespace vigie
