// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs from the command line. The only part of vigie-cli that needs Qt.
#pragma once

#include "core/report/correction_sheet.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace vigie {

/// The PDF in memory, made without a display. REQUIRES: the main thread.
std::string auditPdf(const Report& report);
/// One PDF for each sheet, in the same order. REQUIRES: the main thread.
std::vector<std::string> correctionPdfs(const std::vector<CorrectionSheet>& sheets);

/// The manual, in the same way.
std::string manualPdf(Language language, Instant madeAt);

} // namespace vigie
