// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr std::size_t mostNumbers = 12;

/// « 1, 3, 12 et 4 autres »
std::string numbersOf(const std::vector<std::size_t>& numbers, const Wording& say) {
    std::string out;
    for (std::size_t i = 0; i < std::min(numbers.size(), mostNumbers); ++i)
        out += (i == 0 ? "" : ", ") + say.number(numbers[i]);
    if (numbers.size() > mostNumbers)
        out += say.count(numbers.size() - mostNumbers, {" et {} autre", " and {} other"},
                         {" et {} autres", " and {} others"});
    return out;
}

/// One row for each creator and rule, with the posts concerned.
std::vector<ActionRow> actionRows(const Details& details, const Wording& say) {
    struct Asked {
        ActionRow row;
        std::vector<std::size_t> posts;
    };
    std::map<std::pair<std::string, std::string>, Asked> asked;
    for (const PostBlock& post : details.posts)
        for (const FindingBlock& finding : post.findings) {
            if (!finding.isCorrectionAsked)
                continue;
            Asked& action = asked[{post.creator, finding.rule}];
            action.row = {post.creator,  finding.severity, finding.severityName,
                          finding.title, finding.remedy,   {}};
            if (action.posts.empty() || action.posts.back() != post.number)
                action.posts.push_back(post.number);
        }
    std::vector<ActionRow> out;
    for (auto& [key, action] : asked) {
        action.row.posts = numbersOf(action.posts, say);
        out.push_back(std::move(action.row));
    }
    std::stable_sort(out.begin(), out.end(), [](const ActionRow& a, const ActionRow& b) {
        return a.creator != b.creator ? a.creator < b.creator : a.severity > b.severity;
    });
    return out;
}

std::string introOf(const ReportInput& input) {
    const Wording& say = input.say;
    if (input.options.deadline)
        return say({"À faire avant le {}. Les numéros sont ceux des publications.",
                    "To be done by {}. The numbers are those of the posts."},
                   {say.date(*input.options.deadline)});
    return say({"Par créateur, les plus graves d’abord. Les numéros sont ceux des publications.",
                "By creator, the most serious first. The numbers are those of the posts."});
}

/// A program asks for nothing: what it proposes stands with each finding.
std::string noneAsked(const ReportInput& input) {
    const Wording& say = input.say;
    const std::string none =
        input.review.isEmpty()
            ? say({"Personne n’a encore relu les constats\u202F; aucune correction n’est demandée.",
                   "Nobody has read the findings yet; no correction is asked for."})
            : say({"Aucune correction n’a été demandée.", "No correction was asked for."});
    return none + say({" Celles que le programme propose figurent avec chaque constat.",
                       " Those that the program proposes stand with each finding."});
}

} // namespace

Actions makeActions(const ReportInput& input, const Details& details) {
    const Wording& say = input.say;
    Actions out;
    out.actions.columns = {say({"Créateur", "Creator"}), say({"Gravité", "Severity"}),
                           say({"Constat et correction", "Finding and remedy"}),
                           say({"Publications", "Posts"})};
    out.actions.whenEmpty = noneAsked(input);
    out.actions.rows = actionRows(details, say);
    if (!out.actions.rows.empty())
        out.intro = introOf(input);
    return out;
}

Signatures makeSignatures(const ReportInput& input) {
    const Wording& say = input.say;
    const std::vector<std::string> lines = {say({"Nom", "Name"}), say({"Date", "Date"}),
                                            say({"Signature", "Signature"})};
    const std::string& client = input.options.client;
    const std::string forClient =
        client.empty() ? say({"Pour le client", "For the client"}) : say({"Pour {}", "For {}"}, {client});
    Signatures out;
    out.intro = say({"Signent ci-dessous les personnes qui ont relu les constats.",
                     "Those who have read the findings sign below."});
    out.signatures = {{say({"Établi par", "Made by"}), input.options.author, lines},
                      {say({"Second lecteur", "Second reader"}), {}, lines},
                      {forClient, {}, lines}};
    return out;
}

} // namespace vigie
