// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of corrections for one creator, as PDF.
#pragma once

#include "core/report/correction_sheet.h"

#include <string>

namespace vigie {

/// A PDF in memory; threads: see renderPdf(). Tested by tst_pdf_pages.cpp.
std::string renderCorrectionSheet(const CorrectionSheet& sheet);

} // namespace vigie
