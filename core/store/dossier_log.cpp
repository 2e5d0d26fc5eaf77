// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a dossier that is its log: reading it, and noting what changes no post and no decision.
#include "core/store/dossier.h"
#include "core/store/review_details.h"

namespace vigie {

Result<LogHead> Dossier::logHead() const {
    return m_database.read<LogHead>([](Sql& sql) -> Result<LogHead> { return readHead(sql); });
}

Result<std::vector<LogEntry>> Dossier::log(std::int64_t first, std::size_t limit) const {
    return m_database.read<std::vector<LogEntry>>([&](Sql& sql) -> Result<std::vector<LogEntry>> {
        std::vector<LogEntry> entries;
        eachEntry(sql, first, limit, [&](const LogEntry& entry) { entries.push_back(entry); });
        return entries;
    });
}

Result<LogEntry> Dossier::noteOrigin(const LogHead& other) {
    return m_database.write<LogEntry>([&](Sql& sql) -> Result<LogEntry> {
        return append(sql, author(), entry_kind::origin, targetToJson(other.hash));
    });
}

Result<LogEntry> Dossier::noteExport(const ExportDetails& written) {
    return m_database.write<LogEntry>([&](Sql& sql) -> Result<LogEntry> {
        return append(sql, author(), entry_kind::exported, toJson(written));
    });
}

} // namespace vigie
