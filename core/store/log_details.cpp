// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_details.h"

#include "core/store/source_store.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// `read` of the object; nothing where it misses a key or finds another type.
template <typename Read> auto fromObject(const std::string& json, Read read) {
    using Value = decltype(read(Json()));
    try {
        return std::optional<Value>(read(Json::parse(json)));
    } catch (const Json::exception&) {
        return std::optional<Value>();
    }
}

} // namespace

std::string toJson(const CreatedDetails& details) {
    return text({{"dossier", details.dossier}, {"program", details.program}});
}

std::optional<CreatedDetails> createdFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return CreatedDetails{object.at("dossier"), object.at("program")};
    });
}

std::string toJson(const ImportDetails& details) {
    const ImportSummary& summary = details.summary;
    return text({{"source", details.source},
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
                 {"digest", details.digest}});
}

std::optional<ImportDetails> importFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return ImportDetails{object.at("source"),
                             {object.at("file"), object.at("format"), object.at("sha256"),
                              object.at("records"), object.at("read"), object.at("skipped"),
                              object.at("set_aside"), noticesFromJson(object.at("notices").dump())},
                             {object.at("added"), object.at("versions"), object.at("known")},
                             object.at("digest")};
    });
}

std::string toJson(const CheckDetails& details) {
    return text({{"pack", details.pack},
                 {"program", details.program},
                 {"as_of", details.asOf},
                 {"posts", details.done.posts},
                 {"findings", details.done.findings}});
}

std::optional<CheckDetails> checkFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return CheckDetails{object.at("pack"),
                            object.at("program"),
                            object.at("as_of"),
                            {object.at("posts"), object.at("findings")}};
    });
}

} // namespace vigie
