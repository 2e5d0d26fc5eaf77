// SPDX-License-Identifier: GPL-3.0-or-later
// How well the engine agrees with people: what it said about labelled posts, compared and counted.
#pragma once

#include "core/engine/labels.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// What ought to have been said about one post, and what was. Only rules other than disclosure.* stand here:
/// the verdict covers those.
struct Comparison {
    Verdict expected = Verdict::NotCommercial;
    Verdict given = Verdict::NotCommercial;
    std::vector<std::string> right;    ///< rules that had to be reported and were, by id
    std::vector<std::string> unwanted; ///< major or critical ones that nobody asked for or tolerates
    std::vector<std::string> missed;   ///< rules that had to be reported and were not
    bool operator==(const Comparison&) const = default;
};

/// The verdict is that of the day of publication.
Comparison compare(const Labels& labels, const Assessment& assessment);

/// Answers of one kind, and the two shares that can be had from them.
struct Hits {
    std::size_t right = 0;
    std::size_t unwanted = 0;
    std::size_t missed = 0;

    std::optional<double> precision() const; ///< of what was said, how much is right; nothing if nothing was
    std::optional<double> recall() const; ///< of what was wanted, how much was said; nothing if nothing was
    bool operator==(const Hits&) const = default;
};

/// Counts over many posts; all shares are between 0 and 1, and nothing where there is nothing to divide by.
/// Tested by tst_score.cpp.
class Score {
public:
    void add(const Comparison& comparison);
    void add(const Labels& labels, const Assessment& assessment) { add(compare(labels, assessment)); }

    std::size_t posts() const { return m_posts; }
    std::size_t count(Verdict expected, Verdict given) const;

    /// The share of posts whose verdict is the expected one.
    std::optional<double> verdictExact() const;
    /// The mean of the F1 values of those verdicts that were expected at least once.
    std::optional<double> verdictMacroF1() const;

    /// A flag is « improvable » or « non-compliant ». Posts on which a person would not decide are left out.
    const Hits& flags() const { return m_flags; }
    const Hits& rules() const { return m_rules; } ///< over all rules together
    const std::map<std::string, Hits>& ofRule() const { return m_ofRule; }

private:
    static constexpr std::size_t verdicts = 5;

    std::size_t m_posts = 0;
    std::array<std::array<std::size_t, verdicts>, verdicts> m_confusion{}; ///< [expected][given]
    Hits m_flags;
    Hits m_rules;
    std::map<std::string, Hits> m_ofRule;
};

/// The five verdicts in the order of the code book.
const std::array<Verdict, 5>& allVerdicts();

} // namespace vigie
