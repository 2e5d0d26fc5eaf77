// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/creator_parts.h"

#include <fmt/core.h>

#include <algorithm>

namespace vigie {
namespace {

using Month = std::chrono::year_month;

constexpr std::size_t mostMonths = 24;

std::string nameOf(Month month) {
    return fmt::format("{:02}/{}", unsigned(month.month()), int(month.year()));
}

} // namespace

std::vector<std::size_t> byVerdict(const Tally& tally) {
    std::vector<std::size_t> out;
    for (const Verdict verdict : verdictsInOrder())
        out.push_back(tally.of(verdict));
    return out;
}

std::vector<MonthColumn> monthColumns(const MonthTallies& months) {
    std::vector<MonthColumn> out;
    if (months.empty())
        return out;
    const Month last = months.rbegin()->first;
    const Month first = std::max(months.begin()->first, last - std::chrono::months(mostMonths - 1));
    for (Month month = first; month <= last; month += std::chrono::months(1)) {
        const auto found = months.find(month);
        out.push_back({nameOf(month), byVerdict(found == months.end() ? Tally() : found->second)});
    }
    return out;
}

std::string monthsLabel(const MonthTallies& months, const Wording& say) {
    const bool isCut =
        !months.empty() && months.rbegin()->first - months.begin()->first >= std::chrono::months(mostMonths);
    return isCut ? say({"Publications par mois, {} derniers mois", "Posts by month, last {} months"},
                       {say.number(mostMonths)})
                 : say({"Publications par mois", "Posts by month"});
}

std::vector<std::pair<std::string, std::size_t>> rulesByFindings(const Tally& tally) {
    std::vector<std::pair<std::string, std::size_t>> rules(tally.findingsOfRule.begin(),
                                                           tally.findingsOfRule.end());
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return rules;
}

std::string outcomeText(const Tally& tally, const Wording& say) {
    const std::string posts =
        say.count(tally.posts, {"{} publication", "{} post"}, {"{} publications", "{} posts"});
    const std::string commercial = say.count(tally.commercial, {"{} commerciale", "{} of them commercial"},
                                             {"{} commerciales", "{} of them commercial"});
    const std::string findings =
        say.count(tally.findings, {"{} constat", "{} finding"}, {"{} constats", "{} findings"});
    const std::string serious = say.count(tally.of(Severity::Critical) + tally.of(Severity::Major),
                                          {"{} critique ou majeur", "{} of them critical or major"},
                                          {"{} critiques ou majeurs", "{} of them critical or major"});
    return say({"{}, dont {}\u202F; {}, dont {}.", "{}, {}; {}, {}."},
               {posts, commercial, findings, serious});
}

std::string rangeText(const Proportion& share, const Wording& say) {
    return say({"{}\u00A0à\u00A0{}", "{}\u00A0to\u00A0{}"},
               {say.percent(share.low), say.percent(share.high)});
}

std::string intervalText(const Proportion& share, const Wording& say) {
    if (share.total == 0)
        return {};
    return say({"intervalle à 95\u00A0%\u00A0: {}", "95% interval: {}"}, {rangeText(share, say)});
}

} // namespace vigie
