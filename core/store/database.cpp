// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/no_dossier.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>
#include <unordered_map>

namespace vigie {
namespace {

/// Whoever closes a file last takes away what SQLite keeps beside it, which a connection that may not write
/// cannot do. So readers may, and change nothing by statements.
constexpr const char* onlyToRead = "PRAGMA query_only = ON";
constexpr int busyTimeoutMs = 5000;
constexpr int writerCache = -65536; // in KiB when negative; an import changes pages all over the file
constexpr int readerCache = -16384; // a window has several readers, and the system keeps the file, too
constexpr int allCaches = 67108864; // bytes, of all connections: beyond that they take no more, and reuse
constexpr int stepsBetweenLooks = 10'000; // of SQLite's machine: well below a millisecond
constexpr int resultCodeMask = 0xFF;      // the rest of an extended code is detail

struct Failure {
    ErrorCode code;
    Bilingual message;
    Bilingual hint = {};
};

Failure describe(const SQLite::Exception& problem) {
    switch (problem.getErrorCode() & resultCodeMask) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return {ErrorCode::CannotWrite,
                {"Le disque est plein ou ne répond pas\u00A0: cette étape n’a pas été enregistrée.",
                 "The disk is full or does not answer: this step was not saved."},
                {"Ce que le dossier contenait y est toujours. Faites de la place, puis recommencez.",
                 "What the dossier held is still in it. Make room, then try again."}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            ErrorCode::CannotWrite,
            {"Ce dossier ne peut pas être modifié\u00A0: le fichier ou son emplacement est en lecture seule.",
             "This dossier cannot be changed: the file or the folder it lies in is read-only."},
            {"Copiez-le à un endroit où vous pouvez écrire.", "Copy it to a place where you can write."}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::CannotRead,
                {"Ce fichier ne peut être ni ouvert ni créé.", "This file can be neither opened nor made."},
                {"Vérifiez que l’emplacement existe et que vous pouvez y écrire.",
                 "Check that the folder exists and that you can write there."}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::CannotWrite,
                {"Un autre programme utilise ce dossier.", "Another program is using this dossier."},
                {"Fermez-le, puis recommencez.", "Close it, then try again."}};
    case SQLITE_NOTADB: return {ErrorCode::UnknownFormat, no_dossier::message, no_dossier::hint};
    case SQLITE_CORRUPT:
        return {ErrorCode::BadRecord,
                {"Ce dossier est abîmé.", "This dossier is damaged."},
                {"Reprenez une copie de sauvegarde.", "Go back to a backup."}};
    default: {
        const std::string detail = std::string(" (SQLite\u00A0: ") + problem.what() + ")";
        return {ErrorCode::CannotRead,
                {"Le dossier n’a pas pu être lu ou écrit." + detail,
                 "The dossier could not be read or written." + detail}};
    }
    }
}

Error errorFor(const Failure& failure, const std::string& path, Language language) {
    Where where;
    where.file = path;
    return {failure.code, failure.message.in(language), where, failure.hint.in(language)};
}

Error errorFor(const SQLite::Exception& problem, const std::string& path, Language language) {
    return errorFor(describe(problem), path, language);
}

void bind(SQLite::Statement& statement, const SqlValues& values) {
    int index = 0;
    for (const SqlValue& value : values) {
        ++index;
        if (const auto* number = std::get_if<std::int64_t>(&value.get()))
            statement.bind(index, *number);
        else if (const auto* text = std::get_if<std::string>(&value.get()))
            statement.bindNoCopy(index, *text);
        else
            statement.bind(index);
    }
}

/// On a medium that cannot be written, SQLite opens a file in WAL mode only when told that it will not
/// change.
std::string uriOf(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path absolute = fs::absolute(path, ignored);
    std::string uri = "file:";
    for (const char c : absolute.string())
        uri += c == '%' ? std::string("%25") : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
    const bool canWriteBeside = faccessat(AT_FDCWD, absolute.parent_path().c_str(), W_OK, AT_EACCESS) == 0;
    return canWriteBeside || fs::exists(path + "-wal", ignored) ? uri : uri + "?immutable=1";
}

} // namespace

bool SqlRow::isNull(int column) const {
    return m_statement.isColumnNull(column);
}
std::int64_t SqlRow::number(int column) const {
    return m_statement.getColumn(column).getInt64();
}
std::string SqlRow::text(int column) const {
    return m_statement.getColumn(column).getString();
}

struct Sql::Connection {
    SQLite::Database database;
    std::string path;
    Language language;
    bool isWriting = false;
    std::stop_token stop{};
    std::unordered_map<std::string, SQLite::Statement> statements{};

    /// Compiled once, ready to be bound. Reset when the guard goes.
    class InUse {
    public:
        explicit InUse(SQLite::Statement& used) : statement(used) {}
        ~InUse() {
            statement.tryReset();
            statement.clearBindings(); // they point into values that go, too
        }
        InUse(const InUse&) = delete;
        InUse& operator=(const InUse&) = delete;
        SQLite::Statement& statement;
    };

