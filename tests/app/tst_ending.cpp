// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program itself, asked to end by the system.
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

class TestEnding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOneFile_data() {
        QTest::addColumn<int>("signal");
        QTest::addRow("the end of a session") << SIGTERM;
        QTest::addRow("Ctrl+C in a terminal") << SIGINT;
    }

    void leavesOneFile() {
        QFETCH(const int, signal);
        const QTemporaryDir home;
        const QDir untitled(home.filePath(QStringLiteral("Vigie/vigie/untitled")));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* place : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(place), home.path());
        QProcess vigie;
        vigie.setProcessEnvironment(environment);
        vigie.start(QStringLiteral(VIGIE_GUI),
                    {QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        const auto wasMade = [&] { return untitled.exists(QStringLiteral("1.vigie-wal")); };
        QTRY_VERIFY_WITH_TIMEOUT(wasMade(), 60'000);
        ::kill(static_cast<pid_t>(vigie.processId()), signal);
        QVERIFY(vigie.waitForFinished(60'000));
        QCOMPARE(vigie.exitStatus(), QProcess::NormalExit);
        const QStringList left = untitled.entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty() || left == QStringList{QStringLiteral("1.vigie")},
                 qPrintable(left.join(u' '))); // nothing, where no post had come in yet
    }
};

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
