// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/check_run.h"
#include "core/store/dossier.h"
#include "core/store/log_details.h"
#include "core/store/pack_store.h"
#include "core/store/post_store.h"
#include "core/store/purge.h"
#include "core/store/verify_findings.h"
#include "core/store/verify_log.h"
#include "core/store/verify_review.h"
#include "core/store/verify_sources.h"

#include <fmt/format.h>

#include <algorithm>
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

Bilingual faultInPost(const std::string& post, const Bilingual& what) {
    return {"Publication " + post + "\u00A0: " + what.fr, "Post " + post + ": " + what.en};
}

Bilingual faultInPack(const std::string& pack, const Bilingual& what) {
    return {"Référentiel " + pack + "\u00A0: " + what.fr, "Rule pack " + pack + ": " + what.en};
}

/// What the log vouches for.
struct Vouched {
    VouchedImports imports;
    std::vector<CheckDetails> checks;

    void note(const LogEntry& entry) {
        if (entry.kind == entry_kind::import) {
            if (auto details = importFromJson(entry.details))
                imports.emplace(details->source, VouchedImport{*details, entry.time});
        } else if (entry.kind == entry_kind::check) {
            if (auto details = checkFromJson(entry.details))
                checks.push_back(*std::move(details));
        }
    }

    std::set<std::string> packs() const {
        std::set<std::string> names;
        for (const CheckDetails& check : checks)
            for (const std::string& pack : {check.pack, check.house})
                if (!pack.empty())
                    names.insert(pack);
        return names;
    }

    bool knows(const CheckRun& run) const {
        return std::any_of(checks.begin(), checks.end(), [&](const CheckDetails& check) {
            return check.pack == run.pack && check.house == run.house && check.program == run.program &&
                   check.asOf == run.asOf;
        });
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
        out.purge = purgeOf(m_sql);
        out.posts = count("SELECT count(*) FROM stored_post WHERE content IS NOT NULL");
        out.records = count("SELECT count(*) FROM record");
        return out;
    }

private:
    Fault findFault() {
        using Steps = std::vector<Fault (Verifier::*)()>;
        const bool isPurged = purgeOf(m_sql).has_value();
        for (const auto step : isPurged
                                   ? Steps{&Verifier::checkFile, &Verifier::checkLog, &Verifier::checkPurged}
                                   : Steps{&Verifier::checkFile, &Verifier::checkLog, &Verifier::checkSources,
                                           &Verifier::checkPosts, &Verifier::checkPacks, &Verifier::checkRun,
                                           &Verifier::checkReview})
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

    Fault checkSources() { return findFaultInSources(m_sql, m_vouched.imports); }

    /// What lists and filters show has to be what the version says that counts.
    Fault checkPosts() {
        Fault fault;
        std::size_t seen = 0;
        m_sql.each(
            "SELECT " + postColumns + ", name, platform, author, published, same_text FROM stored_post", {},
            [&](const SqlRow& row) {
                ++seen;
                const Post post = readPost(row);
                if (nameOf(post) != row.text(6) || toString(post.platform) != row.text(7) ||
                    post.author != row.text(8) || publishedColumn(post) != row.number(9) ||
                    sameTextColumn(post) != row.number(10))
                    fault = faultInPost(row.text(6), {"la liste n’en dit plus ce que dit la publication.",
                                                      "the list no longer says what the post says."});
            });
        if (!fault)
            fault = faultInVersions();
        if (!fault && seen != count("SELECT count(*) FROM post"))
            fault =
                faultInPost(m_sql.text("SELECT name FROM post WHERE id NOT IN (SELECT id FROM stored_post)")
                                .value_or("?"),
                            {"son contenu manque.", "its content is missing."});
        return fault;
    }

    /// The record that came in last counts; after a merge, of all copies together.
    Fault faultInVersions() {
        const auto wrong = m_sql.text(
            "SELECT name FROM post WHERE version != (SELECT max(id) FROM record WHERE record.post = post.id) "
            "AND "
            "version != (SELECT record.id FROM record JOIN source ON source.id = record.source WHERE "
            "record.post = post.id ORDER BY time DESC, record.id DESC LIMIT 1) LIMIT 1");
        if (!wrong)
            return {};
        return faultInPost(*wrong, {"ce n’est pas sa dernière version qui compte.",
                                    "it is not its last version that counts."});
    }

    /// Of a purged dossier the hashes are left, and the certificate says what they come to.
    Fault checkPurged() {
        const PurgeDetails certificate = purgeOf(m_sql)->details;
        if (digestOfRecords(m_sql) == certificate.digest &&
            m_sql.text("SELECT hash FROM log WHERE number = ?", {certificate.entries}) == certificate.head)
            return {};
        return Bilingual{"Les empreintes qui restent après la purge ne sont pas celles du certificat.",
                         "The hashes that are left after the purge are not those of the certificate."};
    }

    Fault checkPacks() {
        std::set<std::string> missing = m_vouched.packs();
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

    Fault checkRun() {
        const auto run = lastRun(m_sql);
        if (!run || m_vouched.knows(*run))
            return {};
        return Bilingual{"Le journal ne connaît pas le dernier contrôle tel quel.",
                         "The log does not know the last check as it is."};
    }

    Fault checkReview() { return findFaultInReview(m_sql); }

    Sql& m_sql;
    std::optional<std::int64_t> m_misfit;
    Vouched m_vouched;
};

} // namespace

Result<Verification> verifyHashes(const Database& database) {
    return database.read<Verification>([](Sql& sql) -> Result<Verification> { return Verifier(sql).run(); });
}

Result<Verification> verify(const Dossier& dossier, const WorkOptions& options) {
    const Database& database = dossier.database();
    return database.read<Verification>([&](Sql& sql) -> Result<Verification> {
        Verification out = Verifier(sql).run();
        if (!out.isIntact() || out.purge)
            return out;
        auto judged = judgeAgain(sql, dossier.programVersion(), database.language(), options);
        if (!judged)
            return tl::unexpected(judged.error());
        out.fault = std::move(judged->fault);
        out.gap = std::move(judged->gap);
        return out;
    });
}

} // namespace vigie
