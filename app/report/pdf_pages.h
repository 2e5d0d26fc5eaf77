// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the audit, A4.
#pragma once

#include "core/report/report.h"

#include <string>

namespace vigie {

/// A PDF in memory. Works on any thread of a process that has a QGuiApplication, QT_QPA_PLATFORM=offscreen
/// included.
std::string renderPdf(const Report& report);

} // namespace vigie
