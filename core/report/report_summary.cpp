// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/creator_parts.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr std::size_t topRuleCount = 4; // the summary is one page
constexpr std::size_t creatorCount = 4;

/// What the number of serious findings is a part of, and how many more people dismissed.
std::string findingsNote(const ReportInput& input) {
    const Wording& say = input.say;
    const std::string all = say.number(input.upheld.findings);
    const std::size_t dismissed = dismissedFindings(input);
    if (dismissed == 0)
        return say({"sur {} en tout, la mention et le reste", "of {} in all, the disclosure and the rest"},
                   {all});
    return say({"sur {} en tout\u202F; ", "of {} in all; "}, {all}) +
           say.count(dismissed, {"{} autre écarté à la relecture", "{} more dismissed in review"},
                     {"{} autres écartés à la relecture", "{} more dismissed in review"});
}

/// No field holds a word.
bool isSilent(const Post& post) {
    return post.text.empty() && post.title.empty() && post.hashtags.empty() &&
           std::all_of(post.media.begin(), post.media.end(), [](const Media& media) {
               return media.alt.empty() && media.onScreenText.empty() && media.transcript.empty();
           });
}

/// Those that were read without there being anything to read.
std::size_t silentPosts(const ReportInput& input) {
    return static_cast<std::size_t>(
        std::count_if(input.posts.begin(), input.posts.end(),
                      [](const CheckedPost& checked) { return isSilent(checked.post); }));
}

std::string silentNote(const ReportInput& input) {
    const std::size_t silent = silentPosts(input);
    return silent == 0 ? std::string()
                       : input.say({"dont {} sans aucun texte", "{} of them without any text"},
                                   {input.say.number(silent)});
}

/// Nobody is to take silence for a clean bill of health.
std::string beyondReading(const ReportInput& input) {
    const std::size_t silent = silentPosts(input);
    return silent == 0 ? std::string()
                       : input.say.count(
                             silent,
                             {" {}\u00A0publication n’a aucun texte\u00A0: rien n’a pu y être vérifié.",
                              " {} post has no text: nothing could be checked there."},
                             {" {}\u00A0publications n’ont aucun texte\u00A0: rien n’a pu y être vérifié.",
                              " {} posts have no text: nothing could be checked there."});
}

std::vector<KeyFigure> figuresOf(const ReportInput& input, const Proportion& compliant) {
    const Wording& say = input.say;
    const Tally& tally = input.upheld;
    const bool any = tally.commercial > 0;
    const Proportion commercial = wilson95(tally.commercial, tally.posts);
    return {
        {say.number(tally.posts), say({"publications lues", "posts read"}), silentNote(input)},
        {say.number(tally.commercial), say({"commerciales", "commercial"}),
         any ? say({"{} des publications", "{} of the posts"}, {say.percent(commercial.share)})
             : std::string()},
        {any ? say.percent(compliant.share) : "–",
         say({"portent une mention conforme, parmi les commerciales",
              "carry a compliant disclosure, among the commercial"}),
         any ? intervalText(compliant, say) : say({"aucune publication commerciale", "no commercial post"})},
        {say.number(tally.of(Severity::Critical) + tally.of(Severity::Major)),
         say({"constats critiques ou majeurs", "critical or major findings"}), findingsNote(input)},
    };
}

/// No share of good verdicts without the serious findings beside them.
std::string caveatOf(Verdict verdict, const Tally& tally, const Wording& say) {
    const std::size_t serious = tally.seriousOf(verdict);
    return serious == 0 ? std::string()
                        : say({"dont {} avec un constat critique ou majeur sur un autre sujet",
                               "{} of them with a critical or major finding on another matter"},
                              {say.number(serious)});
}

/// And none of bad ones without what people made of them.
std::string dismissedOf(Verdict verdict, const Tally& tally, const Wording& say) {
    const std::size_t gone = tally.goneOf(verdict);
    return gone == 0
               ? std::string()
               : say.count(gone, {"dont {} avis écarté à la relecture", "{} verdict dismissed in review"},
                           {"dont {} avis écartés à la relecture", "{} verdicts dismissed in review"});
}

