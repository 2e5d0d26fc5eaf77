// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_output.h"

#include "core/report/counts.h"
#include "core/report/import_wording.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(const ImportOutcome& outcome) {
    const ImportSummary& summary = outcome.summary;
    return {{"file", summary.file},         {"format", summary.format},
            {"records", summary.records},   {"read", summary.read},
            {"skipped", summary.skipped},   {"set_aside", summary.setAside},
            {"added", outcome.posts.added}, {"versions", outcome.posts.versions},
            {"known", outcome.posts.known}, {"doubles", recordsIn(outcome.doubles)},
            {"double_of", outcome.doubles}};
}

} // namespace

void printImport(const ImportOutcome& outcome, TextPage& page, const Wording& say) {
    std::string told =
        say({"{}\u00A0: {}, {}, {}, {} déjà là.", "{}: {}, {}, {}, {} there already."},
            {outcome.summary.file,
             say.count(outcome.summary.read, {"{} publication lue", "{} post read"},
                       {"{} publications lues", "{} posts read"}),
             countOf(outcome.posts.added, {"{} ajoutée", "{} added"}, "{} ajoutées", say),
             countOf(outcome.posts.versions, {"{} complétée ou corrigée", "{} completed or corrected"},
                     "{} complétées ou corrigées", say),
             say.number(outcome.posts.known)});
    if (!outcome.doubles.empty())
        told += " " + doublesTold(outcome.doubles, say) + ".";
    page.paragraph(0, told);
}

std::string importJson(const std::vector<ImportOutcome>& files, const std::string& dossier,
                       const Overview& overview) {
    Json list = Json::array();
    for (const ImportOutcome& file : files)
        list.push_back(toJson(file));
    const Json object = {{"dossier", dossier},
                         {"posts", overview.posts},
                         {"findings", overview.findings},
                         {"files", std::move(list)}};
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vigie
