// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review.h"

#include "core/model/name_table.h"

#include <array>

namespace vigie {
namespace {

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

const std::array<Name<ReadingRound>, 4> readings = {{
    {ReadingRound::First, "first", {"première lecture", "first reading"}},
    {ReadingRound::Second, "second", {"seconde lecture", "second reading"}},
    {ReadingRound::Adjudication, "adjudication", {"arbitrage", "adjudication"}},
    {ReadingRound::Sample, "sample", {"échantillon", "sample"}},
}};

const std::array<Name<ReviewStatus>, 5> statuses = {{
    {ReviewStatus::Nothing, "nothing", {"rien à traiter", "nothing to decide"}},
    {ReviewStatus::Open, "open", {"à traiter", "open"}},
    {ReviewStatus::Waiting, "waiting", {"en attente", "waiting"}},
    {ReviewStatus::Decided, "decided", {"traité", "decided"}},
    {ReviewStatus::Disputed, "disputed", {"en désaccord", "disputed"}},
}};

} // namespace

std::string_view toString(DecisionKind kind) {
    return row(decisions, kind).id;
}
std::string_view toString(ReadingRound reading) {
    return row(readings, reading).id;
}
std::string_view toString(ReviewStatus status) {
    return row(statuses, status).id;
}

std::optional<DecisionKind> decisionFromName(std::string_view name) {
    return valueOf(decisions, name);
}
std::optional<ReadingRound> readingFromName(std::string_view name) {
    return valueOf(readings, name);
}
std::optional<ReviewStatus> statusFromName(std::string_view name) {
    return valueOf(statuses, name);
}

const Bilingual& displayName(DecisionKind kind) {
    return row(decisions, kind).display;
}
const Bilingual& displayName(ReadingRound reading) {
    return row(readings, reading).display;
}
const Bilingual& displayName(ReviewStatus status) {
    return row(statuses, status).display;
}

} // namespace vigie
