// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a shell runs it.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace {

const QString program = QStringLiteral(VIGIE_CLI);

/// `line` in a shell; $CLI is the program.
QProcess& runInShell(QProcess& shell, const QString& line) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLI"), program);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"));
    shell.start(QStringLiteral("/bin/bash"),
                {QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), line});
    shell.waitForFinished();
    return shell;
}

} // namespace

class VigieCliTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsItsRulesByItself() {
        QProcess shell;
        runInShell(shell, QStringLiteral("cd / && \"$CLI\" rules list"));
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(shell.readAllStandardOutput().contains("disclosure.promo-code"));
    }

    void answersBeforeTheInputEnds() {
        QProcess cli;
        cli.start(program, {QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format"),
                            QStringLiteral("ndjson")});
        QVERIFY(cli.waitForStarted());
        for (int post = 1; post <= 3; ++post) {
            cli.write("{\"id\":\"" + QByteArray::number(post) + "\",\"text\":\"bonjour\"}\n");
            QTRY_VERIFY_WITH_TIMEOUT(cli.canReadLine(), 60'000);
            QVERIFY(cli.readLine().startsWith("{\"id\":\"" + QByteArray::number(post) + "\""));
        }
        cli.closeWriteChannel();
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 0);
    }

    void leavesNothingBehindWhenInterrupted() {
        const QTemporaryDir folder;
        QProcess cli;
        cli.setWorkingDirectory(folder.path());
        cli.start(program,
                  {QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--html"),
                   QStringLiteral("audit.html"), QStringLiteral("--format"), QStringLiteral("ndjson")});
        QVERIFY(cli.waitForStarted());
        cli.write("{\"id\":\"p1\",\"text\":\"bonjour\"}\n");
        QTRY_VERIFY_WITH_TIMEOUT(cli.canReadLine(), 60'000);
        const auto entries = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(); };
        QCOMPARE(entries(), 1); // the audit, half-written
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitStatus(), QProcess::CrashExit); // ended by the signal, as a shell wants to know
        QCOMPARE(cli.exitCode(), SIGINT);
        QCOMPARE(entries(), 0);
    }

    void importStopsInGoodOrderWhenInterrupted() {
        const QTemporaryDir folder;
        QFile posts(folder.filePath(QStringLiteral("posts.ndjson")));
        QVERIFY(posts.open(QIODevice::WriteOnly));
        for (int post = 0; post < 200'000; ++post)
            posts.write("{\"id\":\"" + QByteArray::number(post) + "\",\"text\":\"code LOLA20\"}\n");
        posts.close();
        QProcess cli;
        cli.setWorkingDirectory(folder.path());
        cli.start(program, {QStringLiteral("import"), QStringLiteral("posts.ndjson"),
                            QStringLiteral("--dossier"), QStringLiteral("d.vigie"), QStringLiteral("-q")});
        const auto wasMade = [&] { return QFile::exists(folder.filePath(QStringLiteral("d.vigie-wal"))); };
        QTRY_VERIFY_WITH_TIMEOUT(wasMade(), 60'000);
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitStatus(), QProcess::NormalExit);
        QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        left.removeAll(QStringLiteral("d.vigie")); // unless the file came in before
        QCOMPARE(left, QStringList{QStringLiteral("posts.ndjson")});
    }

    void leavesNothingBehindWhenNobodyReadsOn() {
        const QTemporaryDir folder;
        QProcess shell;
        runInShell(shell, QStringLiteral("cd '%1' && yes '{\"text\":\"bonjour\"}' | head -n 20000 | "
                                         "'%2' check - --html audit.html --format ndjson | head -n 1")
                              .arg(folder.path(), program));
        QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void leavesNoPartOfACopyWhenInterrupted_data() {
        QTest::addColumn<bool>("isImpatient");
        QTest::addRow("once") << false;
        QTest::addRow("twice") << true;
    }

    void leavesNoPartOfACopyWhenInterrupted() {
        QFETCH(bool, isImpatient);
        const QTemporaryDir folder;
        QFile posts(folder.filePath(QStringLiteral("posts.ndjson")));
        QVERIFY(posts.open(QIODevice::WriteOnly));
        for (int post = 0; post < 5000; ++post)
            posts.write("{\"id\":\"m" + QByteArray::number(post) + "\",\"text\":\"code LOLA20 #pub\"}\n");
        posts.close();
        QProcess cli;
        cli.setWorkingDirectory(folder.path());
        cli.start(program, {QStringLiteral("import"), QStringLiteral("posts.ndjson"),
                            QStringLiteral("--dossier"), QStringLiteral("d.vigie")});
        QVERIFY(cli.waitForFinished(120'000));
        cli.start(program, {QStringLiteral("minimise"), QStringLiteral("d.vigie"),
                            QStringLiteral("--dossier"), QStringLiteral("copy.vigie")});
        const auto copies = [&] { return QDir(folder.path()).entryList({QStringLiteral("copy*")}); };
        QTRY_VERIFY_WITH_TIMEOUT(copies().contains(QStringLiteral("copy.vigie-wal")), 60'000);
        ::kill(static_cast<pid_t>(cli.processId()), SIGINT);
        if (isImpatient)
            ::kill(static_cast<pid_t>(cli.processId()), SIGTERM); // another one: two of a kind count once
        QVERIFY(cli.waitForFinished(60'000));
        QCOMPARE(copies(), QStringList());
        if (isImpatient)
            return; // whichever way it ended
        QCOMPARE(cli.exitStatus(), QProcess::NormalExit);
        QCOMPARE(cli.exitCode(), 2);
        QVERIFY(cli.readAllStandardError().contains("aucune copie n’a été gardée"));
    }

    /// packaging/run, where everything is installed and built.
    void isRunFromTheSourcesAndNamesItsAuditOnce() {
        const QTemporaryDir folder;
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        runInShell(shell,
                   QStringLiteral("sources=$(cd ../../.. && pwd) && posts=$PWD/posts.ndjson && cd '%1' && "
                                  "mkdir -p packaging build/release/bin && "
                                  "cp \"$sources\"/packaging/run packaging && "
                                  "printf '%s\\n' 'root=$PWD' 'say() { echo \"$@\" >&2; }' "
                                  "'install_missing() { :; }' 'build_preset() { :; }' "
                                  ">packaging/prerequisites.sh && "
                                  "printf 'exec \"%s\" \"$@\"\\n' \"$CLI\" >build/release/bin/vigie-cli && "
                                  "chmod +x build/release/bin/vigie-cli && "
                                  "packaging/run --headless \"$posts\"")
                       .arg(folder.path()));
        const QByteArray told = shell.readAll();
        QVERIFY2(shell.exitCode() == 0, told.constData());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("vigie-audit.pdf"))));
        QCOMPARE(told.count("vigie-audit.pdf"), 1);
    }

    void endsQuietlyWhenNobodyReadsOn() {
        QProcess shell;
        runInShell(shell, QStringLiteral("yes '{\"id\":\"a\",\"text\":\"code LOLA20\"}' | \"$CLI\" check - "
                                         "--format ndjson | head -1"));
        QVERIFY(shell.readAllStandardOutput().startsWith("{\"id\":\"a\""));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void saysThatTheDiskIsFull_data() {
        QTest::addColumn<QString>("command");
        for (const char* command : {"check posts.ndjson", "rules list", "rules show disclosure.promo-code",
                                    "generate bash", "help", "--version"})
            QTest::addRow("%s", command) << QString::fromUtf8(command);
    }

    void saysThatTheDiskIsFull() {
        QFETCH(QString, command);
        QProcess shell;
        runInShell(shell, QStringLiteral("\"$CLI\" %1 --lang en > /dev/full").arg(command));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("The output could not be written.\n"));
    }

    void writesThePdf() {
        const QTemporaryDir folder;
        QProcess shell;
        runInShell(shell,
                   QStringLiteral("env -u QT_QPA_PLATFORM -u DISPLAY \"$CLI\" check posts.ndjson -q --pdf ") +
                       folder.filePath(QStringLiteral("a.pdf")));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QCOMPARE(shell.exitCode(), 0);
        QFile pdf(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void saysThatThePdfCannotBeWritten() {
        QProcess shell;
        runInShell(shell, QStringLiteral("\"$CLI\" check posts.ndjson -q --pdf /nonexistent/a.pdf"));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("/nonexistent/a.pdf"));
    }
};

QTEST_GUILESS_MAIN(VigieCliTest)
#include "tst_vigie_cli.moc"
