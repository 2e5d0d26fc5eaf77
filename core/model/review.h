// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about findings. The engine never writes any of this.
#pragma once

#include "core/base/bilingual.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class DecisionKind {
    Confirmed,
    Dismissed, ///< always with a reason
    Question,  ///< to the creator or the client; the answer is awaited
    AcceptedRisk,
    CorrectionAsked, ///< the corrected post is awaited
    Corrected,
    Note,          ///< words only, decides nothing
    NothingMissed, ///< of a post in a sample: no finding is missing
    Missed         ///< of a post in a sample: the program should have found something
};

/// Who reads. The second reader works without seeing what the first decided.
enum class ReadingRound { First, Second, Adjudication, Sample };

/// Where a post stands.
enum class ReviewStatus {
    Nothing, ///< no finding, nothing to decide
    Open,    ///< something is not decided yet
    Waiting, ///< all is decided, but an answer or a correction is awaited
    Decided,
    Disputed ///< two people decided differently, and nobody settled it
};

/// A finding in every copy of a dossier; without key, the post as a whole.
struct FindingRef {
    std::string post; ///< nameOf() the post: « instagram/p1 »
    std::string key;  ///< Finding::key
    std::string rule; ///< so that it can be named when it is found no more
    bool operator==(const FindingRef&) const = default;
};

struct Decision {
    DecisionKind kind = DecisionKind::Confirmed;
    ReadingRound reading = ReadingRound::First;
    std::string reason; ///< from a list or in one's own words; of a question, how the creator gets it
    std::string note;   ///< free words
    bool operator==(const Decision&) const = default;
};

std::string_view toString(DecisionKind kind);    ///< "confirmed", "accepted", "correction-asked" …
std::string_view toString(ReadingRound reading); ///< "first" …
std::string_view toString(ReviewStatus status);
std::optional<DecisionKind> decisionFromName(std::string_view name);
std::optional<ReadingRound> readingFromName(std::string_view name);
std::optional<ReviewStatus> statusFromName(std::string_view name);

/// As people read them: « confirmé », « écarté ».
const Bilingual& displayName(DecisionKind kind);
const Bilingual& displayName(ReadingRound reading);
const Bilingual& displayName(ReviewStatus status);

} // namespace vigie
