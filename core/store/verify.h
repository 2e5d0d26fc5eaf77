// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a dossier is what was put into it: every hash computed again, every count compared.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/database.h"
#include "core/store/decision_log.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace vigie {

struct Verification {
    std::optional<Bilingual> fault; ///< the first thing that does not fit; nothing: intact
    /// The first entry of the log that does not fit, by its number, which is behind the last one where that is
    /// missing; nothing: the fault is elsewhere.
    std::optional<std::int64_t> entry;
    LogHead head;                   ///< to be compared with the one that a report printed
    std::size_t posts = 0;
    std::size_t records = 0;
    bool isIntact() const { return !fault; }
};

/// Looks at the log first, then at what it vouches for: files, their records, posts, rule packs, decisions. Reads
/// everything, so it takes a while; changes nothing. Fails where the file cannot be read at all.
/// What somebody changed who also computed all hashes anew can only be seen by the head that was noted
/// elsewhere. Tested by tst_verify.cpp.
Result<Verification> verify(const Database& database);

} // namespace vigie
