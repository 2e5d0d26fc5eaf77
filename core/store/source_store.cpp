// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_store.h"

#include "core/base/sha256.h"
#include "core/import/notice_names.h"
#include "core/store/netstrings.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

StoredSource readSource(const SqlRow& row) {
    return {row.number(0),
            row.text(1),
            row.text(2),
            {row.text(3), row.text(4), row.text(5), row.size(6), row.size(7), row.size(8), row.size(9),
             noticesFromJson(row.text(10))}};
}

} // namespace

std::string toJson(const Notices& notices) {
    Json object = Json::object();
    for (const auto& [notice, records] : notices)
        object[std::string(toString(notice))] = records;
    return object.dump();
}

Notices noticesFromJson(const std::string& json) {
    Notices notices;
    const Json object = Json::parse(json, nullptr, false);
    for (const auto& [name, records] : object.items())
        if (const auto notice = noticeFromName(name); notice && records.is_number_unsigned())
            notices[*notice] = records.get<std::size_t>();
    return notices;
}

void addSource(Sql& sql, const StoredSource& source, const std::vector<Error>& problems) {
    const ImportSummary& summary = source.summary;
    sql.run("INSERT INTO source (id, key, time, file, format, sha256, records, read, skipped, set_aside, "
            "notices) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {source.id, source.key, source.time, summary.file, summary.format, summary.sha256,
             summary.records, summary.read, summary.skipped, summary.setAside, toJson(summary.notices)});
    for (const Error& problem : problems)
        sql.run("INSERT INTO problem (source, code, record, line, position, field, message, hint) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                {source.id, static_cast<int>(problem.code), problem.where.record, problem.where.line,
                 problem.where.column, problem.where.field, problem.message, problem.hint});
}

void eachSource(Sql& sql, const std::function<void(const StoredSource&)>& visit) {
    sql.each("SELECT id, key, time, file, format, sha256, records, read, skipped, set_aside, notices "
             "FROM source ORDER BY id",
             {}, [&](const SqlRow& row) { visit(readSource(row)); });
}

std::vector<Error> problemsOf(Sql& sql, const StoredSource& source) {
    std::vector<Error> problems;
    sql.each("SELECT code, message, hint, record, line, position, field FROM problem WHERE source = ? "
             "ORDER BY rowid",
             {source.id}, [&](const SqlRow& row) {
                 problems.push_back(
                     {static_cast<ErrorCode>(row.number(0)),
                      row.text(1),
                      {source.summary.file, row.size(3), row.size(4), row.size(5), row.text(6)},
                      row.text(2)});
             });
    return problems;
}

std::string digestOf(const std::vector<Error>& problems) {
    Sha256 digest;
    for (const Error& problem : problems)
        digest.add(
            netstrings({std::to_string(static_cast<int>(problem.code)), std::to_string(problem.where.record),
                        std::to_string(problem.where.line), std::to_string(problem.where.column),
                        problem.where.field, problem.message, problem.hint}));
    return digest.finish();
}

} // namespace vigie
