// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a condition holds for a post, and on which words. Pure.
#pragma once

#include "core/engine/holds.h"

#include <vector>

namespace vigie {

/// A condition's answer, with those of its parts: enough to explain a hit and a near miss.
struct Outcome {
    bool held = false;
    const Condition* condition = nullptr;
    std::vector<Evidence> evidence; ///< the words that made it hold; ordered, each place once
    std::vector<Outcome> parts;     ///< of all, any and none, every one of them answered
};

/// The whole answer. Costs what it takes to answer every part. What is there of words that are too few is in
/// the evidence of a condition that does not hold. Tested by tst_evaluate.cpp.
Outcome evaluate(const Condition& condition, const Facts& facts);

/// The words of a condition: those of evaluate(), for less. REQUIRES: it holds.
std::vector<Evidence> wordsOf(const Condition& condition, const Facts& facts);

/// In order, each place once.
void orderOnce(std::vector<Evidence>& words);

/// The words of a hit.
Evidence evidenceOf(const Reading& reading, const Hit& hit);

} // namespace vigie
