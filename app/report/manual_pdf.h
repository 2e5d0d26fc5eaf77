// SPDX-License-Identifier: GPL-3.0-or-later
// The manual as PDF: contents, outline, page numbers, links between its pages.
#pragma once

#include "app/text/manual.h"
#include "core/base/date.h"

#include <string>

namespace vigie {

struct ManualFacts {
    QList<ManualPage> pages; ///< in reading order
    Language language = Language::French;
    std::string version; ///< of the program
    Instant madeAt{};
};

/// A PDF in memory. Threads: as renderPdf(). Tested by tst_manual_pdf.cpp.
std::string renderManual(const ManualFacts& facts);

} // namespace vigie
