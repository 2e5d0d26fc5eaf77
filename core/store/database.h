// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite file: statements, transactions, and its failures as sentences. The only user of SQLiteCpp.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace SQLite {
class Statement;
}

namespace vigie {

/// What is put into a statement: nothing (NULL), a number, or UTF-8 text.
class SqlValue {
public:
    SqlValue(std::nullopt_t) {}
    SqlValue(int number) : m_value(std::int64_t{number}) {}
    SqlValue(std::int64_t number) : m_value(number) {}
    SqlValue(std::size_t number) : m_value(static_cast<std::int64_t>(number)) {}
    SqlValue(std::string text) : m_value(std::move(text)) {}
    SqlValue(std::string_view text) : m_value(std::string(text)) {}
    SqlValue(const char* text) : m_value(std::string(text)) {}
    template <typename Value> SqlValue(const std::optional<Value>& value) {
        if (value)
            m_value = SqlValue(*value).m_value;
    }

    const auto& get() const { return m_value; }

private:
    std::variant<std::monostate, std::int64_t, std::string> m_value;
};
using SqlValues = std::vector<SqlValue>;

/// A row of an answer, valid until the next one. Columns count from 0.
class SqlRow {
public:
    explicit SqlRow(const SQLite::Statement& statement) : m_statement(statement) {}
    bool isNull(int column) const;
    std::int64_t number(int column) const; ///< 0 for NULL
    std::string text(int column) const;    ///< empty for NULL
    std::size_t size(int column) const { return static_cast<std::size_t>(number(column)); }

private:
    const SQLite::Statement& m_statement;
};

/// The statements of one transaction. A failure throws; Database catches it and makes an Error of it.
/// Texts of statements are kept compiled, so they are few and never hold values.
class Sql {
public:
    struct Connection;
    explicit Sql(Connection& connection) : m_connection(connection) {}

    void run(const std::string& statement, const SqlValues& values = {});
    /// Several statements without values, separated by semicolons.
    void runScript(const std::string& script);
    void each(const std::string& query, const SqlValues& values,
              const std::function<void(const SqlRow&)>& visit);
    /// The first cell of the first row; nothing without a row.
    std::optional<std::int64_t> number(const std::string& query, const SqlValues& values = {});
    std::optional<std::string> text(const std::string& query, const SqlValues& values = {});
    /// The number that the last INSERT gave its row.
    std::int64_t lastId() const;

private:
    Connection& m_connection;
};

/// An open file. Calls come from one thread at a time.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file if it is missing and may be written. Fails with CannotRead or CannotWrite and a
    /// sentence in `language`.
    static Result<Database> open(const std::string& path, Access access, Language language);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    /// What was written is in the one file then, even while other programs still read it.
    ~Database();

    /// Runs `work` in one transaction. All of it is on the disk when this comes back with a value; nothing
    /// of it is when this or `work` gives an error, or `work` throws.
    template <typename Value> Result<Value> write(const std::function<Result<Value>(Sql&)>& work) {
        return inTransaction(true, work);
    }
    /// The same for reading: one state of the file from the first statement to the last.
    template <typename Value> Result<Value> read(const std::function<Result<Value>(Sql&)>& work) const {
        return inTransaction(false, work);
    }
    /// Statements under way fail with CannotRead soon after a stop is asked for, and those begun afterwards
    /// may, until something else is heeded.
    void heed(std::stop_token stop);
    /// Has changes go into a log beside the file first (WAL), so that others may read meanwhile. A dossier
    /// stays like that; a file of another program is to be left as it is.
    Result<void> letOthersLook();
    /// Leaves nothing in the file and beside it that is in no table any more. Fails with CannotWrite while
    /// another program still reads what was there before.
    Result<void> compact();
    /// Writes a copy of the whole file, as it is now, to `path`.
    Result<void> copyTo(const std::string& path) const;

    const std::string& path() const;
    Language language() const;
    /// Something about this file, in the language it was opened for.
    Error failure(ErrorCode code, const Bilingual& message, const Bilingual& hint = {}) const;

private:
    explicit Database(std::unique_ptr<Sql::Connection> connection);

    template <typename Value>
    Result<Value> inTransaction(bool isWriting, const std::function<Result<Value>(Sql&)>& work) const {
        std::optional<Result<Value>> outcome;
        const Result<void> ended = transact(isWriting, [&](Sql& sql) {
            outcome = work(sql);
            return outcome->has_value();
        });
        if (!ended)
            return tl::unexpected(ended.error());
        return *std::move(outcome);
    }
    /// Commits if `work` gives true.
    Result<void> transact(bool isWriting, const std::function<bool(Sql&)>& work) const;

    std::unique_ptr<Sql::Connection> m_connection;
};

} // namespace vigie
