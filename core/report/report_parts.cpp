// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include "core/report/wording.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

struct SectionRow {
    Section section;
    std::string_view name;
    bool isAnnex;
    std::string& (*title)(Report& report);
};

constexpr std::array<SectionRow, 16> rows = {{
    {Section::Summary, "summary", false, [](Report& r) -> std::string& { return r.summary.title; }},
    {Section::Scope, "scope", false, [](Report& r) -> std::string& { return r.scope.title; }},
    {Section::Limits, "limits", false, [](Report& r) -> std::string& { return r.limits.title; }},
    {Section::Method, "method", false, [](Report& r) -> std::string& { return r.method.title; }},
    {Section::Creators, "creators", false, [](Report& r) -> std::string& { return r.creators.title; }},
    {Section::Findings, "findings", false, [](Report& r) -> std::string& { return r.findings.title; }},
    {Section::Details, "details", false, [](Report& r) -> std::string& { return r.details.title; }},
    {Section::Dismissed, "dismissed", false, [](Report& r) -> std::string& { return r.dismissed.title; }},
    {Section::Reading, "reading", false, [](Report& r) -> std::string& { return r.reading.title; }},
    {Section::Actions, "actions", false, [](Report& r) -> std::string& { return r.actions.title; }},
    {Section::Signatures, "signatures", false, [](Report& r) -> std::string& { return r.signatures.title; }},
    {Section::Posts, "posts", true, [](Report& r) -> std::string& { return r.posts.title; }},
    {Section::Rules, "rules", true, [](Report& r) -> std::string& { return r.rules.title; }},
    {Section::Texts, "texts", true, [](Report& r) -> std::string& { return r.texts.title; }},
    {Section::Log, "log", true, [](Report& r) -> std::string& { return r.log.title; }},
    {Section::Glossary, "glossary", true, [](Report& r) -> std::string& { return r.glossary.title; }},
}};

const SectionRow& rowOf(Section section) {
    return *std::find_if(rows.begin(), rows.end(),
                         [=](const SectionRow& row) { return row.section == section; });
}

bool hasNothingToSay(const Report& report, Section section) {
    switch (section) {
    case Section::Creators: return report.creators.cards.empty();
    case Section::Details: return report.details.posts.empty();
    case Section::Actions: return report.actions.actions.rows.empty();
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
        for (const SectionRow& row : rows)
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
        std::find_if(rows.begin(), rows.end(), [=](const SectionRow& row) { return row.name == name; });
    return found == rows.end() ? std::nullopt : std::optional(found->section);
}

std::string titleOf(Section section, const RulePack& pack, Language language) {
    ReportOptions options;
    options.language = language;
    options.sections = {Section::Summary}; // annexes get no letter
    Report empty = buildReport({}, pack, {}, {}, options);
    return rowOf(section).title(empty);
}

void arrangeParts(Report& report, const std::set<Section>& wanted) {
    const Wording say(report.language);
    char letter = 'A';
    for (const SectionRow& row : rows) {
        if (!isWanted(row.section, wanted) || hasNothingToSay(report, row.section))
            continue;
        std::string& title = row.title(report);
        if (row.isAnnex)
            title = say({"Annexe {} · {}", "Annex {} · {}"}, {std::string(1, letter++), title});
        report.parts.push_back({row.section, title});
    }
}

} // namespace vigie
