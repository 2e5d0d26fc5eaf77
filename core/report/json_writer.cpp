// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"

#include "core/import/notice_names.h"
#include "core/report/ndjson_writer.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json orNull(std::size_t number) {
    return number == 0 ? Json() : Json(number);
}
Json orNull(const std::string& word) {
    return word.empty() ? Json() : Json(word);
}

Json toJson(const ImportSummary& source) {
    Json notices = Json::object();
    for (const auto& [notice, records] : source.notices)
        notices[std::string(toString(notice))] = records;
    return {{"file", source.file},          {"format", source.format},      {"sha256", orNull(source.sha256)},
            {"records", source.records},    {"read", source.read},          {"skipped", source.skipped},
            {"set_aside", source.setAside}, {"notices", std::move(notices)}};
}

Json toJson(const Error& error) {
    return {{"file", error.where.file},           {"record", orNull(error.where.record)},
            {"line", orNull(error.where.line)},   {"column", orNull(error.where.column)},
            {"field", orNull(error.where.field)}, {"message", error.message},
            {"hint", orNull(error.hint)}};
}

Json toJson(const CheckSummary& summary) {
    Json verdicts = Json::object();
    for (const Verdict verdict : verdictsInOrder())
        verdicts[std::string(toString(verdict))] = summary.tally.of(verdict);
    Json rules = Json::object();
    for (const auto& [id, findings] : summary.tally.findingsOfRule)
        rules[id] = findings;
    return {{"posts", summary.tally.posts},
            {"commercial", summary.tally.commercial},
            {"findings", summary.tally.findings},
            {"verdicts", std::move(verdicts)},
            {"rules", std::move(rules)},
            {"skipped", summary.skippedRecords()},
            {"unopened", summary.unopened},
            {"passed_over", summary.passedOver},
            {"merged", recordsIn(summary.doubles)},
            {"merged_into", summary.doubles}};
}

Json toJson(const HousePack& house) {
    Json changes = Json::array();
    for (const RuleChange& change : house.changes)
        changes.push_back({{"rule", change.rule},
                           {"severity", toString(change.legal)},
                           {"house_severity", change.house ? Json(toString(*change.house)) : Json()},
                           {"reason", change.reason}});
    Json extensions = Json::array();
    for (const TermExtension& extension : house.extensions)
        extensions.push_back({{"term", extension.term}, {"phrases", extension.phrases}});
    return {{"id", house.id},         {"version", house.version},      {"title", house.title},
            {"sha256", house.sha256}, {"changes", std::move(changes)}, {"extensions", std::move(extensions)}};
}

template <typename Values> std::string listed(const Values& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(toJson(value));
    return text(list);
}

} // namespace

void JsonWriter::begin() {
    const Json program = {{"name", "vigie"}, {"version", m_header.programVersion}};
    const Json pack = {
        {"id", m_header.packId}, {"version", m_header.packVersion}, {"sha256", orNull(m_header.packSha256)}};
    m_out << "{\"program\":" << text(program) << ",\n\"pack\":" << text(pack)
          << (m_header.house ? ",\n\"house\":" + text(toJson(*m_header.house)) : "")
          << ",\n\"as_of\":" << text(toString(m_header.asOf)) << ",\n\"posts\":[";
}

void JsonWriter::write(const CheckedPost& checked) {
    m_out << (m_isFirst ? "\n" : ",\n") << toJsonLine(checked, m_header.language, m_explainedBy, m_review);
    m_isFirst = false;
}

void JsonWriter::end(const CheckSummary& summary) {
    m_out << "\n],\n\"sources\":" << listed(summary.sources) << ",\n\"problems\":" << listed(m_problems)
          << ",\n\"summary\":" << text(toJson(summary)) << "}\n";
}

} // namespace vigie
