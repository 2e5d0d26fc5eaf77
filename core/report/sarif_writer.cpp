// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sarif_writer.h"

#include "core/report/citation.h"
#include "core/report/ndjson_writer.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <ostream>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string_view levelOf(Severity severity) {
    switch (severity) {
    case Severity::Info: return "note";
    case Severity::Minor: return "warning";
    case Severity::Major:
    case Severity::Critical: return "error";
    }
    return "none";
}

/// A path as RFC 3986 wants it; an absolute one with its scheme.
std::string uriOf(const std::string& path) {
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const bool isPlain = std::isalnum(static_cast<unsigned char>(c)) ||
                             std::string_view("-._~/").find(c) != std::string::npos;
        out += isPlain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

Json toJson(const Rule& rule, const RulePack& pack, Date day, const Wording& say) {
    Json basis = Json::array();
    for (const std::size_t law : rule.basis)
        basis.push_back(citation(pack.laws.at(law), say));
    return {{"id", rule.id},
            {"shortDescription", {{"text", say(rule.title)}}},
            {"fullDescription", {{"text", say(rule.why)}}},
            {"help", {{"text", say(rule.remedy)}}},
            {"defaultConfiguration", {{"level", levelOf(rule.severityOn(day))}}},
            {"properties",
             {{"severity", toString(rule.severityOn(day))},
              {"confidence", rule.confidence},
              {"basis", std::move(basis)}}}};
}

Json driverOf(const CheckHeader& header, const RulePack& pack) {
    const Wording say(header.language);
    Json rules = Json::array();
    for (const Rule& rule : pack.rules)
        if (!rule.isOff)
            rules.push_back(toJson(rule, pack, header.asOf, say));
    return {{"name", "Vigie"},
            {"semanticVersion", header.programVersion},
            {"language", header.language == Language::French ? "fr-FR" : "en-GB"},
            {"rules", std::move(rules)}};
}

/// « posts.csv » and the record in it; a line too where a record is one.
Json locationOf(const PostSource& source, const std::string& postId, std::size_t artifact) {
    Json physical = {{"artifactLocation", {{"uri", uriOf(source.file)}, {"index", artifact}}}};
    if (source.format == "vigie-ndjson" && source.record > 0)
        physical["region"] = {{"startLine", source.record}};
    const std::string record = source.file + "#" + std::to_string(source.record);
    return {{"physicalLocation", std::move(physical)},
            {"logicalLocations", {{{"name", postId}, {"fullyQualifiedName", record}, {"kind", "record"}}}}};
}

std::string messageOf(const Finding& finding, const Wording& say) {
    std::string words;
    for (const Evidence& piece : finding.evidence)
        words += (words.empty() ? "" : ", ") + say.quoted(piece.text);
    const std::string head =
        words.empty() ? say(finding.title) : say({"{}\u00A0: {}", "{}: {}"}, {say(finding.title), words});
    return head + (head.ends_with('.') ? " " : ". ") + say(finding.why);
}

/// What a person set aside, with the reason.
Json suppressionsOf(const FindingReview* review) {
    Json out = Json::array();
    const bool isSetAside = review && (review->inForce == DecisionKind::Dismissed ||
                                       review->inForce == DecisionKind::AcceptedRisk);
    for (std::size_t i = 0; isSetAside && i < review->taken.size(); ++i) {
        const Decision& decision = review->taken[i].decision;
        if (decision.kind == review->inForce)
            out.push_back({{"kind", "external"},
                           {"status", "accepted"},
                           {"justification", decision.reason.empty() ? decision.note : decision.reason}});
    }
    return out;
}

Json toJson(const Error& error) {
    return {{"level", "warning"}, {"message", {{"text", toString(error)}}}};
}

} // namespace

SarifWriter::SarifWriter(std::ostream& out, const RulePack& pack, CheckHeader header,
                         const ReviewRecord* review)
    : m_out(out), m_pack(pack), m_header(std::move(header)), m_review(review) {
    for (const Rule& rule : pack.rules)
        m_ruleIndex.emplace(rule.id, m_ruleIndex.size());
}

std::size_t SarifWriter::artifactOf(const std::string& file) {
    const auto [entry, isNew] = m_artifactIndex.try_emplace(file, m_artifacts.size());
    if (isNew)
        m_artifacts.push_back(file);
    return entry->second;
}

void SarifWriter::begin() {
    m_out << "{\"$schema\":\"https://json.schemastore.org/"
             "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n"
          << "\"tool\":{\"driver\":" << text(driverOf(m_header, m_pack)) << "},\n"
          << "\"columnKind\":\"unicodeCodePoints\",\n\"results\":[";
}

void SarifWriter::write(const CheckedPost& checked) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    if (findings.empty())
        return;
    const Wording say(m_header.language);
    const PostSource& source = checked.post.source;
    // Places and legal bases are what a line of NDJSON says of them.
    const Json post = Json::parse(toJsonLine(checked, m_header.language));
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        Json result = {{"ruleId", finding.rule}};
        if (const auto rule = m_ruleIndex.find(finding.rule); rule != m_ruleIndex.end())
            result["ruleIndex"] = rule->second;
        result["level"] = levelOf(finding.severity);
        result["message"] = {{"text", messageOf(finding, say)}};
        result["locations"] = {locationOf(source, checked.post.id, artifactOf(source.file))};
        result["partialFingerprints"] = {{"vigieKey/v1", finding.key}};
        result["properties"] = {{"post", checked.post.id},
                                {"author", checked.post.author},
                                {"verdict", toString(checked.assessment.then.verdict)},
                                {"severity", toString(finding.severity)},
                                {"evidence", post["findings"][i]["evidence"]},
                                {"basis", post["findings"][i]["basis"]}};
        if (Json suppressions = suppressionsOf(m_review ? m_review->of(checked.post, finding) : nullptr);
            !suppressions.empty())
            result["suppressions"] = std::move(suppressions);
        m_out << (m_isFirst ? "\n" : ",\n") << text(result);
        m_isFirst = false;
    }
}

void SarifWriter::end(const CheckSummary& summary) {
    Json artifacts = Json::array();
    for (const std::string& file : m_artifacts) {
        Json artifact = {{"location", {{"uri", uriOf(file)}}}};
        const auto source = std::find_if(summary.sources.begin(), summary.sources.end(),
                                         [&](const ImportSummary& known) { return known.file == file; });
        if (source != summary.sources.end() && !source->sha256.empty())
            artifact["hashes"] = {{"sha-256", source->sha256}};
        artifacts.push_back(std::move(artifact));
    }
    Json notifications = Json::array();
    for (const Error& problem : m_problems)
        notifications.push_back(toJson(problem));
    Json hits = Json::object();
    for (const Rule& rule : m_pack.rules)
        hits[rule.id] = summary.tally.hitsOf(rule.id);
    const Json invocation = {{"executionSuccessful", summary.unopened.empty()},
                             {"toolExecutionNotifications", std::move(notifications)}};
    const Json properties = {
        {"pack",
         {{"id", m_header.packId}, {"version", m_header.packVersion}, {"sha256", m_header.packSha256}}},
        {"asOf", toString(m_header.asOf)},
        {"posts", summary.tally.posts},
        {"hits", std::move(hits)}};
    m_out << "\n],\n\"artifacts\":" << text(artifacts) << ",\n\"invocations\":[" << text(invocation)
          << "],\n\"properties\":" << text(properties) << "}]}\n";
}

} // namespace vigie
