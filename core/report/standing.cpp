// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/standing.h"

namespace vigie {

std::optional<Severity> SeriousFindings::worst() const {
    if (critical > 0)
        return Severity::Critical;
    return major > 0 ? std::optional(Severity::Major) : std::nullopt;
}

SeriousFindings seriousFindings(const Opinion& opinion) {
    SeriousFindings out;
    for (const Finding& finding : opinion.findings) {
        if (finding.rule.starts_with("disclosure."))
            continue;
        out.critical += finding.severity == Severity::Critical ? 1 : 0;
        out.major += finding.severity == Severity::Major ? 1 : 0;
    }
    return out;
}

std::optional<Severity> caveatOf(const Opinion& opinion) {
    return opinion.verdict == Verdict::NonCompliant ? std::nullopt : seriousFindings(opinion).worst();
}

std::string caveatText(const Opinion& opinion, const Wording& say) {
    if (!caveatOf(opinion))
        return {};
    const auto [critical, major] = seriousFindings(opinion);
    if (critical == 0)
        return say.count(major, {"{} constat majeur", "{} major finding"},
                         {"{} constats majeurs", "{} major findings"});
    std::string out = say.count(critical, {"{} constat critique", "{} critical finding"},
                                {"{} constats critiques", "{} critical findings"});
    if (major > 0)
        out += say.count(major, {", {} majeur", ", {} major"}, {", {} majeurs", ", {} major"});
    return out;
}

std::string standingText(const Opinion& opinion, const Wording& say) {
    const std::string caveat = caveatText(opinion, say);
    return say(displayName(opinion.verdict)) + (caveat.empty() ? "" : " · " + caveat);
}

} // namespace vigie
