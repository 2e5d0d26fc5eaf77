// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/outside.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <utility>

namespace vigie {
namespace {

/// QDesktopServices starts it, too, but does not hear that it found nothing to open the file with.
const QString opener = QStringLiteral("xdg-open");

/// It may run for as long as what it opened, also when the window is closed.
void runOpener(const QString& program, const QUrl& url, QObject* context, std::function<void()> failed) {
    auto* process = new QProcess(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QObject::connect(process, &QProcess::finished, context,
                     [failed = std::move(failed)](int code, QProcess::ExitStatus status) {
                         if (code != 0 && status == QProcess::NormalExit)
                             failed();
                     });
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, {url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded)});
}

} // namespace

bool isWebAddress(const QUrl& url) {
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

void openOutside(const QUrl& url, QObject* context, std::function<void()> failed) {
    const QString program = QStandardPaths::findExecutable(opener);
    if (!program.isEmpty())
        runOpener(program, url, context, std::move(failed));
    else if (!QDesktopServices::openUrl(url))
        failed();
}

} // namespace vigie
