// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/log_details.h"
#include "core/store/pack_store.h"
#include "core/store/post_store.h"
#include "core/store/purge.h"
#include "core/store/source_store.h"
#include "core/store/verify_log.h"
#include "core/store/verify_review.h"

#include <fmt/format.h>

#include <map>
#include <set>
#include <vector>

namespace vigie {
namespace {

using Fault = std::optional<Bilingual>;

Bilingual damaged(const std::string& detail) {
    return {"Le fichier est abîmé (SQLite\u00A0: " + detail + ").",
            "The file is damaged (SQLite: " + detail + ")."};
}

Bilingual faultInRecord(const std::string& post, const std::string& file, std::int64_t number) {
    return {
        fmt::format("Post {} ({}, enregistrement {})\u00A0: son contenu n’est plus celui qui a été importé.",
                    post, file, number),
        fmt::format("Post {} ({}, record {}): its content is no longer the one that was imported.", post,
                    file, number)};
}

Bilingual faultInFile(const std::string& file, const Bilingual& what) {
    return {"Fichier " + file + "\u00A0: " + what.fr, "File " + file + ": " + what.en};
}

Bilingual faultInPost(const std::string& post, const Bilingual& what) {
    return {"Post " + post + "\u00A0: " + what.fr, "Post " + post + ": " + what.en};
}

Bilingual faultInPack(const std::string& pack, const Bilingual& what) {
    return {"Référentiel " + pack + "\u00A0: " + what.fr, "Rule pack " + pack + ": " + what.en};
}

/// What the log vouches for.
struct Vouched {
    std::map<std::string, ImportDetails> imports; ///< by the key of their source
    std::set<std::string> packs;

    void note(const LogEntry& entry) {
        if (entry.kind == entry_kind::import) {
            if (auto details = importFromJson(entry.details))
                imports.emplace(details->source, *std::move(details));
        } else if (entry.kind == entry_kind::check) {
            const auto details = checkFromJson(entry.details);
            if (details)
                for (const std::string& pack : {details->pack, details->house})
                    if (!pack.empty())
                        packs.insert(pack);
        }
    }
};

class Verifier {
public:
    explicit Verifier(Sql& sql) : m_sql(sql) {}

    Verification run() {
        Verification out;
        out.fault = findFault();
        out.entry = m_misfit;
        out.head = readHead(m_sql);
        out.posts = count("SELECT count(*) FROM post");
        out.records = count("SELECT count(*) FROM record");
        return out;
    }

private:
    Fault findFault() {
        using Steps = std::vector<Fault (Verifier::*)()>;
        const bool isPurged = purgeOf(m_sql).has_value();
        for (const auto step :
             isPurged ? Steps{&Verifier::checkFile, &Verifier::checkLog, &Verifier::checkPurged}
                      : Steps{&Verifier::checkFile, &Verifier::checkLog, &Verifier::checkSources,
                              &Verifier::checkPosts, &Verifier::checkPacks, &Verifier::checkReview})
            if (Fault fault = (this->*step)())
                return fault;
        return {};
    }

    std::size_t count(const std::string& query) {
        return static_cast<std::size_t>(m_sql.number(query).value_or(0));
    }

    Fault checkFile() {
        const std::string said = m_sql.text("PRAGMA integrity_check(1)").value_or("");
        return said == "ok" ? Fault() : damaged(said);
    }

    Fault checkLog() {
        std::int64_t fitting = 0;
        Fault fault = findFaultInLog(m_sql, [&](const LogEntry& entry) {
            fitting = entry.number;
            m_vouched.note(entry);
        });
        if (fault)
            m_misfit = fitting + 1;
        return fault;
    }

    Fault checkSources() {
        std::map<std::int64_t, ImportDetails> found;
        Fault fault;
        eachSource(m_sql, [&](const StoredSource& source) {
            const auto import = m_vouched.imports.find(source.key);
            if (import != m_vouched.imports.end() && import->second.summary == source.summary)
                found.emplace(source.id, import->second);
            else
                fault = faultInFile(source.summary.file, {"le journal ne connaît pas cet import tel quel.",
                                                          "the log does not know this import as it is."});
        });
        if (!fault && found.size() < m_vouched.imports.size())
            fault = missingSource(found);
        return fault ? fault : checkRecords(found);
    }

