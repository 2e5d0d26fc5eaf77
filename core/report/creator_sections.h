// SPDX-License-Identifier: GPL-3.0-or-later
// The parts about people: a card for each creator, what is asked of them, and who signs.
#pragma once

#include "core/model/assessment.h"
#include "core/report/report_table.h"
#include "core/review/figures.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// The posts of one month, by verdict in the order of verdictsInOrder().
struct MonthColumn {
    std::string name; ///< « 03/2025 »
    std::vector<std::size_t> posts;
};

/// How one creator stands.
struct CreatorCard {
    std::string name;
    std::string period;
    std::string result;                ///< the outcome in a sentence
    Proportion compliant;              ///< mentions, of the commercial posts
    std::string shareText;             ///< « 33,3 % », « – » without a commercial post
    std::string interval;              ///< « intervalle à 95 % : 9,7 % à 70,0 % »; may be empty
    std::vector<std::size_t> verdicts; ///< posts by verdict, in the order of verdictsInOrder()
    std::string monthsLabel;
    std::vector<MonthColumn> months; ///< from the first to the last, empty ones too; at most 24, the latest
    std::vector<Fact> rules;         ///< the rules most often concerned, with how often; at most 4
    std::string moreRules;           ///< how many others there are; empty where these are all
};

struct Creators {
    std::string title;
    std::string intro;
    std::string shareLabel, rulesLabel;
    std::string noRules;               ///< said in place of rules
    std::vector<std::string> verdicts; ///< names, in the order of verdictsInOrder()
    std::vector<CreatorCard> cards;    ///< most findings first
    std::string more;                  ///< how many have no card; may be empty
};

/// What somebody decided to ask a creator about the posts that a rule concerns.
struct ActionRow {
    std::string creator;
    Severity severity = Severity::Info;
    std::string severityName;
    std::string finding;
    std::string remedy;
    std::string posts; ///< numbers of their blocks
};

struct Actions {
    std::string title;
    std::string intro; ///< empty where nothing is asked
    ReportTable<ActionRow> actions;
};

/// Lines to be filled in by hand.
struct Signature {
    std::string role;
    std::string name;               ///< may be empty
    std::vector<std::string> lines; ///< « Date », « Signature »
};

struct Signatures {
    std::string title;
    std::string intro;
    std::vector<Signature> signatures;
};

} // namespace vigie
