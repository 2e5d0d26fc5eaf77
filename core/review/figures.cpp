// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figures.h"

#include "core/review/standing.h"

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

ShareChange changeOf(const Proportion& before, const Proportion& after) {
    if (before.total == 0 || after.total == 0)
        return {};
    const double difference = after.share - before.share;
    return {difference, difference - std::hypot(after.share - after.low, before.high - before.share),
            difference + std::hypot(after.high - after.share, before.share - before.low)};
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

void Tally::addPosts(Verdict verdict, std::size_t count) {
    posts += count;
    verdicts[verdict] += count;
    if (verdict != Verdict::NotCommercial && verdict != Verdict::ToReview)
        commercial += count;
}

void Tally::addFindings(const std::string& rule, Severity severity, std::size_t count) {
    findings += count;
    severities[severity] += count;
    findingsOfRule[rule] += count;
}

void Tally::add(const Tally& other) {
    for (const auto& [verdict, count] : other.verdicts)
        addPosts(verdict, count);
    for (const auto& [severity, count] : other.severities)
        severities[severity] += count;
    for (const auto& [rule, count] : other.findingsOfRule)
        findingsOfRule[rule] += count;
    for (const auto& [verdict, count] : other.m_serious)
        m_serious[verdict] += count;
    for (const auto& [verdict, count] : other.m_gone)
        m_gone[verdict] += count;
    findings += other.findings;
    seriousPosts += other.seriousPosts;
}

void Tally::add(const CheckedPost& post) {
    add(post.assessment.then);
}

void Tally::add(const Opinion& opinion, bool isVerdictGone) {
    addPosts(opinion.verdict, 1);
    for (const Finding& finding : opinion.findings)
        addFindings(finding.rule, finding.severity, 1);
    const bool isSerious = seriousFindings(opinion).worst().has_value();
    seriousPosts += isSerious ? 1 : 0;
    m_serious[opinion.verdict] += isSerious ? 1 : 0;
    m_gone[opinion.verdict] += isVerdictGone ? 1 : 0;
}

std::optional<Severity> Tally::worst() const {
    for (const Severity severity : severitiesInOrder())
        if (of(severity) > 0)
            return severity;
    return {};
}

std::size_t Tally::hitsOf(std::string_view rule) const {
    const auto found = findingsOfRule.find(rule);
    return found == findingsOfRule.end() ? 0 : found->second;
}

std::size_t Tally::seriousOf(Verdict verdict) const {
    const auto found = m_serious.find(verdict);
    return found == m_serious.end() ? 0 : found->second;
}

std::size_t Tally::goneOf(Verdict verdict) const {
    const auto found = m_gone.find(verdict);
    return found == m_gone.end() ? 0 : found->second;
}

Tally tally(const std::vector<CheckedPost>& posts) {
    Tally out;
    for (const CheckedPost& post : posts)
        out.add(post);
    return out;
}

} // namespace vigie
