// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QTest>
#include <filesystem>

using namespace vigie;
using namespace vigie::test;

/// A dossier with less in it than before: minimised, or purged when its time is over.
class PurgeCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"))); }

    void minimisesIntoANewFile() {
        const Folder folder;
        importInto(folder / "d.vigie", {"posts.ndjson"});
        const CliResult made = runTool({"minimise", folder / "d.vigie", "--dossier", folder / "copy.vigie"});
        QCOMPARE(made.err, std::string());
        QCOMPARE(made.code, exit_code::done);
        QVERIFY(made.out.find("copy.vigie. À relire") != std::string::npos);
        QCOMPARE(runTool({"verify", folder / "copy.vigie"}).code, exit_code::done);
        QVERIFY(runTool({"export", folder / "copy.vigie"}).out.find("protekt") == std::string::npos);
        const CliResult again =
            runTool({"minimise", folder / "d.vigie", "--dossier", folder / "copy.vigie", "--lang", "en"});
        QCOMPARE(again.code, exit_code::unusable);
        QVERIFY(again.err.find("copy.vigie is there already") != std::string::npos);
    }

    void purgesAfterTheRetentionDateOnly() {
        const Folder folder;
        importInto(folder / "d.vigie", {"posts.ndjson"});
        const CliResult undated = runTool({"purge", folder / "d.vigie", "--yes", "--lang", "en"});
        QCOMPARE(undated.code, exit_code::unusable);
        QVERIFY2(undated.err.find("vigie-cli purge " + folder / "d.vigie" + " --until 31/12/2030") !=
                     std::string::npos,
                 undated.err.c_str());
        const CliResult kept =
            runTool({"purge", folder / "d.vigie", "--until", "2999-12-31", "--yes", "--lang", "en"});
        QCOMPARE(kept.out, std::string("To be kept until 31\u00A0December\u00A02999, that day included.\n"
                                       "“vigie-cli purge” may empty it from 1\u00A0January\u00A03000 on.\n"));
        QCOMPARE(runTool({"purge", folder / "d.vigie", "--yes"}).code, exit_code::unusable);
    }

    void asksBeforeItPurges() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        runTool({"purge", path, "--until", "2020-01-01", "--yes"});
        const std::vector<std::string> purge = {"purge", path, "--who", "tom", "--lang", "en"};
        const CliResult unasked = runTool(purge);
        QCOMPARE(unasked.code, exit_code::unusable);
        QVERIFY(
            unasked.err.starts_with("The retention period ended on 1\u00A0January\u00A02020. These will"));
        QVERIFY2(QString::fromStdString(unasked.err)
                     .simplified()
                     .contains(QStringLiteral("5 posts, 5 records, the content of 4 entries of the log.")),
                 unasked.err.c_str());
        QVERIFY(unasked.err.ends_with("Nothing was done. Without a terminal, agree with --yes.\n"));
        for (const char* answer : {"", "n", "y", "yess"}) {
            const CliResult declined = runAtTerminal(purge, answer);
            QCOMPARE(declined.code, exit_code::unusable);
            QVERIFY(declined.err.ends_with("To go on, type yes: Nothing was done.\n"));
        }
        QCOMPARE(must(openDossier(path, DossierAccess::Look).overview()).posts, std::size_t(5));
        const CliResult purged = runAtTerminal(purge, "Yes");
        QCOMPARE(purged.code, exit_code::done);
        QVERIFY(purged.out.starts_with("Purged on "));
        QVERIFY(purged.out.find("by tom: 5 posts, 5 records, the content of 4 entries of the log.\n") !=
                std::string::npos);
        QCOMPARE(runTool(purge).out, purged.out); // again, without a question
    }

    void asksAboutADayThatMakesNoSense_data() {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("doubt");
        QTest::addRow("past") << QStringLiteral("2020-01-01") << QStringLiteral(" is past: ");
        QTest::addRow("far away") << QStringLiteral("2999-12-31") << QStringLiteral("more than 50 years");
        QTest::addRow("earlier than before") << QStringLiteral("2040-05-01") << QStringLiteral(" is earlier");
        QTest::addRow("usual") << QStringLiteral("2040-07-01") << QString();
    }

    void asksAboutADayThatMakesNoSense() {
        QFETCH(QString, day);
        QFETCH(QString, doubt);
        const Folder folder;
        openDossier(folder / "d.vigie");
        runTool({"purge", folder / "d.vigie", "--until", "2040-06-30", "--yes"});
        const CliResult kept =
            runTool({"purge", folder / "d.vigie", "--until", day.toStdString(), "--lang", "en"});
        QCOMPARE(kept.code, doubt.isEmpty() ? exit_code::done : exit_code::unusable);
        QVERIFY2(kept.err.find(doubt.toStdString()) != std::string::npos, kept.err.c_str());
        const auto noted = must(openDossier(folder / "d.vigie", DossierAccess::Look).retention());
        QCOMPARE(toString(noted.value()), doubt.isEmpty() ? "2040-07-01" : std::string("2040-06-30"));
    }

    void verifySaysWhatWasPurged() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        runTool({"purge", path, "--until", "2020-01-01", "--yes"});
        runTool({"purge", path, "--yes", "--who", "tom"});
        const CliResult verified = runTool({"verify", path, "--lang", "en"});
        QCOMPARE(verified.code, exit_code::done);
        QVERIFY(verified.out.starts_with("intact\nPurged on "));
        QVERIFY2(verified.out.find(" by tom: 5 posts, 5 records, the content of 4 entries of the log.\n"
                                   "What is left: 0 posts, the hashes of 5 records, and 5 entries in the "
                                   "log.\n") != std::string::npos,
                 verified.out.c_str());
    }

    void hasNothingToGiveOnceItIsPurged_data() {
        QTest::addColumn<QString>("command");
        for (const char* command : {"report", "export", "replay", "sample", "agreement", "minimise"})
            QTest::addRow("%s", command) << QString::fromUtf8(command);
    }

    void hasNothingToGiveOnceItIsPurged() {
        QFETCH(QString, command);
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        runTool({"purge", path, "--until", "2020-01-01", "--yes"});
        runTool({"purge", path, "--yes"});
        std::vector<std::string> words = {command.toStdString(), path, "--lang", "en"};
        if (command == QStringLiteral("report"))
            words.insert(words.end(), {"--html", folder / "a.html"});
        if (command == QStringLiteral("minimise"))
            words.insert(words.end(), {"--dossier", folder / "copy.vigie"});
        const CliResult result = runTool(words);
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.out.empty());
        QVERIFY2(result.err.find("Purged on ") != std::string::npos, result.err.c_str());
        QVERIFY(!std::filesystem::exists(folder / "a.html"));
        QVERIFY(!std::filesystem::exists(folder / "copy.vigie"));
        QVERIFY(runTool({"log", path, "--lang", "en"}).out.find("content purged") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(PurgeCommandsTest)
#include "tst_purge_commands.moc"
