// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a whole session of the desktop program below strace, in a process of its own (« --session »), and
// reads in the record which sockets it made.
#include "app/gui/desktop.h"
#include "app/gui/main_window.h"
#include "app/gui/translations.h"
#include "app/gui/widgets/help_window.h"
#include "core/rules/pack_loader.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

constexpr int longest = 60'000; // milliseconds, on a slow machine

const QString sample = QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/dossier.ndjson");

void press(MainWindow& window, const char* action) {
    if (auto* found = window.findChild<QAction*>(QLatin1String(action)))
        found->trigger();
    else
        qFatal("There is no action %s", action);
}

/// Opens, imports, checks, looks at every place, exports, asks for help, changes the language.
class Session final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everything() {
        const PackResult pack = loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack");
        QVERIFY(pack.has_value());
        const auto day = std::chrono::year(2025) / 8 / 1;
        Desktop desktop({std::make_shared<Checker>(*pack, day), Language::French}, {sample});
        desktop.open({sample});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        for (int place = 0; place < desktop.window().placeCount(); ++place) {
            desktop.window().goToPlace(place);
            QCoreApplication::processEvents();
        }
        press(desktop.window(), "quick-check");
        press(desktop.window(), "manual");
        QVERIFY(desktop.window().findChild<HelpWindow*>());
        desktop.showSettings();
        desktop.beginTour();
        desktop.setLanguage(Language::English);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        if (qEnvironmentVariableIsSet("VIGIE_TEST_TALK"))
            close(socket(AF_INET, SOCK_STREAM, 0)); // so that the test is known to see one
    }
};

} // namespace

class TestNoNetwork final : public QObject {
    Q_OBJECT

    struct Record {
        bool wasRun = false;
        QString internet; ///< lines about internet sockets
        QString output;
    };

    /// The session below strace, in a home of its own.
    static Record watch(bool talks) {
        const QTemporaryDir home;
        const QString log = home.filePath(QStringLiteral("strace.log"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        if (talks)
            environment.insert(QStringLiteral("VIGIE_TEST_TALK"), QStringLiteral("1"));
        QProcess strace;
        strace.setProcessEnvironment(environment);
        strace.setProcessChannelMode(QProcess::MergedChannels);
        strace.start(QStringLiteral("strace"),
                     {QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=network"),
                      QStringLiteral("-o"), log, QCoreApplication::applicationFilePath(),
                      QStringLiteral("--session")});
        Record record;
        record.wasRun = strace.waitForFinished(3 * longest) && strace.exitCode() == 0;
        record.output = QString::fromUtf8(strace.readAllStandardOutput());
        QFile file(log);
        if (file.open(QIODevice::ReadOnly))
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
                if (line.contains(QStringLiteral("AF_INET"))) // AF_INET6 as well
                    record.internet += line + u'\n';
        return record;
    }

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed.");
    }

    void aWholeSessionMakesNoInternetSocket() {
        const Record record = watch(false);
        QVERIFY2(record.wasRun, qPrintable(record.output));
        QVERIFY2(record.internet.isEmpty(), qPrintable(record.internet));
    }

    void oneThatDoesIsSeen() {
        const Record record = watch(true);
        QVERIFY2(record.wasRun, qPrintable(record.output));
        QVERIFY(record.internet.contains(QStringLiteral("socket(AF_INET")));
    }
};

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Vigie"));
    QApplication::setApplicationName(QStringLiteral("vigie"));
    if (argc == 2 && QLatin1String(argv[1]) == QLatin1String("--session")) {
        installTranslations(Language::French);
        Session session;
        return QTest::qExec(&session, {QString::fromLocal8Bit(argv[0])});
    }
    TestNoNetwork test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_no_network.moc"
