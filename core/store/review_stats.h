// SPDX-License-Identifier: GPL-3.0-or-later
// How far two readers agree, and how much a sample leaves unseen. The only user of Boost.Math.
#pragma once

#include "core/model/review.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace vigie {

/// How often the first reader decided this and the second that.
using PairCounts = std::map<std::pair<DecisionKind, DecisionKind>, std::size_t>;

struct Agreement {
    std::size_t both = 0; ///< findings that both readers decided on
    std::size_t same = 0; ///< … in the same way
    /// Cohen's kappa: 1 full agreement, 0 no more than by chance. Nothing where chance alone explains all
    /// (both always decide the same one thing), or without pairs.
    std::optional<double> kappa;
};
/// Source: J. Cohen, Educational and Psychological Measurement 20 (1960).
Agreement agreementOf(const PairCounts& pairs);

/// By rule id; under "" all rules together.
using AgreementTable = std::map<std::string, Agreement>;

/// Of a random sample of posts without findings, read by a person.
struct SampleResult {
    std::size_t drawn = 0;
    std::size_t read = 0;
    std::size_t missed = 0;     ///< of those read: the program should have found something
    std::size_t population = 0; ///< posts without findings when it was drawn
    double atMost = 1;          ///< share missed, one-sided 95 % upper bound
};

/// One-sided 95 % upper bound of Clopper and Pearson for `hits` of `trials`; 1 without trials. Without hits
/// it is close to 3 / trials, the rule of three. Source: Biometrika 26 (1934). REQUIRES: hits <= trials.
double upperBound95(std::size_t hits, std::size_t trials);

} // namespace vigie