    SQLite::Statement& prepared(const std::string& text) {
        auto found = statements.find(text);
        if (found == statements.end())
            found = statements.emplace(text, SQLite::Statement(database, text)).first;
        return found->second;
    }

    /// Everything into the one file, for a person may copy it while others still look. Waits for nobody.
    void layDown() noexcept {
        statements.clear();
        database.setBusyTimeout(0);
        database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
};

void Sql::run(const std::string& statement, const SqlValues& values) {
    const Connection::InUse used(m_connection.prepared(statement));
    bind(used.statement, values);
    used.statement.exec();
}

void Sql::runScript(const std::string& script) {
    m_connection.database.exec(script);
}

void Sql::each(const std::string& query, const SqlValues& values,
               const std::function<void(const SqlRow&)>& visit) {
    const Connection::InUse used(m_connection.prepared(query));
    bind(used.statement, values);
    while (used.statement.executeStep())
        visit(SqlRow(used.statement));
}

std::optional<std::int64_t> Sql::number(const std::string& query, const SqlValues& values) {
    std::optional<std::int64_t> found;
    each(query, values, [&](const SqlRow& row) {
        if (!found && !row.isNull(0))
            found = row.number(0);
    });
    return found;
}

std::optional<std::string> Sql::text(const std::string& query, const SqlValues& values) {
    std::optional<std::string> found;
    each(query, values, [&](const SqlRow& row) {
        if (!found && !row.isNull(0))
            found = row.text(0);
    });
    return found;
}

std::int64_t Sql::lastId() const {
    return m_connection.database.getLastInsertRowid();
}

Database::Database(std::unique_ptr<Sql::Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_connection, other.m_connection);
    return *this;
}
Database::~Database() {
    if (m_connection && m_connection->isWriting)
        m_connection->layDown();
}

Result<Database> Database::open(const std::string& path, Access access, Language language) {
    try {
        const bool isWriting = access == Access::ReadWrite;
        const int flags = SQLite::OPEN_READWRITE | (isWriting ? SQLite::OPEN_CREATE : SQLite::OPEN_URI);
        auto connection = std::make_unique<Sql::Connection>(
            Sql::Connection{SQLite::Database(isWriting ? path : uriOf(path), flags, busyTimeoutMs), path,
                            language, isWriting});
        connection->database.exec(
            fmt::format("PRAGMA foreign_keys = ON; PRAGMA cache_size = {}; PRAGMA soft_heap_limit = {}",
                        isWriting ? writerCache : readerCache, allCaches));
        connection->database.exec(isWriting ? "PRAGMA synchronous = FULL" : onlyToRead);
        return Database(std::move(connection));
    } catch (const SQLite::Exception& problem) {
        return tl::unexpected(errorFor(problem, path, language));
    }
}

Result<void> Database::transact(bool isWriting, const std::function<bool(Sql&)>& work) const {
    Sql sql(*m_connection);
    try {
        SQLite::Transaction transaction(m_connection->database, isWriting
                                                                    ? SQLite::TransactionBehavior::IMMEDIATE
                                                                    : SQLite::TransactionBehavior::DEFERRED);
        if (work(sql))
            transaction.commit();
        return {};
    } catch (const SQLite::Exception& problem) {
        return tl::unexpected(errorFor(problem, path(), language()));
    }
}

void Database::heed(std::stop_token stop) {
    m_connection->stop = std::move(stop);
    const auto isToStop = [](void* connection) -> int {
        return static_cast<const Sql::Connection*>(connection)->stop.stop_requested();
    };
    sqlite3_progress_handler(m_connection->database.getHandle(), stepsBetweenLooks, isToStop,
                             m_connection.get());
}

Result<void> Database::letOthersLook() {
    try {
        m_connection->database.exec("PRAGMA journal_mode = WAL");
        return {};
    } catch (const SQLite::Exception& problem) {
        return tl::unexpected(errorFor(problem, path(), language()));
    }
}

Result<void> Database::compact() {
    try {
        m_connection->statements.clear();
        m_connection->database.exec("VACUUM");
        const bool isInUse =
            m_connection->database.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0;
        if (isInUse) // which is an answer, and no failure to SQLite
            throw SQLite::Exception("", SQLITE_BUSY);
        return {};
    } catch (const SQLite::Exception& problem) {
        return tl::unexpected(errorFor(problem, path(), language()));
    }
}

Result<void> Database::copyTo(const std::string& target) const {
    try {
        m_connection->database.backup(target.c_str(), SQLite::Database::Save);
        return {};
    } catch (const SQLite::Exception& problem) {
        return tl::unexpected(errorFor(problem, target, language()));
    }
}

const std::string& Database::path() const {
    return m_connection->path;
}
Language Database::language() const {
    return m_connection->language;
}

Error Database::failure(ErrorCode code, const Bilingual& message, const Bilingual& hint) const {
    return errorFor({code, message, hint}, path(), language());
}

} // namespace vigie
