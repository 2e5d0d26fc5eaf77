// SPDX-License-Identifier: GPL-3.0-or-later
// The audit PDF from the command line. The only part of vigie-cli that needs Qt.
#pragma once

#include "core/report/report.h"

#include <string>

namespace vigie {

/// The PDF in memory, made without a display. REQUIRES: the main thread.
std::string auditPdf(const Report& report);

} // namespace vigie
