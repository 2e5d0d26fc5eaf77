// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/score.h"

#include "core/model/rule_family.h"

namespace vigie {
namespace {

bool isFlag(Verdict verdict) {
    return verdict == Verdict::Improvable || verdict == Verdict::NonCompliant;
}

std::optional<double> ratio(std::size_t part, std::size_t whole) {
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::size_t indexOf(Verdict verdict) {
    return static_cast<std::size_t>(verdict);
}

std::map<std::string, Severity> rulesIn(const std::vector<Finding>& findings) {
    std::map<std::string, Severity> rules;
    for (const Finding& finding : findings)
        if (!isAboutMention(finding.rule))
            rules[finding.rule] = finding.severity;
    return rules;
}

} // namespace

Comparison compare(const Labels& labels, const Assessment& assessment) {
    Comparison out{labels.verdict, assessment.then.verdict, {}, {}, {}};
    const std::map<std::string, Severity> reported = rulesIn(assessment.then.findings);
    for (const std::string& rule : labels.must)
        if (!isAboutMention(rule))
            (reported.contains(rule) ? out.right : out.missed).push_back(rule);
    for (const auto& [rule, severity] : reported)
        if (severity >= Severity::Major && !labels.must.contains(rule) && !labels.may.contains(rule))
            out.unwanted.push_back(rule);
    return out;
}

std::optional<double> Hits::precision() const {
    return ratio(right, right + unwanted);
}

std::optional<double> Hits::recall() const {
    return ratio(right, right + missed);
}

void Score::add(const Comparison& comparison) {
    const auto& [expected, given, right, unwanted, missed] = comparison;
    ++m_posts;
    ++m_confusion[indexOf(expected)][indexOf(given)];
    if (expected != Verdict::ToReview) {
        m_flags.right += isFlag(expected) && isFlag(given);
        m_flags.unwanted += !isFlag(expected) && isFlag(given);
        m_flags.missed += isFlag(expected) && !isFlag(given);
    }
    const auto note = [this](const std::vector<std::string>& rules, std::size_t Hits::*kind) {
        m_rules.*kind += rules.size();
        for (const std::string& rule : rules)
            ++(m_ofRule[rule].*kind);
    };
    note(right, &Hits::right);
    note(unwanted, &Hits::unwanted);
    note(missed, &Hits::missed);
}

std::size_t Score::count(Verdict expected, Verdict given) const {
    return m_confusion[indexOf(expected)][indexOf(given)];
}

std::optional<double> Score::verdictExact() const {
    std::size_t exact = 0;
    for (const Verdict verdict : allVerdicts())
        exact += count(verdict, verdict);
    return ratio(exact, m_posts);
}

std::optional<double> Score::verdictMacroF1() const {
    double sum = 0;
    std::size_t expectedOnes = 0;
    for (const Verdict verdict : allVerdicts()) {
        std::size_t expected = 0;
        std::size_t given = 0;
        for (const Verdict other : allVerdicts()) {
            expected += count(verdict, other);
            given += count(other, verdict);
        }
        if (expected == 0)
            continue;
        ++expectedOnes;
        sum += 2 * static_cast<double>(count(verdict, verdict)) / static_cast<double>(expected + given);
    }
    return expectedOnes == 0 ? std::nullopt : std::optional(sum / static_cast<double>(expectedOnes));
}

const std::array<Verdict, 5>& allVerdicts() {
    static constexpr std::array<Verdict, 5> all = {Verdict::NotCommercial, Verdict::ToReview,
                                                   Verdict::Compliant, Verdict::Improvable,
                                                   Verdict::NonCompliant};
    return all;
}

} // namespace vigie
