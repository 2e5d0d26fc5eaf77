// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report as PDF, A4.
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

class QString;

namespace vigie {

/// Writes the report; a PDF of that name is replaced only when the new one is whole, and a file that is no PDF
/// never: it could be the posts. Fails with CannotWrite
/// and a sentence in the report's language. Works on any thread of a process that has a QGuiApplication,
/// QT_QPA_PLATFORM=offscreen included.
/// Tested by tst_pdf_writer.cpp.
Result<void> writePdf(const Report& report, const QString& path);

} // namespace vigie
