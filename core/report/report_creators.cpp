// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vigie {
namespace {

using Month = std::chrono::year_month;

constexpr std::size_t mostCards = 40;
constexpr std::size_t mostMonths = 24;
constexpr std::size_t mostRules = 4;

/// The posts of one creator, counted.
struct Account {
    Tally tally;
    DateRange period;
    std::map<Month, Tally> months;

    void add(const CheckedPost& checked) {
        tally.add(checked);
        if (!checked.post.publishedAt)
            return;
        const Date day = parisDate(*checked.post.publishedAt);
        period.from = std::min(period.from.value_or(day), day);
        period.until = std::max(period.until.value_or(day), day);
        months[day.year() / day.month()].add(checked);
    }
};

std::vector<std::size_t> byVerdict(const Tally& tally) {
    std::vector<std::size_t> out;
    for (const Verdict verdict : verdictsInOrder())
        out.push_back(tally.of(verdict));
    return out;
}

std::string nameOf(Month month) {
    const std::string number = std::to_string(unsigned(month.month()));
    return (number.size() < 2 ? "0" : "") + number + "/" + std::to_string(int(month.year()));
}

/// Without gaps, so that a quiet month is seen as one.
std::vector<MonthColumn> monthsOf(const Account& account) {
    std::vector<MonthColumn> out;
    if (account.months.empty())
        return out;
    const Month last = account.months.rbegin()->first;
    const Month first = std::max(account.months.begin()->first, last - std::chrono::months(mostMonths - 1));
    for (Month month = first; month <= last; month += std::chrono::months(1)) {
        const auto found = account.months.find(month);
        out.push_back({nameOf(month), byVerdict(found == account.months.end() ? Tally() : found->second)});
    }
    return out;
}

std::vector<Fact> rulesOf(const Tally& tally, const ReportInput& input) {
    std::vector<std::pair<std::string, std::size_t>> rules(tally.findingsOfRule.begin(),
                                                           tally.findingsOfRule.end());
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    rules.resize(std::min(rules.size(), mostRules));
    std::vector<Fact> out;
    for (const auto& [id, findings] : rules) {
        const Rule* rule = input.pack.findRule(id);
        out.push_back({rule ? input.say(rule->title) : id, input.say.number(findings)});
    }
    return out;
}

std::string resultOf(const Tally& tally, const Wording& say) {
    const std::string posts =
        say.count(tally.posts, {"{} publication", "{} post"}, {"{} publications", "{} posts"});
    const std::string commercial = say.count(tally.commercial, {"{} commerciale", "{} commercial"},
                                             {"{} commerciales", "{} commercial"});
    const std::string findings =
        say.count(tally.findings, {"{} constat", "{} finding"}, {"{} constats", "{} findings"});
    const std::size_t serious = tally.of(Severity::Critical) + tally.of(Severity::Major);
    return say({"{}, dont {}\u202F; {}, dont {} critiques ou majeurs.",
                "{}, {} of them; {}, {} of them critical or major."},
               {posts, commercial, findings, say.number(serious)});
}

CreatorCard cardOf(const std::string& name, const Account& account, const ReportInput& input) {
    const Wording& say = input.say;
    const Tally& tally = account.tally;
    CreatorCard out;
    out.name = name;
    out.period = say.period(account.period);
    out.result = resultOf(tally, say);
    out.compliant = wilson95(tally.of(Verdict::Compliant), tally.commercial);
    out.shareText = tally.commercial > 0 ? say.percent(out.compliant.share) : "–";
    if (tally.commercial > 0)
        out.interval = say({"intervalle à 95\u00A0%\u00A0: {} à {}", "95% interval: {} to {}"},
                           {say.percent(out.compliant.low), say.percent(out.compliant.high)});
    out.verdicts = byVerdict(tally);
    out.months = monthsOf(account);
    out.rules = rulesOf(tally, input);
    return out;
}

std::vector<std::pair<std::string, Account>> mostConcernedFirst(const ReportInput& input) {
    std::map<std::string, Account> accounts;
    for (const CheckedPost& checked : input.posts)
        accounts[creatorOf(checked.post, input.say)].add(checked);
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
    out.title = say({"Créateurs", "Creators"});
    out.intro = say({"Une fiche par créateur, ceux qui appellent le plus de constats graves d’abord.",
                     "A card for each creator, those with the most serious findings first."});
    out.shareLabel =
        say({"mention conforme, parmi les commerciales", "compliant mention, among the commercial"});
    out.monthsLabel = say({"Publications par mois", "Posts by month"});
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
