// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/ending.h"

#include <fcntl.h>
#include <unistd.h>

#include <QApplication>
#include <QSocketNotifier>
#include <array>
#include <csignal>

namespace vigie {
namespace {

std::array<int, 2> asked = {-1, -1}; ///< a pipe: what a signal handler may write to, and an event loop read

void note(int) {
    const char byte = 0;
    [[maybe_unused]] const auto written = write(asked[1], &byte, 1);
}

} // namespace

void endWhenAsked(QObject* context) {
    if (pipe2(asked.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    const auto* notifier = new QSocketNotifier(asked[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        if (std::signal(signal, note) == SIG_IGN)
            std::signal(signal, SIG_IGN); // as by nohup
}

} // namespace vigie
