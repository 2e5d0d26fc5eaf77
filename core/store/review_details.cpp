// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_details.h"

#include "core/store/details_json.h"

namespace vigie {
namespace {

Json listed(const std::vector<FindingRef>& findings) {
    Json list = Json::array();
    for (const FindingRef& on : findings)
        list.push_back({{"post", on.post}, {"key", on.key}, {"rule", on.rule}});
    return list;
}

std::vector<FindingRef> findingsIn(const Json& list) {
    std::vector<FindingRef> findings;
    for (const Json& item : list)
        findings.push_back({item.at("post"), item.at("key"), item.at("rule")});
    return findings;
}

} // namespace

std::string toJson(const DecisionDetails& details) {
    return dumped({{"decision", toString(details.decision.kind)},
                   {"reading", toString(details.decision.reading)},
                   {"reason", details.decision.reason},
                   {"note", details.decision.note},
                   {"on", listed(details.on)}});
}

std::optional<DecisionDetails> decisionFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return DecisionDetails{
            findingsIn(object.at("on")),
            {decisionFromName(std::string(object.at("decision"))).value_or(DecisionKind::Note),
             readingFromName(std::string(object.at("reading"))).value_or(ReadingRound::First),
             object.at("reason"), object.at("note")}};
    });
}

std::string toJson(const SampleDetails& details) {
    return dumped({{"seed", details.seed}, {"population", details.population}, {"posts", details.posts}});
}

std::optional<SampleDetails> sampleFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return SampleDetails{object.at("seed"), object.at("population"),
                             object.at("posts").get<std::vector<std::string>>()};
    });
}

std::string toJson(const MergeDetails& details) {
    return dumped(
        {{"head", details.head}, {"entries", details.entries}, {"conflicts", listed(details.conflicts)}});
}

std::optional<MergeDetails> mergeFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return MergeDetails{object.at("head"), object.at("entries"), findingsIn(object.at("conflicts"))};
    });
}

std::string targetToJson(const std::string& hash) {
    return dumped({{"entry", hash}});
}

std::string targetFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) { return object.at("entry").get<std::string>(); })
        .value_or("");
}

} // namespace vigie
