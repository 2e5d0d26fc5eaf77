// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/output_kind.h"

#include "core/base/file_kinds.h"
#include "core/report/csv_writer.h"
#include "core/report/json_writer.h"
#include "core/report/sarif_writer.h"
#include "core/report/xlsx_writer.h"

#include <array>

namespace vigie {
namespace {

struct OutputRow {
    std::string_view name;
    FileKind file;
};

const OutputRow& rowOf(OutputKind kind) {
    static const std::array<OutputRow, 6> rows = {{
        // in the order of the enum
        {"pdf", {{"un PDF", "a PDF"}, {"%PDF-"}, {"pdf"}}},
        {"html", {{"une page HTML", "an HTML page"}, {"<!DOCTYPE html"}, {"html", "htm"}}},
        {"xlsx", file_kind::workbook},
        {"csv",
         {{"un tableau de Vigie", "a table of Vigie"},
          {"\uFEFFfichier;enregistrement;", "\uFEFFfile;record;"},
          file_kind::csvEndings}},
        {"json",
         {{"un contrôle de Vigie", "a check by Vigie"},
          {"{\"program\":{\"name\":\"vigie\""},
          {"json", "txt"}}},
        {"sarif", {{"un fichier SARIF", "a SARIF file"}, {"{\"$schema\":"}, {"sarif", "json", "txt"}}},
    }};
    return rows.at(static_cast<std::size_t>(kind));
}

} // namespace

std::string_view toString(OutputKind kind) {
    return rowOf(kind).name;
}

const FileKind& kindOf(OutputKind kind) {
    return rowOf(kind).file;
}

std::unique_ptr<PostWriter> writerFor(OutputKind kind, OutputFile& file, const RulePack& pack,
                                      const CheckHeader& header, const ReviewRecord& review) {
    const ReviewRecord* decided = review.isEmpty() ? nullptr : &review;
    switch (kind) {
    case OutputKind::Xlsx: return std::make_unique<XlsxWriter>(file, pack, header, review);
    case OutputKind::Csv: return std::make_unique<CsvWriter>(file.stream(), header.language, decided);
    case OutputKind::Json: return std::make_unique<JsonWriter>(file.stream(), header, nullptr, decided);
    case OutputKind::Sarif: return std::make_unique<SarifWriter>(file.stream(), pack, header, &review);
    case OutputKind::Pdf:
    case OutputKind::Html: break;
    }
    return nullptr;
}

} // namespace vigie
