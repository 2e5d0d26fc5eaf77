// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// One row per value: what programs read, what people read.
template <typename Value> struct Name {
    Value value;
    std::string_view id;
    Bilingual display = {};
};

const std::array<Name<DecisionKind>, 9> decisions = {{
    {DecisionKind::Confirmed, "confirmed", {"confirmé", "confirmed"}},
    {DecisionKind::Dismissed, "dismissed", {"écarté", "dismissed"}},
    {DecisionKind::Question, "question", {"question posée", "question asked"}},
    {DecisionKind::AcceptedRisk, "accepted", {"risque accepté", "accepted risk"}},
    {DecisionKind::CorrectionAsked, "correction-asked", {"correction demandée", "correction asked"}},
    {DecisionKind::Corrected, "corrected", {"corrigé", "corrected"}},
    {DecisionKind::Note, "note", {"note", "note"}},
    {DecisionKind::NothingMissed, "nothing-missed", {"rien d’oublié", "nothing missed"}},
    {DecisionKind::Missed, "missed", {"oubli", "missed"}},
}};

const std::array<Name<Reading>, 4> readings = {{
    {Reading::First, "first"},
    {Reading::Second, "second"},
    {Reading::Adjudication, "adjudication"},
    {Reading::Sample, "sample"},
}};

const std::array<Name<ReviewStatus>, 5> statuses = {{
    {ReviewStatus::Nothing, "nothing", {"rien à traiter", "nothing to decide"}},
    {ReviewStatus::Open, "open", {"à traiter", "open"}},
    {ReviewStatus::Waiting, "waiting", {"en attente", "waiting"}},
    {ReviewStatus::Decided, "decided", {"traité", "decided"}},
    {ReviewStatus::Disputed, "disputed", {"en désaccord", "disputed"}},
}};

template <typename Table, typename Value> const auto& row(const Table& table, Value value) {
    return *std::find_if(table.begin(), table.end(), [=](const auto& entry) { return entry.value == value; });
}

template <typename Table> auto valueOf(const Table& table, std::string_view id) {
    const auto found =
        std::find_if(table.begin(), table.end(), [=](const auto& entry) { return entry.id == id; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

std::string_view toString(DecisionKind kind) {
    return row(decisions, kind).id;
}
std::string_view toString(Reading reading) {
    return row(readings, reading).id;
}
std::string_view toString(ReviewStatus status) {
    return row(statuses, status).id;
}

std::optional<DecisionKind> decisionFromName(std::string_view name) {
    return valueOf(decisions, name);
}
std::optional<Reading> readingFromName(std::string_view name) {
    return valueOf(readings, name);
}
std::optional<ReviewStatus> statusFromName(std::string_view name) {
    return valueOf(statuses, name);
}

const Bilingual& displayName(DecisionKind kind) {
    return row(decisions, kind).display;
}
const Bilingual& displayName(ReviewStatus status) {
    return row(statuses, status).display;
}

} // namespace vigie
