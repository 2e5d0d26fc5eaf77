// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_export.h"

#include "core/import/file_names.h"
#include "core/report/csv_writer.h"
#include "core/report/ndjson_writer.h"
#include "core/store/checked_posts.h"
#include "core/store/details_json.h"
#include "core/store/post_json.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace vigie {
namespace {

constexpr std::size_t columns = 16; ///< of the table

Json toJson(const TakenDecision& taken) {
    return {{"finding", taken.on.key},
            {"rule", taken.on.rule},
            {"reading", toString(taken.decision.reading)},
            {"decision", toString(taken.decision.kind)},
            {"reason", taken.decision.reason},
            {"note", taken.decision.note},
            {"who", taken.who},
            {"time", taken.time},
            {"undone", taken.isUndone}};
}

const TakenDecision* lastOn(const std::string& key, const std::vector<TakenDecision>& decisions) {
    const TakenDecision* last = nullptr;
    for (const TakenDecision& taken : decisions)
        if (taken.on.key == key && !taken.isUndone && taken.decision.kind != DecisionKind::Note)
            last = &taken;
    return last;
}

/// Whether it was about a finding that is no more.
bool isOrphan(const TakenDecision& taken, const std::vector<Finding>& findings) {
    return !taken.on.key.empty() &&
           std::none_of(findings.begin(), findings.end(),
                        [&](const Finding& finding) { return finding.key == taken.on.key; });
}

/// Files are named without the folders in which they lay.
Result<FileNames> fileNamesIn(const Dossier& dossier) {
    return dossier.sources().map([](const std::vector<ImportedFile>& files) {
        std::vector<ImportSummary> sources;
        for (const ImportedFile& file : files)
            sources.push_back(file.summary);
        return FileNames(sources);
    });
}

/// So that the export can be compared with the dossier, and a line that is missing at the end is noticed.
std::string endLine(const LogHead& head) {
    return dumped({{"log", {{"entries", head.entries}, {"hash", head.hash}}}}) + '\n';
}

std::vector<std::string> postCells(const ExportedPost& exported, Language language) {
    const Post& post = exported.stored.post;
    return {exported.stored.name,
            post.author,
            post.publishedAt ? toString(parisDate(*post.publishedAt)) : "",
            post.url,
            post.text,
            displayName(exported.checked.assessment.then.verdict).in(language),
            displayName(exported.stored.status).in(language)};
}

/// The columns of one line; `finding` says what was found, or what is no more.
std::string csvLineOf(const ExportedPost& post, const std::vector<std::string>& finding,
                      const TakenDecision* taken, Language language) {
    std::vector<std::string> cells = postCells(post, language);
    cells.insert(cells.end(), finding.begin(), finding.end());
    if (taken)
        cells.insert(cells.end(), {displayName(taken->decision.kind).in(language), taken->decision.reason,
                                   taken->decision.note, taken->who, taken->time});
    cells.resize(columns);
    return csvLine(cells);
}

std::string csvLineOf(const ExportedPost& post, const Finding& finding, Language language) {
    return csvLineOf(
        post,
        {displayName(finding.severity).in(language), finding.rule, finding.title.in(language), finding.key},
        lastOn(finding.key, post.decisions), language);
}

std::string csvLineOfOrphan(const ExportedPost& post, const TakenDecision& taken, Language language) {
    static const Bilingual noMore = {"constat disparu", "finding that is no more"};
    return csvLineOf(post, {"", taken.on.rule, noMore.in(language), taken.on.key}, &taken, language);
}

} // namespace

std::string toJsonLine(const ExportedPost& post, Language language) {
    Json decisions = Json::array();
    for (const TakenDecision& taken : post.decisions) {
        decisions.push_back(toJson(taken));
        decisions.back()["orphan"] = isOrphan(taken, post.checked.assessment.then.findings);
    }
    const Json head = {{"name", post.stored.name},
                       {"status", toString(post.stored.status)},
                       {"versions", post.stored.versions}};
    std::string line = dumped(head);
    line.pop_back();
    return line + ",\"post\":" + toJson(post.stored.post) +
           ",\"check\":" + toJsonLine(post.checked, language) + ",\"decisions\":" + dumped(decisions) + "}";
}

std::string csvHeadings(Language language) {
    static const std::array<Bilingual, columns> names = {{{"publication", "post"},
                                                          {"auteur", "author"},
                                                          {"publié le", "published on"},
                                                          {"adresse", "address"},
                                                          {"texte", "text"},
                                                          {"verdict", "verdict"},
                                                          {"statut", "status"},
                                                          {"gravité", "severity"},
                                                          {"règle", "rule"},
                                                          {"constat", "finding"},
                                                          {"clé", "key"},
                                                          {"décision", "decision"},
                                                          {"raison", "reason"},
                                                          {"note", "note"},
                                                          {"qui", "who"},
                                                          {"quand", "when"}}};
    std::vector<std::string> cells;
    for (const Bilingual& name : names)
        cells.push_back(name.in(language));
    return "\uFEFF" + csvLine(cells);
}

std::string csvLines(const ExportedPost& post, Language language) {
    std::string lines;
    const std::vector<Finding>& findings = post.checked.assessment.then.findings;
    for (const Finding& finding : findings)
        lines += csvLineOf(post, finding, language);
    for (const TakenDecision& taken : post.decisions)
        if (isOrphan(taken, findings) && lastOn(taken.on.key, post.decisions) == &taken)
            lines += csvLineOfOrphan(post, taken, language);
    return lines.empty() ? csvLineOf(post, {}, nullptr, language) : lines;
}

Result<void> exportPosts(const Dossier& dossier, ExportFormat format, std::ostream& out, Language language,
                         const WorkOptions& options) {
    const auto checker = dossier.storedChecker();
    if (!checker)
        return tl::unexpected(checker.error());
    const auto names = fileNamesIn(dossier);
    if (!names)
        return tl::unexpected(names.error());
    const bool isCsv = format == ExportFormat::Csv;
    if (isCsv)
        out << csvHeadings(language);
    return dossier.database().read<void>([&](Sql& sql) -> Result<void> {
        eachPageIn(sql, options, [&](std::vector<StoredPost> page) {
            for (StoredPost& stored : page)
                stored.post = names->in(std::move(stored.post));
            const auto checked = checkedAgain(page, *checker, options);
            for (std::size_t i = 0; i < page.size(); ++i) {
                const auto decisions = decisionsOn(sql, page[i].id, ReadingRound::First);
                const ExportedPost post{page[i], checked[i], decisions};
                out << (isCsv ? csvLines(post, language) : toJsonLine(post, language) + '\n');
            }
            return out.good(); // nobody reads on, or the disk is full: the caller sees it at the stream
        });
        if (!isCsv)
            out << endLine(readHead(sql));
        return {};
    });
}

} // namespace vigie
