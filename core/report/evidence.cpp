// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence.h"

#include "core/base/sha256.h"
#include "core/base/wording.h"
#include "core/report/ndjson_writer.h"
#include "core/report/report.h"
#include "core/store/log_entry.h"
#include "core/store/post_json.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& json, int indent = -1) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string postLine(const Post& post) {
    Json line = Json::parse(toJson(post));
    line["id"] = post.id;
    line["vigie_source"] = {{"file", post.source.file},
                            {"record", post.source.record},
                            {"format", post.source.format},
                            {"sha256", post.source.sha256}};
    line["vigie_record"] = post.raw;
    return text(line) + "\n";
}

Attachment manifestOf(const std::vector<Attachment>& files, const std::vector<CheckedPost>& posts,
                      const RulePack& pack, const EvidenceBasis& basis) {
    Json listed = Json::array();
    for (const Attachment& file : files)
        listed.push_back(
            {{"name", file.name}, {"bytes", file.content.size()}, {"sha256", sha256Hex(file.content)}});
    const Json manifest = {{"program", {{"name", "vigie"}, {"version", basis.programVersion}}},
                           {"reference", basis.reference},
                           {"as_of", toString(basis.asOf)},
                           {"language", basis.language == Language::French ? "fr" : "en"},
                           {"pack", {{"id", pack.id}, {"version", pack.version}, {"sha256", pack.sha256}}},
                           {"posts", {{"count", posts.size()}, {"sha256", postsSha256(posts)}}},
                           {"files", std::move(listed)}};
    const Wording say(basis.language);
    return {"manifest.json", "application/json", "Supplement",
            say({"Les empreintes des fichiers joints", "The hashes of the attached files"}),
            text(manifest, 2) + "\n"};
}

} // namespace

std::string bundled(const std::vector<PackFile>& files) {
    std::string out;
    for (const PackFile& file : files)
        out += "#= " + file.name + " " + std::to_string(file.content.size()) + "\n" + file.content + "\n";
    return out;
}

std::optional<std::vector<PackFile>> unbundled(std::string_view bundle) {
    std::vector<PackFile> out;
    while (!bundle.empty()) {
        const std::string_view head = bundle.substr(0, bundle.find('\n'));
        const std::size_t blank = head.rfind(' ');
        std::size_t size = 0;
        if (!head.starts_with("#= ") || blank < 3 ||
            std::from_chars(head.data() + blank + 1, head.data() + head.size(), size).ec != std::errc() ||
            size > bundle.size() || head.size() + 1 + size + 1 > bundle.size())
            return {};
        out.push_back(
            {std::string(head.substr(3, blank - 3)), std::string(bundle.substr(head.size() + 1, size))});
        bundle.remove_prefix(head.size() + 1 + size + 1);
    }
    return out;
}

std::vector<Attachment> makeEvidence(const std::vector<CheckedPost>& posts, const RulePack& pack,
                                     const EvidenceBasis& basis, const std::vector<LogEntry>& log) {
    const Wording say(basis.language);
    std::vector<Attachment> out = {
        {"posts.ndjson",
         "application/x-ndjson",
         "Source",
         say({"Les publications, telles qu’elles ont été lues", "The posts, as they were read"}),
         {}},
        {"findings.ndjson",
         "application/x-ndjson",
         "Data",
         say({"Les constats, un objet par publication", "The findings, an object for each post"}),
         {}},
        {"rules.yaml", "application/yaml", "Source",
         say({"Les règles appliquées", "The rules that were run"}), bundled(pack.files)}};
    if (pack.house)
        out.push_back(
            {"house.yaml", "application/yaml", "Source",
             say({"Les règles maison, posées sur les précédentes", "The house rules, laid over these"}),
             bundled(pack.house->files)});
    for (const CheckedPost& checked : posts) {
        out[0].content += postLine(checked.post);
        out[1].content += toJsonLine(checked, basis.language) + "\n";
    }
    if (!log.empty())
        out.push_back(
            {"decisions.ndjson",
             "application/x-ndjson",
             "Data",
             say({"Le journal du dossier, une entrée par ligne", "The log of the dossier, an entry a line"}),
             {}});
    for (const LogEntry& entry : log)
        out.back().content += logLine(entry);
    out.push_back(manifestOf(out, posts, pack, basis));
    return out;
}

} // namespace vigie
