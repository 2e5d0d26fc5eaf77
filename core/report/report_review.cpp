// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/agreement_wording.h"
#include "core/report/entry_wording.h"
#include "core/report/make_sections.h"
#include "core/store/post_store.h"

#include <algorithm>

namespace vigie {
namespace {

std::string byAndWhen(const TakenDecision& taken, const Wording& say) {
    return say({"{}, {}", "{}, {}"}, {taken.who, timeTold(taken.time, say)});
}

std::string reasonOf(const Decision& decision, const ToldWords& told = {}) {
    const bool isTold = !told.words.empty() && decision.reason == told.words;
    const std::string reason = isTold ? told.where : decision.reason;
    return reason + (reason.empty() || decision.note.empty() ? "" : "\u00A0· ") + decision.note;
}

std::string nameOf(ReadingRound reading, const Wording& say) {
    switch (reading) {
    case ReadingRound::First: return {};
    case ReadingRound::Second: return say({"second lecteur", "second reader"});
    case ReadingRound::Adjudication: return say({"arbitrage", "adjudication"});
    case ReadingRound::Sample: return say({"échantillon", "sample"});
    }
    return {};
}

/// How many findings stand under each kind of decision.
std::map<DecisionKind, std::size_t> decidedFindings(const ReportInput& input) {
    std::map<DecisionKind, std::size_t> out;
    for (const CheckedPost& checked : input.posts)
        for (const Finding& finding : checked.assessment.then.findings)
            if (const FindingReview* review = input.review.of(checked.post, finding);
                review && review->inForce)
                ++out[*review->inForce];
    return out;
}

/// A first reader decided, and yet nothing is in force.
bool isDisputed(const FindingReview& review) {
    return !review.inForce &&
           std::any_of(review.taken.begin(), review.taken.end(), [](const TakenDecision& taken) {
               return taken.decision.reading == ReadingRound::First &&
                      taken.decision.kind != DecisionKind::Note;
           });
}

std::size_t disputedFindings(const ReportInput& input) {
    std::size_t out = 0;
    for (const CheckedPost& checked : input.posts)
        for (const Finding& finding : checked.assessment.then.findings)
            if (const FindingReview* review = input.review.of(checked.post, finding))
                out += isDisputed(*review);
    return out;
}

/// « ; 26 n’en ont pas, dont 1 que deux lecteurs jugent différemment »: so that the numbers add up.
std::string openOf(const ReportInput& input, std::size_t decided) {
    const Wording& say = input.say;
    const std::size_t open = input.tally.findings - decided;
    if (open == 0)
        return {};
    const std::string out = say.count(open, {"\u202F; {} n’en a pas", "; {} was not"},
                                      {"\u202F; {} n’en ont pas", "; {} were not"});
    const std::size_t disputed = disputedFindings(input);
    return disputed == 0 ? out
                         : out + say({", dont {} que deux lecteurs jugent différemment",
                                      ", {} of them because two readers differ"},
                                     {say.number(disputed)});
}

/// How far people got, in a sentence.
std::string progressOf(const ReportInput& input) {
    const Wording& say = input.say;
    const std::map<DecisionKind, std::size_t> kinds = decidedFindings(input);
    std::size_t decided = 0;
    for (const auto& [kind, count] : kinds)
        decided += count;
    std::string parts;
    for (const auto& [kind, count] : kinds)
        parts += (parts.empty() ? "" : ", ") +
                 say({"{}\u00A0: {}", "{}: {}"}, {say(displayName(kind)), say.number(count)});
    const std::string done =
        say.count(decided, {"{} constat a reçu une décision", "{} finding was decided on"},
                  {"{} constats ont reçu une décision", "{} findings were decided on"});
    return say({"{}, sur {}{}{}.", "{}, of {}{}{}."},
               {done, say.number(input.tally.findings), parts.empty() ? "" : " (" + parts + ")",
                openOf(input, decided)}) +
           say({" Une publication sans constat n’appelle pas de décision et n’est pas comptée ici.",
                " A post without a finding calls for no decision and is not counted here."});
}

std::vector<AgreementRow> agreementRows(const ReportInput& input) {
    const Wording& say = input.say;
    std::vector<AgreementRow> out;
    for (const auto& [rule, agreement] : input.review.agreement) {
        const Rule* known = input.pack.findRule(rule);
        out.push_back(
            {rule.empty() ? say({"Toutes les règles", "All rules"}) : (known ? say(known->title) : rule),
             agreement.both, agreement.same, shareText(agreement, say), kappaText(agreement, say)});
    }
    return out;
}

/// A SHA-256 in a sentence by its beginning; the attached log has it whole.
std::string withShortHashes(const std::string& text) {
    static constexpr std::size_t whole = 64, beginning = 16;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = std::min(text.find_first_not_of("0123456789abcdef", at), text.size());
        const bool isHash = end - at == whole;
        out += isHash ? text.substr(at, beginning) + "…" : text.substr(at, end - at);
        if (isHash && end < text.size() && text[end] == '.')
            ++end; // « … » is the end of a sentence
        if (end < text.size())
            out += text[end];
        at = end + 1;
    }
    return out;
}

/// To write a report is no reason for the next one to be another: the pages before and behind it are the
/// same.
std::vector<LogEntry> withoutLastExports(std::vector<LogEntry> log) {
    while (!log.empty() && log.back().kind == entry_kind::exported)
        log.pop_back();
    return log;
}

/// What a post is called in the log: by its number, or by creator and day where it has none.
std::map<std::string, std::string> postNames(const ReportInput& input) {
    const Wording& say = input.say;
    std::map<std::string, std::string> out;
    for (const CheckedPost& checked : input.posts)
        out[nameOf(checked.post)] = say({"la publication de {} ({})", "the post by {} ({})"},
                                        {creatorOf(checked.post, say), dayOf(checked.post, say)});
    std::size_t number = 0;
    for (const CheckedPost* flagged : flaggedPosts(input))
        out[nameOf(flagged->post)] =
            say({"la publication n°\u00A0{}", "post no. {}"}, {say.number(++number)});
    return out;
}

/// « Décision : écarté … »
std::string whatOf(const LogEntry& entry, const LogNames& names, const Wording& say) {
    const std::string kind = capitalised(kindName(entry.kind, say));
    const std::string details = withShortHashes(withoutBidiControls(describe(entry, say, names)));
    return details.empty() ? kind : say({"{}\u00A0: {}", "{}: {}"}, {kind, details});
}

} // namespace

