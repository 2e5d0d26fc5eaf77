// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/report/standing.h"

#include <algorithm>
#include <cmath>

namespace vigie {

Proportion wilson95(std::size_t count, std::size_t total) {
    Proportion out{count, total};
    if (total == 0)
        return out;
    constexpr double z = 1.959964;
    const double n = static_cast<double>(total);
    const double p = static_cast<double>(count) / n;
    const double centre = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    out.share = p;
    out.low = std::max(0.0, (centre - spread) / scale);
    out.high = std::min(1.0, (centre + spread) / scale);
    return out;
}

const std::vector<Verdict>& verdictsInOrder() {
    static const std::vector<Verdict> order = {Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview,
                                               Verdict::Compliant, Verdict::NotCommercial};
    return order;
}

const std::vector<Severity>& severitiesInOrder() {
    static const std::vector<Severity> order = {Severity::Critical, Severity::Major, Severity::Minor,
                                                Severity::Info};
    return order;
}

Tally::Tally() {
    for (const Verdict verdict : verdictsInOrder())
        verdicts[verdict] = 0;
    for (const Severity severity : severitiesInOrder())
        severities[severity] = 0;
}

void Tally::add(const CheckedPost& post) {
    const Opinion& opinion = post.assessment.then;
    ++posts;
    ++verdicts[opinion.verdict];
    if (opinion.verdict != Verdict::NotCommercial && opinion.verdict != Verdict::ToReview)
        ++commercial;
    findings += opinion.findings.size();
    seriousPosts += seriousFindings(opinion).worst() ? 1 : 0;
    m_serious[opinion.verdict] += caveatOf(opinion) ? 1 : 0;
    for (const Finding& finding : opinion.findings) {
        ++severities[finding.severity];
        ++findingsOfRule[finding.rule];
    }
}

std::size_t Tally::hitsOf(std::string_view rule) const {
    const auto found = findingsOfRule.find(rule);
    return found == findingsOfRule.end() ? 0 : found->second;
}

std::size_t Tally::seriousOf(Verdict verdict) const {
    const auto found = m_serious.find(verdict);
    return found == m_serious.end() ? 0 : found->second;
}

Tally tally(const std::vector<CheckedPost>& posts) {
    Tally out;
    for (const CheckedPost& post : posts)
        out.add(post);
    return out;
}

} // namespace vigie
