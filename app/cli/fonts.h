// SPDX-License-Identifier: GPL-3.0-or-later
// What pages need on a command line: the fonts of Qt, without a display.
#pragma once

#include "app/report/report_wishes.h"

#include <QGuiApplication>
#include <memory>

namespace vigie {

/// To be kept while PDFs are written. Null where there is an application already. REQUIRES: the main thread.
std::unique_ptr<QGuiApplication> fontsWithoutDisplay();

/// The same for these files; null, too, where they need none.
std::unique_ptr<QGuiApplication> fontsFor(const ReportFiles& files);

} // namespace vigie
