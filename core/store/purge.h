// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a dossier: what is personal goes, what proves that it was there stays.
#pragma once

#include "core/base/date.h"
#include "core/store/decision_log.h"

#include <cstddef>
#include <optional>
#include <string>

namespace vigie {

/// kind « purge »: what was removed. This is the certificate; with the hashes that stay, it can be held
/// against a copy that somebody kept.
struct PurgeDetails {
    std::size_t posts = 0;
    std::size_t records = 0;
    std::int64_t entries = 0; ///< of the log, up to this one; their hashes stay
    std::string head;         ///< hash of the last of them
    std::string digest;       ///< SHA-256 of the hashes of all records, in their order, a line each
};
std::string toJson(const PurgeDetails& details);
std::optional<PurgeDetails> purgeFromJson(const std::string& json);

/// kind « retention »: the last day on which the dossier may be kept.
std::string retentionToJson(Date until);
std::optional<Date> retentionFromJson(const std::string& json);

/// A purge as the log tells it.
struct DonePurge {
    PurgeDetails details;
    std::string time; ///< RFC 3339, UTC
    std::string who;
};

/// The last day that was set; nothing if none was.
std::optional<Date> retentionOf(Sql& sql);
/// The purge that was done; nothing if none was.
std::optional<DonePurge> purgeOf(Sql& sql);

/// What the hashes of the records come to.
std::string digestOfRecords(Sql& sql);

/// What purge() would remove now.
PurgeDetails whatToPurge(Sql& sql);

/// Removes posts, findings, decisions, names and words; leaves the hashes of records and log entries, the
/// rule packs, and an entry with the certificate. Part of the transaction of `sql`; the file has to be
/// compacted afterwards, so that nothing is left beside it.
PurgeDetails purge(Sql& sql, const Author& author);

} // namespace vigie
