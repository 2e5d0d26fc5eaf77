// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_details.h"

#include "core/store/details_json.h"
#include "core/store/source_store.h"

namespace vigie {

std::string toJson(const CreatedDetails& details) {
    return dumped({{"dossier", details.dossier}, {"program", details.program}});
}

std::optional<CreatedDetails> createdFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return CreatedDetails{object.at("dossier"), object.at("program")};
    });
}

std::string toJson(const ImportDetails& details) {
    const ImportSummary& summary = details.summary;
    return dumped({{"source", details.source},
                   {"file", summary.file},
                   {"format", summary.format},
                   {"sha256", summary.sha256},
                   {"records", summary.records},
                   {"read", summary.read},
                   {"skipped", summary.skipped},
                   {"set_aside", summary.setAside},
                   {"notices", Json::parse(toJson(summary.notices))},
                   {"added", details.posts.added},
                   {"versions", details.posts.versions},
                   {"known", details.posts.known},
                   {"digest", details.digest},
                   {"places", details.places},
                   {"problems", details.problems},
                   {"doubles", details.doubles}});
}

std::optional<ImportDetails> importFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return ImportDetails{object.at("source"),
                             {object.at("file"), object.at("format"), object.at("sha256"),
                              object.at("records"), object.at("read"), object.at("skipped"),
                              object.at("set_aside"), noticesFromJson(object.at("notices").dump())},
                             {object.at("added"), object.at("versions"), object.at("known")},
                             object.at("digest"),
                             object.value("places", ""),
                             object.value("problems", ""),
                             object.value("doubles", Doubles())};
    });
}

std::string toJson(const CheckDetails& details) {
    return dumped({{"pack", details.pack},
                   {"program", details.program},
                   {"as_of", details.asOf},
                   {"posts", details.done.posts},
                   {"findings", details.done.findings},
                   {"house", details.house}});
}

std::optional<CheckDetails> checkFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return CheckDetails{object.at("pack"),
                            object.at("program"),
                            object.at("as_of"),
                            {object.at("posts"), object.at("findings")},
                            object.value("house", "")};
    });
}

std::string toJson(const ExportDetails& details) {
    return dumped({{"file", details.file}, {"format", details.format}, {"sha256", details.sha256}});
}

std::optional<ExportDetails> exportFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return ExportDetails{object.at("file"), object.at("format"), object.at("sha256")};
    });
}

} // namespace vigie
