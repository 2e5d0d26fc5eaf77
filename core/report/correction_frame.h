// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the posts of a letter: sender, title, introduction, labels, closing.
#pragma once

#include "core/report/correction_sheet.h"
#include "core/report/make_sections.h"

#include <string>

namespace vigie {

/// A letter to that creator about nothing yet; `reference` is that of the audit.
CorrectionSheet emptySheet(const std::string& creator, const ReportInput& input,
                           const std::string& reference);

/// Title, introduction and deadline, once the items are there: a letter that only asks is not called one of
/// corrections.
void entitle(CorrectionSheet& sheet, const ReportInput& input);

} // namespace vigie
