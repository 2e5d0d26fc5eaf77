// SPDX-License-Identifier: GPL-3.0-or-later
// The audit PDF from the command line. The only part of vigie-cli that needs Qt.
#pragma once

#include "core/report/report.h"

#include <string>

namespace vigie {

/// Builds the report and writes it to `path`, without a display. Fails with CannotWrite.
/// REQUIRES: the main thread.
Result<void> writeAuditPdf(const Report& report, const std::string& path);

} // namespace vigie
