// SPDX-License-Identifier: GPL-3.0-or-later
// Dossiers for tests: made in a folder of their own, filled from words, and tampered with.
#pragma once

#include "core/store/dossier.h"
#include "core/store/verify.h"
#include "tests/support/packs.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <sstream>
#include <stdexcept>
#include <string>

namespace vigie::test {

/// The small pack of tests/data/pack, and the law of 2025-08-01.
inline Checker smallChecker() {
    static const auto pack = mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack"));
    return {pack, *parseDate("2025-08-01")};
}

/// A day on which each look at the clock is a second later than the one before.
inline std::function<Instant()> tickingClock() {
    auto now = std::make_shared<Instant>(*parseInstant("2026-11-22T06:00:00Z"));
    return [now] { return (*now)++; };
}

inline DossierOptions optionsFor(DossierAccess access, std::string who = "lea") {
    DossierOptions options;
    options.access = access;
    options.who = std::move(who);
    options.language = Language::English;
    options.programVersion = "test";
    options.clock = tickingClock();
    return options;
}

template <typename Value> Value must(Result<Value> result) {
    if (!result)
        throw std::runtime_error(toString(result.error()));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

/// A folder that is gone after the test.
class Folder {
public:
    std::string operator/(const std::string& name) const {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

inline Dossier openDossier(const std::string& path, DossierAccess access = DossierAccess::Make) {
    return must(Dossier::open(path, optionsFor(access)));
}

/// Adds the posts of these lines, as if they stood in a file of that name, and checks them.
inline ImportOutcome add(Dossier& dossier, const std::string& ndjson,
                         const std::string& file = "posts.ndjson", const Checker& checker = smallChecker()) {
    std::istringstream in(ndjson);
    std::vector<Error> problems;
    const auto reader = readPostStream(
        in, file, [&](const Error& problem) { problems.push_back(problem); }, Language::English);
    const ImportOutcome outcome = must(dossier.import(*reader, problems));
    must(dossier.check(checker));
    return outcome;
}

/// Three posts; the first two give a finding each with the small pack.
inline const std::string threePosts =
    R"({"id":"p1","platform":"instagram","author":"lola","published_at":"2025-03-02T17:00:00Z","text":"Mon code LOLA20 chez @marque"})"
    "\n"
    R"({"id":"p2","platform":"tiktok","author":"tom","published_at":"2025-04-02T17:00:00Z","text":"Le code TOM15 est à vous"})"
    "\n"
    R"({"id":"p3","platform":"instagram","author":"lola","published_at":"2025-05-02T17:00:00Z","text":"Il fait beau à Évry"})"
    "\n";

/// What somebody does who opens the file with another program. Triggers are in nobody's way there.
inline void tamper(const std::string& path, const std::string& script) {
    sqlite3* database = nullptr;
    char* message = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database,
                 "DROP TRIGGER record_no_update; DROP TRIGGER record_no_delete; DROP TRIGGER log_no_update;"
                 "DROP TRIGGER log_no_delete; DROP TRIGGER source_no_update; DROP TRIGGER source_no_delete;"
                 "DROP TRIGGER pack_no_update; DROP TRIGGER pack_no_delete; DROP TRIGGER pack_file_no_update;"
                 "DROP TRIGGER pack_file_no_delete; DROP TRIGGER problem_no_update;"
                 "DROP TRIGGER problem_no_delete;",
                 nullptr, nullptr, nullptr);
    sqlite3_exec(database, script.c_str(), nullptr, nullptr, &message);
    const std::string problem = message ? message : "";
    sqlite3_free(message);
    sqlite3_close(database);
    if (!problem.empty())
        throw std::runtime_error(problem);
}

/// « intact », or the English sentence that says what is not.
inline std::string verdictOn(const std::string& path) {
    const Dossier dossier = openDossier(path, DossierAccess::Look);
    const Verification found = must(verify(dossier));
    return found.fault ? found.fault->en : "intact";
}

} // namespace vigie::test
