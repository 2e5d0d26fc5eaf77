// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_facts.h"

#include "core/base/file_kinds.h"
#include "core/base/sha256.h"

#include <filesystem>

namespace vigie {
namespace {

const FileKind& kindOf(ExportFormat format) {
    return format == ExportFormat::Csv ? file_kind::csv : file_kind::ndjson;
}

} // namespace

Result<DossierFacts> readFacts(const Dossier& dossier, StoredRules& stored) {
    auto overview = dossier.overview();
    auto sources = dossier.sources();
    auto retention = dossier.retention();
    if (!overview)
        return tl::unexpected(overview.error());
    if (!sources)
        return tl::unexpected(sources.error());
    if (!retention)
        return tl::unexpected(retention.error());
    return DossierFacts{*overview, *std::move(sources), *retention, stored.of(dossier).value_or(nullptr)};
}

Result<ExportDetails> exportTo(const Dossier& dossier, ExportFormat format, const std::string& path,
                               Language language) {
    auto file = OutputFile::create(path, kindOf(format), language);
    if (!file)
        return tl::unexpected(file.error());
    return exportPosts(dossier, format, file->stream(), language)
        .and_then([&] { return file->commit(); })
        .map([&] {
            return ExportDetails{std::filesystem::path(path).filename().string(),
                                 format == ExportFormat::Csv ? "csv" : "ndjson",
                                 sha256OfFile(path).value_or("")};
        });
}

} // namespace vigie
