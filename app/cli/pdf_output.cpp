// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf_output.h"

#include "app/report/manual_pdf.h"
#include "app/report/pdf_correction.h"
#include "app/report/pdf_pages.h"
#include "app/text/qt_text.h"

#include <QGuiApplication>
#include <iostream>
#include <memory>

namespace vigie {
namespace {

/// Remarks of Qt on its surroundings (XDG_RUNTIME_DIR and the like) help nobody on a command line.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << toUtf8(message) << std::endl;
}

/// Fonts need an application object; tests may have one already.
std::unique_ptr<QGuiApplication> makeApplication() {
    if (QCoreApplication::instance())
        return nullptr;
    static int argc = 1;
    static char name[] = "vigie-cli";
    static char* argv[] = {name, nullptr};
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

std::string auditPdf(const Report& report) {
    const auto application = makeApplication();
    return renderPdf(report);
}

std::vector<std::string> correctionPdfs(const std::vector<CorrectionSheet>& sheets) {
    const auto application = makeApplication();
    std::vector<std::string> out;
    for (const CorrectionSheet& sheet : sheets)
        out.push_back(renderCorrectionSheet(sheet));
    return out;
}

std::string manualPdf(Language language, Instant madeAt) {
    const auto application = makeApplication();
    return renderManual({manual(language), language, VIGIE_VERSION, madeAt});
}

} // namespace vigie
