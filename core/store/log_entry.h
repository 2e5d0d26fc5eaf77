// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the decision log, and the hash that chains it to the one before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vigie {

/// What an entry can be about, as the column `kind` has it.
namespace entry_kind {
inline constexpr std::string_view created = "created";
inline constexpr std::string_view import = "import";
inline constexpr std::string_view check = "check";
inline constexpr std::string_view decision = "decision";
inline constexpr std::string_view undo = "undo";
inline constexpr std::string_view redo = "redo";
inline constexpr std::string_view sample = "sample";
inline constexpr std::string_view merge = "merge";
inline constexpr std::string_view origin = "origin";
inline constexpr std::string_view exported = "export";
inline constexpr std::string_view retention = "retention";
inline constexpr std::string_view purge = "purge";
} // namespace entry_kind

/// As it stands in the table `log` (schema.sql), read without being judged.
struct LogEntry {
    std::int64_t number = 0; ///< place in this file, from 1
    std::int64_t seq = 0;    ///< place in its chain, from 1
    std::string time;        ///< RFC 3339, UTC
    std::string who;
    std::string kind;
    std::string details;  ///< a JSON object
    std::string previous; ///< hash of the entry before; empty for the first
    std::string hash;
    bool operator==(const LogEntry&) const = default;
};

/// The hash that belongs to this content: SHA-256 of the netstrings of « vigie-entry-1 », seq, time, who,
/// kind, details and previous. `number` and `hash` do not count.
std::string hashOf(const LogEntry& entry);

/// All of it as a line of NDJSON, with the line end: hashes can be computed from it again.
std::string logLine(const LogEntry& entry);

} // namespace vigie
