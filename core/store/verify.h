// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a dossier is what was put into it: every hash computed again, every count compared.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/check_posts.h"
#include "core/store/database.h"
#include "core/store/decision_log.h"
#include "core/store/purge.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace vigie {

struct Verification {
    std::optional<Bilingual> fault; ///< the first thing that does not fit; nothing: intact
    /// The first entry of the log that does not fit, by its number, which is behind the last one where that
    /// is missing; nothing: the fault is elsewhere.
    std::optional<std::int64_t> entry;
    /// Why verdicts and findings of some posts could not be compared; nothing: all were, or none were to be.
    std::optional<Bilingual> gap;
    LogHead head;                   ///< to be compared with the one that a report printed
    std::size_t posts = 0;          ///< none once it is purged
    std::size_t records = 0;        ///< or what is left of them, their hashes
    std::optional<DonePurge> purge; ///< nothing if it was not
    bool isIntact() const { return !fault; }
};

class Dossier;

/// Looks at the log first, then at what it vouches for: files, their records, posts, rule packs, decisions;
/// and has the posts judged again by the rules of the dossier. Reads everything, so it takes a while; changes
/// nothing. Fails where the file cannot be read at all.
/// What somebody changed who also computed all hashes anew can only be seen by the head that was noted
/// elsewhere. Of the index by which words are looked for, only the form is checked. Tested by tst_verify.cpp.
Result<Verification> verify(const Dossier& dossier, const WorkOptions& options = {});

/// The same but for verdicts and findings.
Result<Verification> verifyHashes(const Database& database);

} // namespace vigie
