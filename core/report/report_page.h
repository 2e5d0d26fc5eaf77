// SPDX-License-Identifier: GPL-3.0-or-later
// The audit as one page for a browser.
#pragma once

#include "core/report/report.h"

#include <string>

namespace vigie {

/// A whole HTML document: no scripts, nothing loaded from elsewhere, readable by assistive technology and on
/// paper; words of posts are never markup. The same report gives the same bytes. Tested by
/// tst_report_page.cpp.
std::string reportPage(const Report& report);

} // namespace vigie
