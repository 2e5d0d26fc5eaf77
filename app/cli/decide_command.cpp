// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli decide: a decision on what was found, or taking one back.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/suggestion.h"
#include "app/cli/text_page.h"
#include "core/report/log_file.h"
#include "core/review/decision_words.h"

namespace vigie {
namespace {

/// What was typed behind the name of the dossier.
struct Order {
    std::optional<TakingBack> back = {}; ///< then nothing else is said
    DecisionKind decision = DecisionKind::Note;
    std::string post = {};
    std::string rule = {}; ///< empty: everything that was found on the post
};

/// The closest one, or all of them.
std::string decisionsMeant(const std::string& typed, const Wording& say) {
    const std::vector<std::string> names = decisionNames(say.language());
    if (const std::string closest = suggestion(typed, names, say); !closest.empty())
        return closest;
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + name;
    return say({" Les décisions\u00A0: {}.", " The decisions: {}."}, {list});
}

/// Or what is wrong with what was typed.
tl::expected<Order, std::string> orderIn(const std::vector<std::string>& operands, const Wording& say) {
    if (const auto back = operands.size() == 2 ? takingBackFromWords(operands[1]) : std::nullopt)
        return Order{back};
    if (operands.size() < 3 || operands.size() > 4)
        return tl::unexpected(say({"Indiquez un dossier, une décision et une publication, ou annuler.",
                                   "Name a dossier, a decision and a post, or undo."}));
    const auto decision = decisionFromWords(operands[1]);
    if (!decision)
        return tl::unexpected(
            say({"«\u00A0{}\u00A0» n’est pas une décision.", "“{}” is no decision."}, {operands[1]}) +
            decisionsMeant(operands[1], say));
    return Order{{}, *decision, operands[2], operands.size() == 4 ? operands[3] : ""};
}

/// Posts of a sample are read by themselves; everything else is about findings.
Decision decisionOf(const Order& order, const Arguments& arguments) {
    const bool isOfSample =
        order.decision == DecisionKind::NothingMissed || order.decision == DecisionKind::Missed;
    const ReadingRound usual = isOfSample ? ReadingRound::Sample : ReadingRound::First;
    return {order.decision, arguments.reading.value_or(usual), arguments.reason, arguments.note};
}

Result<std::vector<FindingRef>> alike(const Dossier& dossier, PostId post,
                                      const std::vector<FindingRef>& findings) {
    std::vector<FindingRef> all;
    for (const FindingRef& finding : findings) {
        const auto same = dossier.alike(post, finding.rule);
        if (!same)
            return tl::unexpected(same.error());
        all.insert(all.end(), same->begin(), same->end());
    }
    return all;
}

Error refusal(const std::string& sentence) {
    return {ErrorCode::BadValue, sentence, {}, {}};
}

/// The post as a whole, which a reading of a sample and a note without a rule are about.
Result<std::vector<FindingRef>> wholePost(const std::string& post, const Order& order,
                                          const Arguments& arguments) {
    if (order.rule.empty() && !arguments.alike)
        return std::vector<FindingRef>{{post, "", ""}};
    return tl::unexpected(refusal(Wording(arguments.language)(
        {"Cette décision porte sur la publication entière\u00A0: ni règle, ni --alike.",
         "This decision is on the post as a whole: no rule, and no --alike."})));
}

/// A note is about the post, and so is a question where there is no finding to put it about.
bool isOnWholePost(const Order& order, const Decision& decision, bool hasFindings) {
    const bool isQuestion = decision.kind == DecisionKind::Question && !hasFindings;
    const bool isSaid = order.rule.empty() && (decision.kind == DecisionKind::Note || isQuestion);
    return decision.reading == ReadingRound::Sample || isSaid;
}

/// Why nothing is left to decide on.
Error nothingFound(const Order& order, const std::vector<FindingRef>& findings, const Wording& say) {
    if (findings.empty())
        return refusal(say({"{} n’a pas de constat.", "{} has no finding."}, {order.post}));
    std::vector<std::string> rules;
    for (const FindingRef& finding : findings)
        rules.push_back(finding.rule);
    return refusal(
        say({"La règle «\u00A0{}\u00A0» n’a rien constaté sur {}.", "Rule “{}” found nothing on {}."},
            {order.rule, order.post}) +
        suggestion(order.rule, rules, say));
}

Result<std::vector<FindingRef>> chosen(const Dossier& dossier, const Order& order, const Decision& decision,
                                       const Arguments& arguments) {
    const auto post = dossier.post(order.post);
    if (!post)
        return tl::unexpected(post.error());
    const auto findings = dossier.findings(post->id);
    if (!findings)
        return findings;
    if (isOnWholePost(order, decision, !findings->empty()))
        return wholePost(nameOf(post->post), order, arguments);
    std::vector<FindingRef> meant = *findings;
    if (!order.rule.empty())
        std::erase_if(meant, [&](const FindingRef& finding) { return finding.rule != order.rule; });
    if (meant.empty())
        return tl::unexpected(nothingFound(order, *findings, Wording(arguments.language)));
    return arguments.alike ? alike(dossier, post->id, meant) : meant;
}

Result<std::optional<LogEntry>> carryOut(Dossier& dossier, const Order& order, const Arguments& arguments) {
    if (order.back)
        return *order.back == TakingBack::Undo ? dossier.undo(arguments.reading)
                                               : dossier.redo(arguments.reading);
    const Decision decision = decisionOf(order, arguments);
    const auto on = chosen(dossier, order, decision, arguments);
    if (!on)
        return tl::unexpected(on.error());
    return dossier.decide(*on, decision).map([](LogEntry entry) { return std::optional(std::move(entry)); });
}

/// With what it takes back by its number.
std::string told(const LogEntry& wanted, const Dossier& dossier, const Wording& say) {
    std::string words = describe(wanted, say);
    const auto read = eachEntry(dossier, [&](const LogEntry& entry, const LogNames& names) {
        if (entry.number == wanted.number)
            words = describe(entry, say, names);
    });
    return read ? words : describe(wanted, say);
}

int runDecide(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto order = orderIn(arguments.operands, say);
    if (!order)
        return refuse(console, say, order.error(), "decide");
    if (order->decision == DecisionKind::Dismissed && !order->back && arguments.reason.empty() &&
        arguments.note.empty())
        return refuse(
            console, say,
            say({"Pour écarter un constat, il faut une raison\u00A0: --reason \"sa propre marque\".",
                 "Dismissing a finding needs a reason: --reason \"their own brand\"."}),
            "decide");
    auto dossier = openUnpurged(arguments.operands.front(), DossierAccess::Work, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const auto entry = carryOut(*dossier, *order, arguments);
    if (!entry)
        return fail(entry.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    if (*entry)
        page.paragraph(0, say({"Entrée {}, {}. {}", "Entry {}, {}. {}"},
                              {std::to_string((*entry)->number), kindName((*entry)->kind, say),
                               told(**entry, *dossier, say)}));
    else
        page.paragraph(0,
                       say({"Il n’y a rien à reprendre.", "There is nothing to take back or bring back."}));
    return exit_code::done;
}

} // namespace

const Command decideCommand = {
    "decide",
    {"D.vigie DÉCISION PUBLICATION [RÈGLE]", "D.vigie DECISION POST [RULE]"},
    {"noter une décision sur les constats d’une publication, ou reprendre la dernière",
     "note a decision on the findings of a post, or take the last one back"},
    {"Décisions : confirmé, écarté, question-posée, risque-accepté, correction-demandée, corrigé,\n"
     "note ; pour une publication d’un échantillon (voir sample) : rien-d’oublié, oubli. Les accents\n"
     "ne comptent pas, et les noms anglais sont compris. La publication porte le nom que donne\n"
     "export, comme instagram/p1, ou p1 s’il n’y en a qu’une ; sans règle, la décision porte sur\n"
     "tous ses constats ; une question se pose aussi là où il n’y en a pas, et --reason\n"
     "est alors la question telle que le créateur la lira, au lieu de l’habituelle.\n"
     "« decide D.vigie annuler » reprend votre dernière décision, « rétablir » la remet ; tout reste\n"
     "au journal. La seconde lecture revient à une autre personne que la première (--who).\n",
     "The decisions: confirmed, dismissed, question, accepted, correction-asked, corrected, note;\n"
     "for a post of a sample (see sample): nothing-missed, missed. The post has the name that export\n"
     "gives, as instagram/p1, or p1 if it is the only one; without a rule the decision is on all its\n"
     "findings; a question may be asked where there are none, too, and --reason then is the question as\n"
     "the creator will read it, in place of the usual one. “decide D.vigie undo” takes your last decision\n"
     "back, “redo” brings it back; all stays in the log. The second reading is for another person than\n"
     "the first (--who).\n"},
    {Option::Reading, Option::Reason, Option::Note, Option::Alike, Option::Who, Option::Lang, Option::Help},
    runDecide};

} // namespace vigie
