// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report as content: what is said, in which order, in one language. Writers only lay it out.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/import/post_reader.h"
#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// What the writer of the report chooses.
struct ReportOptions {
    Language language = Language::French;
    std::string subject;  ///< whom or what the audit is about; the file names if empty
    std::string author;   ///< who signs; may be empty
    Date asOf{};          ///< « today » of the check
    Instant generatedAt{}; ///< when the report was made
    std::string programVersion;
};

} // namespace vigie
