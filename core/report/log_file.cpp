// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/log_file.h"

#include "core/report/csv_writer.h"

#include <ostream>

namespace vigie {
namespace {

constexpr std::size_t entriesAtOnce = 500;

std::string asCsv(const LogEntry& entry, const Wording& say, const LogNames& names) {
    return csvLine({std::to_string(entry.number), entry.time, entry.who, kindName(entry.kind, say),
                    describe(entry, say, names), entry.hash});
}

std::string csvHead(const Wording& say) {
    return "\uFEFF" +
           csvLine({say({"numéro", "number"}), say({"date (UTC)", "time (UTC)"}), say({"qui", "who"}),
                    say({"nature", "kind"}), say({"ce qui a été fait", "what was done"}), "SHA-256"});
}

} // namespace

Result<void> writeLog(const Dossier& dossier, LogFormat format, Language language, std::ostream& out,
                      const std::stop_token& stop) {
    const Wording say(language);
    const bool isCsv = format == LogFormat::Csv;
    if (isCsv)
        out << csvHead(say);
    return eachEntry(
        dossier,
        [&](const LogEntry& entry, const LogNames& names) {
            out << (isCsv ? asCsv(entry, say, names) : logLine(entry));
        },
        stop);
}

Result<void> eachEntry(const Dossier& dossier, const VisitEntry& visit, const std::stop_token& stop) {
    LogNames names;
    for (std::int64_t first = 1; !stop.stop_requested(); first += std::int64_t{entriesAtOnce}) {
        const auto entries = dossier.log(first, entriesAtOnce);
        if (!entries)
            return tl::unexpected(entries.error());
        if (entries->empty())
            break;
        for (const LogEntry& entry : *entries) {
            names.entries[entry.hash] = entry.number;
            visit(entry, names);
        }
    }
    return {};
}

} // namespace vigie