std::vector<std::string> decisionsOf(const FindingReview& review, const Wording& say, const ToldWords& told) {
    std::vector<std::string> out;
    for (const TakenDecision& taken : review.taken) {
        std::string line = capitalised(say(displayName(taken.decision.kind)));
        if (const std::string reading = nameOf(taken.decision.reading, say); !reading.empty())
            line += " (" + reading + ")";
        line += "\u00A0· " + byAndWhen(taken, say);
        if (const std::string reason = reasonOf(taken.decision, told); !reason.empty())
            line += "\u00A0· " + reason;
        out.push_back(withoutBidiControls(line));
    }
    return out;
}

std::size_t dismissedFindings(const ReportInput& input) {
    return decidedFindings(input)[DecisionKind::Dismissed];
}

Dismissed makeDismissed(const ReportInput& input, const Details& details) {
    const Wording& say = input.say;
    Dismissed out;
    out.intro = say(
        {"Une personne les a relus et ne les retient pas. Ils restent dans les pages précédentes, avec la "
         "décision.",
         "A person read them and does not uphold them. They stay in the pages before, with the decision."});
    out.findings.columns = {say({"N°", "No."}), say({"Constat", "Finding"}), say({"Créateur", "Creator"}),
                            say({"Motif", "Reason"}), say({"Par", "By"})};
    out.findings.whenEmpty = say({"Aucun constat n’a été écarté.", "No finding was dismissed."});
    const std::vector<const CheckedPost*> posts = flaggedPosts(input);
    for (std::size_t post = 0; post < posts.size(); ++post) {
        const std::vector<Finding>& findings = posts[post]->assessment.then.findings;
        for (std::size_t i = 0; i < findings.size(); ++i) {
            const FindingBlock& block = details.posts[post].findings[i];
            if (!block.isDismissed)
                continue;
            const TakenDecision* taken = decisionBehind(*input.review.of(posts[post]->post, findings[i]));
            out.findings.rows.push_back({block.number, post, block.title, details.posts[post].creator,
                                         taken ? reasonOf(taken->decision) : std::string(),
                                         taken ? byAndWhen(*taken, say) : std::string()});
        }
    }
    return out;
}

SecondReading makeSecondReading(const ReportInput& input) {
    const Wording& say = input.say;
    SecondReading out;
    out.paragraphs = {progressOf(input)};
    if (input.review.sample.drawn > 0)
        out.paragraphs.push_back(sampleText(input.review.sample, say));
    out.agreement.title = say({"Accord des deux lecteurs", "Agreement of the two readers"});
    out.agreement.columns = {say({"Règle", "Rule"}), say({"Relus par\u00A0les\u00A0deux", "Read by both"}),
                             say({"Même décision", "Same decision"}), say({"Part", "Share"}),
                             say({"Kappa de Cohen", "Cohen’s kappa"})};
    out.agreement.whenEmpty = say({"Il n’y a pas eu de seconde lecture.", "There was no second reading."});
    if (const auto all = input.review.agreement.find("");
        all != input.review.agreement.end() && all->second.both > 0)
        out.agreement.rows = agreementRows(input);
    return out;
}

DecisionLog makeDecisionLog(const ReportInput& input) {
    const Wording& say = input.say;
    const std::vector<LogEntry> told = withoutLastExports(input.review.log);
    DecisionLog out;
    if (!told.empty())
        out.intro = say(
            {"Chaque entrée contient l’empreinte de la précédente. La dernière de ces pages, la n°\u00A0{}, "
             "est {}. «\u00A0vigie-cli log\u00A0» doit montrer la même sous ce numéro. Les exports qui la "
             "suivent, dont ce rapport, n’y figurent pas.",
             "Each entry holds the hash of the one before. The last one on these pages, no. {}, is {}. "
             "“vigie-cli log” has to show the same under that number. The exports behind it, this report "
             "among them, are not listed."},
            {std::to_string(told.back().number), told.back().hash});
    out.entries.columns = {say({"N°", "No."}), say({"Quand", "When"}), say({"Qui", "Who"}),
                           say({"Quoi", "What"}), say({"Empreinte", "Hash"})};
    out.entries.whenEmpty = say({"Le journal est vide.", "The log is empty."});
    LogNames names{&input.pack,
                   {},
                   postNames(input),
                   say({"une publication hors de ce rapport", "a post that is not in this report"})};
    for (const LogEntry& entry : told)
        names.entries[entry.hash] = entry.number;
    for (const LogEntry& entry : told)
        out.entries.rows.push_back({std::to_string(entry.number), timeTold(entry.time, say), entry.who,
                                    whatOf(entry, names, say), entry.hash.substr(0, 16) + "…"});
    return out;
}

} // namespace vigie
