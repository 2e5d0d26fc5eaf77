// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_outputs.h"

#include "app/cli/correction_outputs.h"
#include "app/cli/pdf_output.h"
#include "app/report/logo.h"
#include "app/report/pdf_writer.h"
#include "core/report/csv_writer.h"
#include "core/report/json_writer.h"
#include "core/report/report_page.h"
#include "core/report/sarif_writer.h"
#include "core/report/xlsx_writer.h"

#include <ostream>

namespace vigie {
namespace {

const FileKind& kindOf(OutputKind kind) {
    static const FileKind html = {{"une page HTML", "an HTML page"}, {"<!DOCTYPE html"}};
    static const FileKind xlsx = {{"un classeur", "a workbook"}, {"PK\x03\x04"}};
    static const FileKind csv = {{"un tableau de Vigie", "a table of Vigie"},
                                 {"\uFEFFfichier;enregistrement;", "\uFEFFfile;record;"}};
    static const FileKind json = {{"un contrôle de Vigie", "a check by Vigie"},
                                  {"{\"program\":{\"name\":\"vigie\""}};
    static const FileKind sarif = {{"un fichier SARIF", "a SARIF file"}, {"{\"$schema\":"}};
    switch (kind) {
    case OutputKind::Pdf: return pdfKind();
    case OutputKind::Html: return html;
    case OutputKind::Xlsx: return xlsx;
    case OutputKind::Csv: return csv;
    case OutputKind::Json: return json;
    case OutputKind::Sarif: break;
    }
    return sarif;
}

std::unique_ptr<PostWriter> writerFor(OutputKind kind, OutputFile& file, const RulePack& pack,
                                      const CheckHeader& header, const ReviewRecord& review) {
    switch (kind) {
    case OutputKind::Xlsx: return std::make_unique<XlsxWriter>(file, pack, header);
    case OutputKind::Csv: return std::make_unique<CsvWriter>(file.stream(), header.language);
    case OutputKind::Json: return std::make_unique<JsonWriter>(file.stream(), header);
    case OutputKind::Sarif: return std::make_unique<SarifWriter>(file.stream(), pack, header, &review);
    case OutputKind::Pdf:
    case OutputKind::Html: break;
    }
    return nullptr;
}

Result<ReportOptions> optionsOf(const Arguments& arguments) {
    const ReportWishes& wishes = arguments.report;
    ReportOptions out;
    out.language = arguments.language;
    out.asOf = arguments.asOf;
    out.programVersion = VIGIE_VERSION;
    out.author = wishes.signedBy;
    out.firm = wishes.firm;
    out.client = wishes.client;
    out.caseReference = wishes.caseReference;
    out.confidentiality = wishes.confidentiality;
    out.deadline = wishes.deadline;
    out.scope = wishes.scope;
    out.sections = wishes.sections;
    if (wishes.logo.empty())
        return out;
    Result<std::string> logo = readLogo(wishes.logo, arguments.language);
    if (!logo)
        return tl::unexpected(logo.error());
    out.logo = *std::move(logo);
    return out;
}

} // namespace

CheckHeader headerOf(const Arguments& arguments, const RulePack& pack) {
    return {VIGIE_VERSION,      pack.id,   pack.version, pack.sha256, arguments.asOf,
            arguments.language, pack.house};
}

struct ReportOutputs::Streamed {
    std::unique_ptr<OutputFile> file;
    std::unique_ptr<PostWriter> writer;
};

struct ReportOutputs::Composed {
    std::unique_ptr<OutputFile> file;
    OutputKind kind;
};

ReportOutputs::ReportOutputs(const RulePack& pack, ReviewRecord review)
    : m_pack(pack), m_review(std::move(review)) {}
ReportOutputs::~ReportOutputs() = default;

Result<std::unique_ptr<ReportOutputs>> ReportOutputs::open(const Arguments& arguments, const RulePack& pack,
                                                           ReviewRecord review) {
    std::unique_ptr<ReportOutputs> out(new ReportOutputs(pack, std::move(review)));
    Result<ReportOptions> options = optionsOf(arguments);
    if (!options)
        return tl::unexpected(options.error());
    out->m_options = *std::move(options);
    out->m_corrections = arguments.corrections;
    if (!out->m_corrections.empty())
        if (const Result<void> possible = canWriteCorrections(out->m_corrections, arguments.language);
            !possible)
            return tl::unexpected(possible.error());
    const CheckHeader header = headerOf(arguments, pack);
    for (const auto& [kind, path] : arguments.outputs) {
        auto file = OutputFile::create(path, kindOf(kind), arguments.language);
        if (!file)
            return tl::unexpected(file.error());
        auto kept = std::make_unique<OutputFile>(*std::move(file));
        if (auto writer = writerFor(kind, *kept, pack, header, out->m_review))
            out->m_streamed.push_back({std::move(kept), std::move(writer)});
        else
            out->m_composed.push_back({std::move(kept), kind});
    }
    return out;
}

void ReportOutputs::begin() {
    for (Streamed& output : m_streamed)
        output.writer->begin();
}

void ReportOutputs::write(const CheckedPost& checked) {
    for (Streamed& output : m_streamed)
        output.writer->write(checked);
    if (keepsPosts())
        m_posts.push_back(checked);
}

void ReportOutputs::problem(const Error& error) {
    for (Streamed& output : m_streamed)
        output.writer->problem(error);
    if (keepsPosts())
        m_problems.push_back(error);
}

Result<void> ReportOutputs::finish(const CheckSummary& summary) {
    for (Streamed& output : m_streamed) {
        output.writer->end(summary);
        if (const Result<void> done = output.file->commit(); !done)
            return done;
    }
    return keepsPosts() ? compose(summary) : Result<void>();
}

Result<void> ReportOutputs::compose(const CheckSummary& summary) {
    m_options.generatedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (!m_corrections.empty()) {
        const auto sheets = makeCorrectionSheets(m_posts, m_pack, m_options, m_review);
        if (Result<void> done = writeCorrections(m_corrections, sheets, m_options.language); !done)
            return done;
    }
    if (m_composed.empty())
        return {};
    const Report report = buildReport(m_posts, m_pack, summary.sources, m_problems, m_options, m_review);
    for (Composed& output : m_composed) {
        output.file->stream() << (output.kind == OutputKind::Pdf ? auditPdf(report) : reportPage(report));
        if (const Result<void> done = output.file->commit(); !done)
            return done;
    }
    return {};
}

} // namespace vigie
