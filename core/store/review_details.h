// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the log that people make say in their `details`: one JSON object for each kind.
#pragma once

#include "core/model/review.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// kind « decision »: one action, on one finding or on many with the same text
struct DecisionDetails {
    std::vector<FindingRef> on;
    Decision decision;
};

/// kind « sample »: posts without findings that a person is to read. Their order: by SHA-256 of the
/// netstrings of seed and name; the first ones are taken, so that anybody can draw them again.
struct SampleDetails {
    std::string seed;
    std::size_t population = 0; ///< posts without findings there were
    std::vector<std::string> posts;
};

/// kind « merge »: the end of the other copy's log, and where the two disagree
struct MergeDetails {
    std::string head;
    std::size_t entries = 0; ///< how many came with it
    std::vector<FindingRef> conflicts;
};

std::string toJson(const DecisionDetails& details);
std::string toJson(const SampleDetails& details);
std::string toJson(const MergeDetails& details);

/// Nothing for a text that is no such object.
std::optional<DecisionDetails> decisionFromJson(const std::string& json);
std::optional<SampleDetails> sampleFromJson(const std::string& json);
std::optional<MergeDetails> mergeFromJson(const std::string& json);

/// kinds « undo » and « redo »: the hash of the entry they are about; empty where there is none
std::string targetToJson(const std::string& hash);
std::string targetFromJson(const std::string& json);

} // namespace vigie
