// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the audit, A4.
#pragma once

#include "app/report/render_work.h"
#include "core/report/report.h"

#include <string>

namespace vigie {

/// A PDF in memory; empty after a stop. Works on any thread of a process that has a QGuiApplication,
/// QT_QPA_PLATFORM=offscreen included.
std::string renderPdf(const Report& report, const RenderWork& work = {});

} // namespace vigie
