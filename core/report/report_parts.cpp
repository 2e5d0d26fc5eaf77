// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include "core/base/wording.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

struct SectionRow {
    Section section;
    std::string_view name;
    Bilingual title;
    bool isAnnex;
    std::string& (*place)(Report& report); ///< where the title stands
};

const std::array<SectionRow, 16>& rows() {
    static const std::array<SectionRow, 16> all = {{
        {Section::Summary,
         "summary",
         {"Synthèse", "Summary"},
         false,
         [](Report& r) -> std::string& { return r.summary.title; }},
        {Section::Scope,
         "scope",
         {"Périmètre et sources", "Scope and sources"},
         false,
         [](Report& r) -> std::string& { return r.scope.title; }},
        {Section::Limits,
         "limits",
         {"Limites", "Limits"},
         false,
         [](Report& r) -> std::string& { return r.limits.title; }},
        {Section::Method,
         "method",
         {"Méthode", "Method"},
         false,
         [](Report& r) -> std::string& { return r.method.title; }},
        {Section::Creators,
         "creators",
         {"Créateurs", "Creators"},
         false,
         [](Report& r) -> std::string& { return r.creators.title; }},
        {Section::Findings,
         "findings",
         {"Table des constats", "Table of findings"},
         false,
         [](Report& r) -> std::string& { return r.findings.title; }},
        {Section::Details,
         "details",
         {"Constats, publication par publication", "Findings, post by post"},
         false,
         [](Report& r) -> std::string& { return r.details.title; }},
        {Section::Dismissed,
         "dismissed",
         {"Constats écartés", "Dismissed findings"},
         false,
         [](Report& r) -> std::string& { return r.dismissed.title; }},
        {Section::Reading,
         "reading",
         {"Relecture", "Review"},
         false,
         [](Report& r) -> std::string& { return r.reading.title; }},
        {Section::Actions,
         "actions",
         {"Corrections demandées", "Corrections asked for"},
         false,
         [](Report& r) -> std::string& { return r.actions.title; }},
        {Section::Signatures,
         "signatures",
         {"Signatures", "Signatures"},
         false,
         [](Report& r) -> std::string& { return r.signatures.title; }},
        {Section::Posts,
         "posts",
         {"Toutes les publications", "All posts"},
         true,
         [](Report& r) -> std::string& { return r.posts.title; }},
        {Section::Rules,
         "rules",
         {"Règles appliquées", "Rules that were run"},
         true,
         [](Report& r) -> std::string& { return r.rules.title; }},
        {Section::Texts,
         "texts",
         {"Textes abrégés, en entier", "Shortened texts, in full"},
         true,
         [](Report& r) -> std::string& { return r.texts.title; }},
        {Section::Log,
         "log",
         {"Journal du dossier", "Log of the dossier"},
         true,
         [](Report& r) -> std::string& { return r.log.title; }},
        {Section::Glossary,
         "glossary",
         {"Glossaire", "Glossary"},
         true,
         [](Report& r) -> std::string& { return r.glossary.title; }},
    }};
    return all;
}

const SectionRow& rowOf(Section section) {
    return *std::find_if(rows().begin(), rows().end(),
                         [=](const SectionRow& row) { return row.section == section; });
}

bool hasNothingToSay(const Report& report, Section section) {
    switch (section) {
    case Section::Creators: return report.creators.cards.empty();
    case Section::Details: return report.details.posts.empty();
    case Section::Actions: return report.details.posts.empty(); // nothing to correct
    case Section::Texts: return report.texts.texts.empty();
    case Section::Dismissed:
    case Section::Reading:
    case Section::Log: return report.log.entries.rows.empty(); // there is no dossier
    default: return false;
    }
}

/// Without the outcome and its limits, the rest could be misread.
bool isWanted(Section section, const std::set<Section>& wanted) {
    return wanted.empty() || wanted.contains(section) || section == Section::Summary ||
           section == Section::Limits;
}

} // namespace

const std::vector<Section>& sectionsInOrder() {
    static const std::vector<Section> all = [] {
        std::vector<Section> out;
        for (const SectionRow& row : rows())
            out.push_back(row.section);
        return out;
    }();
    return all;
}

std::string_view toString(Section section) {
    return rowOf(section).name;
}

std::optional<Section> sectionFromName(std::string_view name) {
    const auto found =
        std::find_if(rows().begin(), rows().end(), [=](const SectionRow& row) { return row.name == name; });
    return found == rows().end() ? std::nullopt : std::optional(found->section);
}

const Bilingual& titleOf(Section section) {
    return rowOf(section).title;
}

void arrangeParts(Report& report, const std::set<Section>& wanted) {
    const Wording say(report.language);
    char letter = 'A';
    for (const SectionRow& row : rows()) {
        std::string& title = row.place(report);
        title = say(row.title);
        if (!isWanted(row.section, wanted) || hasNothingToSay(report, row.section))
            continue;
        if (row.isAnnex)
            title = say({"Annexe {} · {}", "Annex {} · {}"}, {std::string(1, letter++), title});
        report.parts.push_back({row.section, title});
    }
}

} // namespace vigie
