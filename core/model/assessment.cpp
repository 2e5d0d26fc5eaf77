// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/assessment.h"

#include "core/model/name_table.h"

#include <array>

namespace vigie {
namespace {

const std::array<Name<Verdict>, 5> verdicts = {{
    {Verdict::NotCommercial, "not_commercial", {"sans objet", "not commercial"}},
    {Verdict::ToReview, "to_review", {"à vérifier", "to review"}},
    {Verdict::Compliant, "compliant", {"mention conforme", "compliant disclosure"}},
    {Verdict::Improvable, "improvable", {"améliorable", "improvable"}},
    {Verdict::NonCompliant, "non_compliant", {"non conforme", "non-compliant"}},
}};

const std::array<Name<Severity>, 4> severities = {{
    {Severity::Info, "info", {"information", "information"}},
    {Severity::Minor, "minor", {"mineur", "minor"}},
    {Severity::Major, "major", {"majeur", "major"}},
    {Severity::Critical, "critical", {"critique", "critical"}},
}};

const std::array<Name<Strength>, 5> strengths = {{
    {Strength::Against, "against", {"contraire", "against"}},
    {Strength::None, "none", {"aucun", "none"}},
    {Strength::Weak, "weak", {"faible", "weak"}},
    {Strength::Medium, "medium", {"moyen", "medium"}},
    {Strength::Strong, "strong", {"fort", "strong"}},
}};

const std::array<Name<Grade>, 3> grades = {{
    {Grade::Weak, "weak", {"mention faible", "weak disclosure"}},
    {Grade::Adequate, "adequate", {"mention adéquate", "adequate disclosure"}},
    {Grade::Denied, "denied", {"mention niée", "denied"}},
}};

const std::array<Name<Disclosure>, 9> disclosures = {{
    {Disclosure::NotNeeded, "not-needed", {}},
    {Disclosure::Visible, "visible", {}},
    {Disclosure::BuriedLabelled, "buried-labelled", {}},
    {Disclosure::Buried, "buried", {}},
    {Disclosure::Weak, "weak", {}},
    {Disclosure::LabelOnly, "label-only", {}},
    {Disclosure::Plain, "plain", {}},
    {Disclosure::Denied, "denied", {}},
    {Disclosure::Missing, "missing", {}},
}};

} // namespace

std::string_view toString(Verdict verdict) {
    return row(verdicts, verdict).id;
}
std::string_view toString(Severity severity) {
    return row(severities, severity).id;
}
std::string_view toString(Strength strength) {
    return row(strengths, strength).id;
}
std::string_view toString(Grade grade) {
    return row(grades, grade).id;
}
std::string_view toString(Disclosure disclosure) {
    return row(disclosures, disclosure).id;
}

const Bilingual& displayName(Verdict verdict) {
    return row(verdicts, verdict).display;
}
const Bilingual& displayName(Severity severity) {
    return row(severities, severity).display;
}
const Bilingual& displayName(Strength strength) {
    return row(strengths, strength).display;
}
const Bilingual& displayName(Grade grade) {
    return row(grades, grade).display;
}

std::optional<Verdict> verdictFromName(std::string_view name) {
    return valueOf(verdicts, name);
}
std::optional<Severity> severityFromName(std::string_view name) {
    return valueOf(severities, name);
}
std::optional<Strength> strengthFromName(std::string_view name) {
    return valueOf(strengths, name);
}
std::optional<Grade> gradeFromName(std::string_view name) {
    return valueOf(grades, name);
}
std::optional<Disclosure> disclosureFromName(std::string_view name) {
    return valueOf(disclosures, name);
}

} // namespace vigie
