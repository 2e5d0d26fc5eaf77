// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page_parts.h"

namespace vigie::html {
namespace {

std::string monthsOf(const CreatorCard& card, const Creators& creators) {
    std::string head = element("td", {});
    for (const std::string& verdict : creators.verdicts)
        head += element("th", text(verdict), attribute("scope", "col"));
    std::string rows;
    for (const MonthColumn& month : card.months) {
        std::string line = element("th", text(month.name), attribute("scope", "row"));
        for (const std::size_t posts : month.posts)
            line += element("td", std::to_string(posts));
        rows += block("tr", line);
    }
    return block("table", block("caption", text(card.monthsLabel)) + block("thead", block("tr", head)) +
                              block("tbody", rows));
}

std::string cardOf(const CreatorCard& card, const Creators& creators) {
    std::string share = card.shareText;
    if (!card.interval.empty())
        share += " · " + card.interval;
    std::string out = block("h3", text(card.name)) + paragraph(card.period) + paragraph(card.result) +
                      facts({{creators.shareLabel, share}});
    if (!card.months.empty())
        out += monthsOf(card, creators);
    out += block("h4", text(creators.rulesLabel));
    out += card.rules.empty() ? paragraph(creators.noRules) : facts(card.rules);
    return block("article", out + (card.moreRules.empty() ? "" : paragraph(card.moreRules)));
}

} // namespace

std::string creatorsPart(const Creators& creators) {
    std::string out = paragraph(creators.intro);
    for (const CreatorCard& card : creators.cards)
        out += cardOf(card, creators);
    return out + (creators.more.empty() ? "" : paragraph(creators.more));
}

} // namespace vigie::html
