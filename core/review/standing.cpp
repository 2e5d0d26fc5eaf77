// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/standing.h"

#include "core/model/rule_family.h"

namespace vigie {

std::optional<Severity> SeriousFindings::worst() const {
    if (critical > 0)
        return Severity::Critical;
    return major > 0 ? std::optional(Severity::Major) : std::nullopt;
}

SeriousFindings seriousFindings(const Opinion& opinion, const DismissedKeys& dismissed) {
    SeriousFindings out;
    for (const Finding& finding : opinion.findings) {
        if (isAboutMention(finding.rule) || dismissed.contains(finding.key))
            continue;
        out.critical += finding.severity == Severity::Critical ? 1 : 0;
        out.major += finding.severity == Severity::Major ? 1 : 0;
    }
    return out;
}

std::optional<Severity> caveatOf(const Opinion& opinion, const DismissedKeys& dismissed) {
    if (opinion.verdict == Verdict::NonCompliant && !isVerdictDismissed(opinion, dismissed))
        return {};
    return seriousFindings(opinion, dismissed).worst();
}

std::string seriousText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed) {
    const auto [critical, major] = seriousFindings(opinion, dismissed);
    if (critical + major == 0)
        return {};
    if (critical == 0)
        return say.count(major, {"{} constat majeur", "{} major finding"},
                         {"{} constats majeurs", "{} major findings"});
    std::string out = say.count(critical, {"{} constat critique", "{} critical finding"},
                                {"{} constats critiques", "{} critical findings"});
    if (major > 0)
        out += say.count(major, {", {} majeur", ", {} major"}, {", {} majeurs", ", {} major"});
    return out;
}

std::string caveatText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed) {
    return caveatOf(opinion, dismissed) ? seriousText(opinion, say, dismissed) : std::string();
}

std::string verdictText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed) {
    const Bilingual whose = isVerdictDismissed(opinion, dismissed)
                                ? Bilingual{" selon Vigie", " according to Vigie"}
                                : Bilingual{};
    // « Sans objet » alone would deny the finding beside it.
    const bool isBesideAFinding =
        opinion.verdict == Verdict::NotCommercial && caveatOf(opinion, dismissed).has_value();
    const Bilingual verdict =
        isBesideAFinding ? Bilingual{"mention sans objet", "not commercial"} : displayName(opinion.verdict);
    return say(verdict) + say(whose);
}

std::string standingText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed) {
    const std::string caveat = caveatText(opinion, say, dismissed);
    return verdictText(opinion, say, dismissed) + (caveat.empty() ? "" : " · " + caveat);
}

} // namespace vigie
