// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fonts.h"

#include "app/text/qt_text.h"

#include <iostream>

namespace vigie {
namespace {

/// Remarks of Qt on its surroundings (XDG_RUNTIME_DIR and the like) help nobody on a command line.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << toUtf8(message) << std::endl;
}

} // namespace

std::unique_ptr<QGuiApplication> fontsWithoutDisplay() {
    if (QCoreApplication::instance())
        return nullptr;
    static int argc = 1;
    static char name[] = "vigie-cli";
    static char* argv[] = {name, nullptr};
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

std::unique_ptr<QGuiApplication> fontsFor(const ReportFiles& files) {
    const bool hasPages = files.paths.contains(OutputKind::Pdf) || !files.corrections.empty();
    return hasPages ? fontsWithoutDisplay() : nullptr;
}

} // namespace vigie