std::vector<VerdictCount> verdictsOf(const Tally& tally, const Wording& say) {
    std::vector<VerdictCount> out;
    for (const Verdict verdict : verdictsInOrder()) {
        const Proportion share = wilson95(tally.of(verdict), tally.posts);
        out.push_back({verdict, capitalised(say(displayName(verdict))), share.count, share.share,
                       say.number(share.count) + " · " + say.percent(share.share),
                       caveatOf(verdict, tally, say), dismissedOf(verdict, tally, say)});
    }
    return out;
}

ReportTable<RuleRow> topRulesOf(const ReportInput& input) {
    const Wording& say = input.say;
    ReportTable<RuleRow> out;
    out.title = say({"Règles les plus souvent en cause", "Rules most often concerned"});
    out.columns = {say({"Gravité", "Severity"}), say({"Règle", "Rule"}), say({"Constats", "Findings"})};
    out.whenEmpty = say({"Aucune règle n’a donné de constat.", "No rule gave a finding."});
    out.rows = firedRules(ruleRows(input, input.upheld));
    out.rows.resize(std::min(out.rows.size(), topRuleCount));
    return out;
}

CreatorRow creatorRow(const std::string& name, const Tally& tally, const Wording& say) {
    const Proportion share = tally.disclosed();
    return {name,
            tally.posts,
            tally.commercial,
            tally.of(Verdict::NonCompliant) - tally.goneOf(Verdict::NonCompliant),
            tally.findings,
            share,
            tally.commercial > 0 ? say.percent(share.share) + " (" + rangeText(share, say) + ")" : "–"};
}

/// What review dismissed no longer stands against anybody.
Bilingual nonCompliantTitle(const Tally& tally) {
    return tally.goneOf(Verdict::NonCompliant) == 0
               ? Bilingual{"Non conformes", "Non-compliant"}
               : Bilingual{"Non conformes, hors avis écartés", "Non-compliant, but those dismissed"};
}

void addCreators(Summary& summary, const ReportInput& input) {
    const Wording& say = input.say;
    ReportTable<CreatorRow>& table = summary.creators;
    table.title = say({"Par créateur", "By creator"});
    table.columns = {say({"Créateur", "Creator"}),
                     say({"Lues", "Read"}),
                     say({"Commerciales", "Commercial"}),
                     say(nonCompliantTitle(input.upheld)),
                     say({"Constats", "Findings"}),
                     say({"Mention conforme (intervalle\u00A0à\u00A095\u00A0%)",
                          "Compliant disclosure (95%\u00A0interval)"})};
    std::map<std::string, Tally> tallies;
    for (const CheckedPost& checked : input.posts)
        addTo(tallies[creatorOf(checked.post, say)], upheldOf(checked, input.review));
    for (const auto& [name, tally] : tallies)
        table.rows.push_back(creatorRow(name, tally, say));
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const CreatorRow& a, const CreatorRow& b) {
        return std::pair(a.nonCompliant, a.findings) > std::pair(b.nonCompliant, b.findings);
    });
    if (table.rows.size() <= creatorCount)
        return;
    summary.moreCreators =
        say.count(table.rows.size() - creatorCount, {"et {} autre créateur", "and {} other creator"},
                  {"et {} autres créateurs", "and {} other creators"});
    table.rows.resize(creatorCount);
}

} // namespace

Summary makeSummary(const ReportInput& input) {
    const Wording& say = input.say;
    const Tally& tally = input.upheld;
    Summary out;
    out.compliant = tally.disclosed();
    out.result = resultOf(tally, say) + beyondReading(input);
    out.figures = figuresOf(input, out.compliant);
    out.chartTitle = say({"La mention publicitaire, au jour de la parution",
                          "The advertising disclosure, on the day of publication"});
    out.verdicts = verdictsOf(tally, say);
    out.topRules = topRulesOf(input);
    addCreators(out, input);
    return out;
}

} // namespace vigie
