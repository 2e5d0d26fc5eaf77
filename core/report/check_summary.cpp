// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/check_summary.h"

namespace vigie {

std::optional<Severity> CheckSummary::worst() const {
    for (const Severity severity : severitiesInOrder())
        if (tally.of(severity) > 0)
            return severity;
    return {};
}

std::size_t CheckSummary::skippedRecords() const {
    std::size_t skipped = 0;
    for (const ImportSummary& source : sources)
        skipped += source.skipped;
    return skipped;
}

} // namespace vigie
