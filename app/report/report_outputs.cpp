// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_outputs.h"

#include "app/report/correction_outputs.h"
#include "app/report/pdf_pages.h"
#include "core/base/sha256.h"
#include "core/report/report_page.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

namespace vigie {
namespace {

ExportDetails detailsOf(const std::string& path, OutputKind kind) {
    return {std::filesystem::path(path).filename().string(), std::string(toString(kind)),
            sha256OfFile(path).value_or("")};
}

const Bilingual nothingAsked = {
    "Aucune lettre n’a été écrite\u00A0: dans ce qui a été choisi, personne n’a demandé de correction ni "
    "posé "
    "de question à un créateur.",
    "No letter was written: in what was chosen, nobody asked a creator for a correction or an answer."};

/// For drafts, which nobody decides on.
const Bilingual nothingToCorrect = {
    "Aucun brouillon de lettre n’a été écrit\u00A0: rien n’est à corriger dans ce qui a été choisi.",
    "No draft of a letter was written: nothing in what was chosen asks for a correction."};

CheckSummary withNames(CheckSummary summary, const FileNames& names) {
    summary.sources = names.in(summary.sources);
    for (std::vector<std::string>* files : {&summary.unopened, &summary.passedOver})
        for (std::string& file : *files)
            file = names.of(file);
    Doubles doubles;
    for (const auto& [file, records] : summary.doubles)
        doubles[names.of(file)] += records;
    summary.doubles = std::move(doubles);
    return summary;
}

Error isTwice(const std::string& path, Language language) {
    const Wording say(language);
    return {ErrorCode::CannotWrite,
            say({"Deux sorties iraient dans ce fichier, et la seconde remplacerait la première.",
                 "Two outputs would go into this file, and the second would replace the first."}),
            {path, 0, 0, 0, {}},
            say({"Donnez un nom à chacune.", "Give each a name of its own."})};
}

} // namespace

CheckHeader headerOf(const ReportOptions& options, const RulePack& pack) {
    return {options.programVersion, pack.id,          pack.version, pack.sha256,
            options.asOf,           options.language, pack.house};
}

ReportOutputs::ReportOutputs(ReportOptions options, const RulePack& pack, ReviewRecord review)
    : m_options(std::move(options)), m_pack(pack), m_review(std::move(review)) {}

ReportOutputs::~ReportOutputs() = default;

Result<std::unique_ptr<ReportOutputs>> ReportOutputs::open(const ReportFiles& files, ReportOptions options,
                                                           const RulePack& pack, ReviewRecord review) {
    std::unique_ptr<ReportOutputs> out(new ReportOutputs(std::move(options), pack, std::move(review)));
    const Language language = out->m_options.language;
    out->m_corrections = files.corrections;
    if (!files.corrections.empty())
        if (const auto possible = canWriteCorrections(files.corrections, language); !possible)
            return tl::unexpected(possible.error());
    std::set<std::filesystem::path> taken;
    for (const auto& [kind, path] : files.paths) {
        std::error_code ignored;
        if (!taken.insert(std::filesystem::weakly_canonical(path, ignored)).second)
            return tl::unexpected(isTwice(path, language));
        auto file = OutputFile::create(path, kindOf(kind), language);
        if (!file)
            return tl::unexpected(file.error());
        auto kept = std::make_unique<OutputFile>(*std::move(file));
        auto writer = writerFor(kind, *kept, pack, headerOf(out->m_options, pack), out->m_review);
        out->m_outputs.push_back({kind, std::move(kept), std::move(writer)});
    }
    return out;
}

bool ReportOutputs::composes() const {
    return std::any_of(m_outputs.begin(), m_outputs.end(),
                       [](const Output& output) { return !output.writer; });
}

bool ReportOutputs::keepsPosts() const {
    return composes() || !m_corrections.empty();
}

void ReportOutputs::begin() {
    for (Output& output : m_outputs)
        if (output.writer)
            output.writer->begin();
}

void ReportOutputs::write(const CheckedPost& checked) {
    const CheckedPost named = m_names.in(checked);
    for (Output& output : m_outputs)
        if (output.writer)
            output.writer->write(named);
    if (keepsPosts())
        m_posts.push_back(named);
}

void ReportOutputs::problem(const Error& error) {
    const Error named = m_names.in(error);
    for (Output& output : m_outputs)
        if (output.writer)
            output.writer->problem(named);
    if (keepsPosts())
        m_problems.push_back(named);
}

WrittenReport ReportOutputs::finish(const CheckSummary& summary, const RenderWork& work) {
    const Result<void> done = writeAll(withNames(summary, m_names), work);
    return {m_written, done ? std::nullopt : std::optional(done.error()), m_remark};
}

Result<void> ReportOutputs::writeAll(const CheckSummary& summary, const RenderWork& work) {
    if (work.stop.stop_requested())
        return {}; // posts may be missing: a table cut short is none
    const double letters = m_corrections.empty() ? 0 : composes() ? 0.5 : 1; // their share of the work
    return writeTables(summary)
        .and_then([&] { return writeLetters(stretch(work, 0, letters)); })
        .and_then([&] { return writeComposed(summary, stretch(work, letters, 1)); });
}

Result<void> ReportOutputs::writeTables(const CheckSummary& summary) {
    for (Output& output : m_outputs) {
        if (!output.writer)
            continue;
        output.writer->end(summary);
        if (Result<void> done = commit(output); !done)
            return done;
    }
    return {};
}

Result<void> ReportOutputs::commit(Output& output) {
    if (Result<void> done = output.file->commit(); !done)
        return done;
    m_written.push_back(detailsOf(output.file->path(), output.kind));
    return {};
}

Result<void> ReportOutputs::writeComposed(const CheckSummary& summary, const RenderWork& work) {
    if (!composes() || work.stop.stop_requested())
        return {};
    const Report report = buildReport(m_posts, m_pack, summary.sources, m_problems, m_options, m_review);
    for (Output& output : m_outputs) {
        if (output.writer)
            continue;
        const std::string bytes =
            output.kind == OutputKind::Pdf ? renderPdf(report, work) : reportPage(report);
        if (work.stop.stop_requested())
            return {};
        output.file->stream() << bytes;
        if (Result<void> done = commit(output); !done)
            return done;
    }
    return {};
}

Result<void> ReportOutputs::writeLetters(const RenderWork& work) {
    if (m_corrections.empty() || work.stop.stop_requested())
        return {};
    const auto sheets = makeCorrectionSheets(m_posts, m_pack, m_options, m_review);
    if (sheets.empty())
        m_remark = Wording(m_options.language)(m_review.isEmpty() ? nothingToCorrect : nothingAsked);
    return writeCorrections(m_corrections, sheets, m_options.language, work, [this](const std::string& path) {
        m_written.push_back(detailsOf(path, OutputKind::Pdf));
    });
}

} // namespace vigie
