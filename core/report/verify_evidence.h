// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the data inside a report belong together, and still give the findings that the report states.
#pragma once

#include "core/report/evidence.h"

#include <cstddef>
#include <optional>
#include <string>

namespace vigie {

struct EvidenceVerification {
    std::optional<Bilingual> fault; ///< the first thing that does not fit; nothing: intact
    std::string reference;          ///< to be compared with the one on the cover
    std::string programVersion;     ///< that made the report
    std::size_t posts = 0;
    std::size_t findings = 0;
    bool isIntact() const { return !fault; }
};

/// Computes all hashes again, then checks the posts by the rules that came with them, under the law of the
/// same day, and compares. `jobs` 0: one for each core. What the pages show is not read. Tested by
/// tst_verify_evidence.cpp.
EvidenceVerification verifyEvidence(const std::vector<Attachment>& attachments, unsigned jobs = 0);

} // namespace vigie
