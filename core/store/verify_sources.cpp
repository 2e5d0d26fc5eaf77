// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify_sources.h"

#include "core/base/sha256.h"
#include "core/import/file_names.h"
#include "core/store/post_store.h"
#include "core/store/source_store.h"

#include <fmt/format.h>

namespace vigie {
namespace {

using Fault = std::optional<Bilingual>;
using Imports = std::map<std::int64_t, ImportDetails>; ///< by the number of their source

Bilingual faultInRecord(const std::string& post, const std::string& file, std::int64_t number) {
    return {
        fmt::format(
            "Publication {} ({}, enregistrement {})\u00A0: son contenu n’est plus celui qui a été importé.",
            post, file, number),
        fmt::format("Post {} ({}, record {}): its content is no longer the one that was imported.", post,
                    file, number)};
}

Bilingual faultInFile(const std::string& file, const Bilingual& what) {
    return {"Fichier " + file + "\u00A0: " + what.fr, "File " + file + ": " + what.en};
}

/// The log knows the name of a file, not where it lay; older entries say that, too.
bool isOf(const ImportDetails& import, const StoredSource& source) {
    const FileNames names;
    return names.in(import.summary) == names.in(source.summary);
}

Fault faultInSource(Sql& sql, const StoredSource& source, const VouchedImports& vouched) {
    const auto import = vouched.find(source.key);
    if (import == vouched.end() || !isOf(import->second.details, source) ||
        import->second.time != source.time)
        return faultInFile(source.summary.file, {"le journal ne connaît pas cet import tel quel.",
                                                 "the log does not know this import as it is."});
    const std::string& problems = import->second.details.problems;
    if (!problems.empty() && digestOf(problemsOf(sql, source)) != problems)
        return faultInFile(source.summary.file,
                           {"ce qui n’a pas pu y être lu n’est plus ce qui a été noté.",
                            "what could not be read in it is no longer what was noted."});
    return {};
}

Fault missingSource(const VouchedImports& vouched, const Imports& found) {
    VouchedImports missing = vouched;
    for (const auto& [id, import] : found)
        missing.erase(import.source);
    if (missing.empty())
        return {};
    return faultInFile(missing.begin()->second.details.summary.file,
                       {"il est dans le journal, mais plus dans le dossier.",
                        "it is in the log, but no longer in the dossier."});
}

/// Each record by itself, then those of each file together: none may be missing or put elsewhere.
Fault faultInRecords(Sql& sql, const Imports& imports) {
    std::map<std::int64_t, Sha256> digests, places;
    Fault fault;
    sql.each("SELECT record.source, record.sha256, raw, content, post.name, number "
             "FROM record LEFT JOIN post ON post.id = post ORDER BY record.source, record.id",
             {}, [&](const SqlRow& row) {
                 const auto import = imports.find(row.number(0));
                 const std::string file = import == imports.end() ? "?" : import->second.summary.file;
                 if (!fault && (import == imports.end() || row.isNull(4) ||
                                hashOf({row.text(2), row.text(3)}) != row.text(1)))
                     fault = faultInRecord(row.text(4), file, row.number(5));
                 digests[row.number(0)].add(row.text(1) + "\n");
                 places[row.number(0)].add(placeLine(row.size(5), row.text(4)));
             });
    for (const auto& [source, import] : imports)
        if (!fault && (digests[source].finish() != import.digest ||
                       (!import.places.empty() && places[source].finish() != import.places)))
            fault = faultInFile(import.summary.file,
                                {"des enregistrements manquent, sont de trop ou ne sont pas à leur place.",
                                 "records are missing, too many or out of place."});
    return fault;
}

} // namespace

std::optional<Bilingual> findFaultInSources(Sql& sql, const VouchedImports& vouched) {
    Imports found;
    Fault fault;
    eachSource(sql, [&](const StoredSource& source) {
        if (!fault)
            fault = faultInSource(sql, source, vouched);
        if (!fault)
            found.emplace(source.id, vouched.at(source.key).details);
    });
    if (!fault)
        fault = missingSource(vouched, found);
    return fault ? fault : faultInRecords(sql, found);
}

} // namespace vigie