    Bilingual missingSource(const std::map<std::int64_t, ImportDetails>& found) const {
        auto missing = m_vouched.imports;
        for (const auto& [id, import] : found)
            missing.erase(import.source);
        return faultInFile(missing.begin()->second.summary.file,
                           {"il est dans le journal, mais plus dans le dossier.",
                            "it is in the log, but no longer in the dossier."});
    }

    /// Each record by itself, then those of each file together: none may be missing or put elsewhere.
    Fault checkRecords(const std::map<std::int64_t, ImportDetails>& imports) {
        std::map<std::int64_t, Sha256> digests;
        Fault fault;
        m_sql.each("SELECT record.source, record.sha256, raw, content, post.name, number "
                   "FROM record LEFT JOIN post ON post.id = post ORDER BY record.source, record.id",
                   {}, [&](const SqlRow& row) {
                       const auto import = imports.find(row.number(0));
                       const std::string file = import == imports.end() ? "?" : import->second.summary.file;
                       if (!fault && (import == imports.end() || row.isNull(4) ||
                                      hashOf({row.text(2), row.text(3)}) != row.text(1)))
                           fault = faultInRecord(row.text(4), file, row.number(5));
                       digests[row.number(0)].add(row.text(1) + "\n");
                   });
        for (const auto& [source, import] : imports)
            if (!fault && digests[source].finish() != import.digest)
                fault =
                    faultInFile(import.summary.file,
                                {"des enregistrements manquent, sont de trop ou ne sont pas à leur place.",
                                 "records are missing, too many or out of place."});
        return fault;
    }

    /// What lists and filters show has to be what the version says that counts.
    Fault checkPosts() {
        Fault fault;
        std::size_t seen = 0;
        m_sql.each("SELECT " + postColumns + ", name, platform, author, published FROM stored_post", {},
                   [&](const SqlRow& row) {
                       ++seen;
                       const Post post = readPost(row);
                       if (nameOf(post) != row.text(6) || toString(post.platform) != row.text(7) ||
                           post.author != row.text(8) || publishedColumn(post) != row.number(9))
                           fault = faultInPost(row.text(6), {"la liste n’en dit plus ce que dit le post.",
                                                             "the list no longer says what the post says."});
                   });
        if (!fault && seen != count("SELECT count(*) FROM post"))
            fault =
                faultInPost(m_sql.text("SELECT name FROM post WHERE id NOT IN (SELECT id FROM stored_post)")
                                .value_or("?"),
                            {"son contenu manque.", "its content is missing."});
        return fault;
    }

    /// Of a purged dossier the hashes are left, and the certificate says what they come to.
    Fault checkPurged() {
        const auto certificate = purgeOf(m_sql);
        if (digestOfRecords(m_sql) == certificate->digest &&
            m_sql.text("SELECT hash FROM log WHERE number = ?", {certificate->entries}) == certificate->head)
            return {};
        return Bilingual{"Les empreintes qui restent après la purge ne sont pas celles du certificat.",
                         "The hashes that are left after the purge are not those of the certificate."};
    }

    Fault checkPacks() {
        std::set<std::string> missing = m_vouched.packs;
        Fault fault;
        m_sql.each("SELECT sha256, id, version FROM pack", {}, [&](const SqlRow& row) {
            missing.erase(row.text(0));
            if (packSha256(packFiles(m_sql, row.text(0))) != row.text(0))
                fault = faultInPack(row.text(1) + " " + row.text(2),
                                    {"ses fichiers ne sont plus ceux qui ont servi au contrôle.",
                                     "its files are no longer those that the check used."});
        });
        if (!fault && !missing.empty())
            fault = faultInPack(missing.begin()->substr(0, 16), {"il a servi au contrôle, mais il manque.",
                                                                 "a check used it, but it is missing."});
        return fault;
    }

    Fault checkReview() { return findFaultInReview(m_sql); }

    Sql& m_sql;
    std::optional<std::int64_t> m_misfit;
    Vouched m_vouched;
};

} // namespace

Result<Verification> verify(const Database& database) {
    return database.read<Verification>([](Sql& sql) -> Result<Verification> { return Verifier(sql).run(); });
}

} // namespace vigie
