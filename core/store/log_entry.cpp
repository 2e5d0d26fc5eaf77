// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_entry.h"

#include "core/base/sha256.h"
#include "core/store/details_json.h"
#include "core/store/netstrings.h"

namespace vigie {

std::string hashOf(const LogEntry& entry) {
    return sha256Hex(netstrings({"vigie-entry-1", std::to_string(entry.seq), entry.time, entry.who,
                                 entry.kind, entry.details, entry.previous}));
}

std::string logLine(const LogEntry& entry) {
    return dumped({{"number", entry.number},
                   {"seq", entry.seq},
                   {"time", entry.time},
                   {"who", entry.who},
                   {"kind", entry.kind},
                   {"details", entry.details},
                   {"previous", entry.previous},
                   {"hash", entry.hash}}) +
           '\n';
}

} // namespace vigie
