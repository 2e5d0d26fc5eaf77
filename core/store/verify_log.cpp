// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify_log.h"

#include "core/store/purge.h"
#include "core/store/review_details.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace vigie {
namespace {

/// « Journal, entrée 12 (import, lola, 2026-11-22T06:15:00Z) », and what is wrong with it.
Bilingual faultIn(const LogEntry& entry, const Bilingual& what) {
    const std::string which = fmt::format("{} ({}, {}, {})", entry.number, entry.kind, entry.who, entry.time);
    return {"Journal, entrée " + which + "\u00A0: " + what.fr, "Log, entry " + which + ": " + what.en};
}

Bilingual missingBefore(std::int64_t number) {
    return {fmt::format("Journal\u00A0: il manque l’entrée {}.", number),
            fmt::format("Log: entry {} is missing.", number)};
}

Bilingual wrongLength(std::int64_t expected, std::int64_t found) {
    return {fmt::format("Journal\u00A0: il devrait compter {} entrées, il en compte {}\u00A0; la fin a été "
                        "coupée ou allongée.",
                        expected, found),
            fmt::format("Log: it should hold {} entries and holds {}; its end was cut off or added to.",
                        expected, found)};
}

Bilingual wrongEnd() {
    return {"Journal\u00A0: la dernière entrée n’est pas celle qui a été notée comme telle.",
            "Log: the last entry is not the one that was noted as such."};
}

/// Follows the chain from its first entry. Where copies were merged it parts and comes together again: each
/// entry follows an earlier one, and in the end all lead to the last.
class Chain {
public:
    /// The content of that many entries was purged; their hashes stay.
    explicit Chain(std::int64_t purged) : m_purged(purged) {}

    std::optional<Bilingual> add(const LogEntry& entry) {
        if (entry.number != m_count + 1)
            return missingBefore(m_count + 1);
        const bool isPurged = entry.number <= m_purged && entry.who.empty() && entry.details.empty();
        if (!isPurged && hashOf(entry) != entry.hash)
            return faultIn(entry, {"son contenu n’est plus celui dont elle porte l’empreinte.",
                                   "its content is no longer the one whose hash it carries."});
        if (!followsAnother(entry) || !(isPurged || joinsAnother(entry)))
            return faultIn(
                entry, {"elle ne suit pas celle qui la précède.", "it does not follow the one before it."});
        m_seq.emplace(entry.hash, entry.seq);
        m_ends.insert(entry.hash);
        m_last = entry.hash;
        ++m_count;
        return {};
    }

    std::optional<Bilingual> end(const LogHead& head) const {
        if (head.entries != m_count)
            return wrongLength(head.entries, m_count);
        if (head.hash != m_last || (m_ends.size() > 1 && m_purged == 0))
            return wrongEnd();
        return {};
    }

private:
    bool followsAnother(const LogEntry& entry) {
        if (m_count == 0)
            return entry.previous.empty() && entry.seq == 1;
        const auto previous = m_seq.find(entry.previous);
        m_ends.erase(entry.previous);
        return previous != m_seq.end() && entry.seq == previous->second + 1;
    }
    /// A « merge » entry also leads on from the end of the other copy.
    bool joinsAnother(const LogEntry& entry) {
        if (entry.kind != entry_kind::merge)
            return true;
        const auto details = mergeFromJson(entry.details);
        if (details)
            m_ends.erase(details->head);
        return details && m_seq.contains(details->head);
    }

    std::int64_t m_purged;
    std::map<std::string, std::int64_t> m_seq; ///< of each entry by its hash
    std::set<std::string> m_ends;              ///< entries that nothing follows yet
    std::string m_last;
    std::int64_t m_count = 0;
};

} // namespace

std::optional<Bilingual> findFaultInLog(Sql& sql, const std::function<void(const LogEntry&)>& visit) {
    const auto purged = purgeOf(sql);
    Chain chain(purged ? purged->details.entries : 0);
    std::optional<Bilingual> fault;
    eachEntry(sql, 0, allEntries, [&](const LogEntry& entry) {
        if (fault)
            return;
        fault = chain.add(entry);
        if (!fault)
            visit(entry);
    });
    return fault ? fault : chain.end(readHead(sql));
}

} // namespace vigie
