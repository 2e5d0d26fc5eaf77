// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that tell what people decided: only in a report made from a dossier.
#pragma once

#include "core/report/report_table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// A finding that was set aside, with the reason.
struct DismissedRow {
    std::string number; ///< of its block
    std::size_t post = 0;
    std::string finding;
    std::string creator;
    std::string reason;
    std::string by; ///< who, and when
};

struct Dismissed {
    std::string title;
    std::string intro;
    ReportTable<DismissedRow> findings;
};

struct AgreementRow {
    std::string rule;
    std::size_t both = 0;
    std::size_t same = 0;
    std::string share;
    std::string kappa; ///< « – » where there is none
};

/// How far the findings were read, by whom, and how far readers agree.
struct SecondReading {
    std::string title;
    std::vector<std::string> paragraphs;
    ReportTable<AgreementRow> agreement;
};

struct LogRow {
    std::string number;
    std::string time;
    std::string who;
    std::string what;
    std::string hash; ///< its beginning
};

struct DecisionLog {
    std::string title;
    std::string intro; ///< with the last hash in full, and what is left out
    ReportTable<LogRow> entries;
};

} // namespace vigie
