// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a dossier as a file of its own, for people and for programs.
#pragma once

#include "core/report/entry_wording.h"
#include "core/store/dossier.h"

#include <functional>
#include <iosfwd>
#include <stop_token>

namespace vigie {

enum class LogFormat {
    Csv,   ///< number, time, who, kind, what was done in words, hash; as csv_writer.h writes tables
    Ndjson ///< an object a line with every column of the table `log`: hashes can be computed from it again
};

/// All entries in their order. Stops between two pages of them where asked to. Tested by tst_log_file.cpp.
Result<void> writeLog(const Dossier& dossier, LogFormat format, Language language, std::ostream& out,
                      const std::stop_token& stop = {});

/// An entry, and the numbers of all that stand before it, which it may refer to.
using VisitEntry = std::function<void(const LogEntry& entry, const LogNames& names)>;

/// Gives all entries in their order, a page at a time; ends early where asked to.
Result<void> eachEntry(const Dossier& dossier, const VisitEntry& visit, const std::stop_token& stop = {});

} // namespace vigie
