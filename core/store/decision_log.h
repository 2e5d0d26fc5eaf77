// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a dossier: entries are added at its end, read, and never anything else.
#pragma once

#include "core/store/database.h"
#include "core/store/log_entry.h"

#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <string_view>

namespace vigie {

/// How long a log is, and the hash of its last entry.
struct LogHead {
    std::int64_t entries = 0;
    std::string hash; ///< empty for an empty log
    bool operator==(const LogHead&) const = default;
};

/// Who does something, and when.
struct Author {
    std::string who;
    std::string time; ///< RFC 3339, UTC
};

LogHead readHead(Sql& sql);

/// Chains a new entry to the last one. `details` is a JSON object. Part of the transaction of `sql`.
LogEntry append(Sql& sql, const Author& author, std::string_view kind, std::string details);

/// Adds an entry as it is, with the hash it has, and makes it the end of the log.
void insertEntry(Sql& sql, const LogEntry& entry);

/// Adds the « merge » entry that joins the end of the other copy's log, which was just inserted, to `ours`.
LogEntry join(Sql& sql, const Author& author, const LogHead& ours, std::string details);

inline constexpr std::size_t allEntries = std::numeric_limits<std::int64_t>::max();

/// In the order of the file, from number `first` on, at most `limit` of them.
void eachEntry(Sql& sql, std::int64_t first, std::size_t limit,
               const std::function<void(const LogEntry&)>& visit);

} // namespace vigie
