// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_entry.h"

#include "core/base/sha256.h"
#include "core/store/netstrings.h"

namespace vigie {

std::string hashOf(const LogEntry& entry) {
    return sha256Hex(netstrings({"vigie-entry-1", std::to_string(entry.seq), entry.time, entry.who,
                                 entry.kind, entry.details, entry.previous}));
}

} // namespace vigie
