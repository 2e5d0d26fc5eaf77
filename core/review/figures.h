// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a report: counts of posts and the share that is disclosed, with its uncertainty.
#pragma once

#include "core/model/assessment.h"

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// `count` out of `total`, with the 95 % Wilson score interval. All shares are between 0 and 1;
/// without a total nothing is known: share 0, interval 0 to 1.
struct Proportion {
    std::size_t count = 0;
    std::size_t total = 0;
    double share = 0;
    double low = 0;
    double high = 1;
};

/// Source: E. B. Wilson, JASA 22 (1927), without continuity correction; z = 1.959964.
/// REQUIRES: count <= total.
Proportion wilson95(std::size_t count, std::size_t total);

/// How a share moved, with the 95 % interval of the difference. Without posts on both sides nothing is known:
/// difference 0, interval -1 to 1.
struct ShareChange {
    double difference = 0; ///< share after, less share before
    double low = -1;
    double high = 1;
    bool isRise() const { return low > 0; } ///< more than chance explains
    bool isFall() const { return high < 0; }
};

/// Source: R. G. Newcombe, Statistics in Medicine 17 (1998), method 10: from the Wilson intervals of both.
ShareChange changeOf(const Proportion& before, const Proportion& after);

/// What a set of checked posts comes to. Verdicts are those of the day of publication.
struct Tally {
    std::size_t posts = 0;
    std::size_t commercial = 0; ///< compliant, improvable or non-compliant
    std::size_t findings = 0;
    std::map<Verdict, std::size_t> verdicts;                        ///< all five are there, zeros too
    std::map<Severity, std::size_t> severities;                     ///< of findings; all four are there
    std::map<std::string, std::size_t, std::less<>> findingsOfRule; ///< only rules that fired
    std::size_t seriousPosts = 0; ///< with a critical or major finding on another matter than the mention

    void add(const CheckedPost& post);
    /// The same; `isVerdictGone` as upheld.h has it.
    void add(const Opinion& opinion, bool isVerdictGone = false);
    /// For those who have only counts, of posts and of findings: serious posts stay uncounted then.
    void addPosts(Verdict verdict, std::size_t count);
    void addFindings(const std::string& rule, Severity severity, std::size_t count);
    void add(const Tally& other);

    /// Compliant mentions, of the commercial posts.
    Proportion disclosed() const { return wilson95(of(Verdict::Compliant), commercial); }
    std::optional<Severity> worst() const; ///< of the findings
    std::size_t of(Verdict verdict) const { return verdicts.at(verdict); }
    std::size_t of(Severity severity) const { return severities.at(severity); }
    std::size_t hitsOf(std::string_view rule) const;
    /// Of `seriousPosts`, those with that verdict.
    std::size_t seriousOf(Verdict verdict) const;
    /// Of the posts with that verdict, those on which people left nothing of it.
    std::size_t goneOf(Verdict verdict) const;

    Tally();

private:
    std::map<Verdict, std::size_t> m_serious;
    std::map<Verdict, std::size_t> m_gone;
};

/// By the month of publication in Paris.
using MonthTallies = std::map<std::chrono::year_month, Tally>;

Tally tally(const std::vector<CheckedPost>& posts);

/// The verdicts in the order in which reports list them: the most serious first.
const std::vector<Verdict>& verdictsInOrder();
/// The severities, most serious first.
const std::vector<Severity>& severitiesInOrder();

} // namespace vigie
