// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a condition holds for a post, and on which words. Pure.
#pragma once

#include "core/engine/reading.h"
#include "core/rules/condition.h"

#include <string>
#include <vector>

namespace vigie {

/// Where the disclosure stands, with the mentions that decide it.
struct Standing {
    Disclosure state = Disclosure::NotNeeded;
    std::string language;           ///< of the deciding mentions: "fr" if one of them is French
    bool disguised = false;         ///< whether all of them are
    std::vector<Evidence> evidence; ///< their places
};

/// Everything a condition may ask about. What is not known yet stays null: then conditions on it do not hold.
struct Facts {
    const RulePack& pack;
    const Reading& reading;
    Date day; ///< whose law counts
    const Commercial* commercial = nullptr;
    const std::vector<Mention>* mentions = nullptr;
    const Standing* standing = nullptr;
};

/// A condition's answer, with those of its parts: enough to explain a hit and a near miss.
struct Outcome {
    bool held = false;
    const Condition* condition = nullptr;
    std::vector<Evidence> evidence; ///< the words that made it hold; ordered, each place once
    std::vector<Outcome> parts;     ///< of all, any and none, every one of them answered
};

/// The whole answer. Costs what it takes to answer every part.
Outcome evaluate(const Condition& condition, const Facts& facts);

/// Only whether it holds: stops at the first part that decides. Same answer as evaluate().
bool holds(const Condition& condition, const Facts& facts);

/// The words of a condition that holds: those of evaluate(), for less.
std::vector<Evidence> wordsOf(const Condition& condition, const Facts& facts);

/// The words of a hit.
Evidence evidenceOf(const Reading& reading, const Hit& hit);

} // namespace vigie
