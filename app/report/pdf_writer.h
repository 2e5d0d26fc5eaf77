// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report as PDF.
#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

class QString;

namespace vigie {

/// Writes the report; see OutputFile for what happens to a file of that name. Fails with CannotWrite and a
/// sentence in the report's language. Threads: see renderPdf(). Tested by tst_pdf_writer.cpp.
Result<void> writePdf(const Report& report, const QString& path);

} // namespace vigie
