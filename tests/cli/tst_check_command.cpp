// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace vigie;
using namespace vigie::test;

namespace {

std::string withoutVersion(std::string text) {
    const std::string shown = runTool({"--version"}).out; // « vigie-cli 0.1.0 »
    const std::string version = shown.substr(10, shown.size() - 11);
    for (std::size_t at = 0; (at = text.find(version, at)) != std::string::npos;)
        text.replace(at, version.size(), "VERSION");
    return text;
}

} // namespace

class CheckCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // File names in the output are as typed, so the golden files hold short ones.
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"))); }

    void printsEveryFormat_data() {
        QTest::addColumn<std::string>("format");
        QTest::addColumn<std::string>("language");
        for (const char* format : {"text", "ndjson", "json", "csv", "sarif"})
            for (const char* language : {"fr", "en"})
                QTest::addRow("%s in %s", format, language) << std::string(format) << std::string(language);
    }

    void printsEveryFormat() {
        QFETCH(std::string, format);
        QFETCH(std::string, language);
        const CliResult result =
            check({"posts.ndjson", "broken.ndjson", "--format", format, "--lang", language});
        QCOMPARE(result.code, exit_code::incomplete);
        const std::string golden = "posts." + language + "." + format + ".expected";
        QCOMPARE(differenceFrom(VIGIE_SOURCE_DIR "/tests/data/cli/" + golden, withoutVersion(result.out)),
                 std::string());
    }

    void saysThatATableHoldsTotalsOnly() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("suivi.csv")).toStdString();
        std::ofstream(path) << "texte;vues\nTotal;3\n";
        const CliResult result = check({path, "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find("What was read holds no post to check.") != std::string::npos,
                 result.err.c_str());
    }

    void explains_data() {
        QTest::addColumn<std::string>("format");
        for (const char* format : {"text", "ndjson"})
            QTest::addRow("%s", format) << std::string(format);
    }

    void explains() {
        QFETCH(std::string, format);
        const CliResult result = check({"posts.ndjson", "--explain", "--quiet", "--format", format});
        QCOMPARE(result.code, exit_code::done);
        const std::string golden = "explained." + format + ".expected";
        QCOMPARE(differenceFrom(VIGIE_SOURCE_DIR "/tests/data/cli/" + golden, withoutVersion(result.out)),
                 std::string());
    }

    // In every format, somebody hears of a critical rule that is not applied.
    void tellsOfRulesThatAHouseWeakens_data() {
        QTest::addColumn<std::string>("format");
        QTest::addColumn<std::string>("sentence");
        const auto row = [](const char* format, const char* words) {
            QTest::addRow("%s", format) << std::string(format) << std::string(words);
        };
        row("ndjson",
            R"("house":{"id":"lumen","version":"3","off":["disclosure.promo-code"],"lowered":["claim.health.cure"]})");
        row("json", R"("rule":"disclosure.promo-code","severity":"critical","house_severity":null)");
        row("csv", "");
    }
    void tellsOfRulesThatAHouseWeakens() {
        QFETCH(std::string, format);
        QFETCH(std::string, sentence);
        const CliResult result = check(
            {"posts.ndjson", "--format", format, "--quiet", "--house", VIGIE_SOURCE_DIR "/tests/data/house"});
        QVERIFY(result.err.find("disclosure.promo-code") != std::string::npos);
        QVERIFY2(result.out.find(sentence) != std::string::npos, result.out.c_str());
    }

    void endsWith_data() {
        using Words = QStringList;
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::addRow("all read") << words("posts.ndjson") << 0;
        QTest::addRow("a record skipped") << words("broken.ndjson") << 3;
        QTest::addRow("one file of two missing") << words("posts.ndjson missing.ndjson") << 3;
        QTest::addRow("nothing but a missing file") << words("missing.ndjson") << 2;
        QTest::addRow("nothing but a picture") << words("../import/photo.jpg") << 2;
        QTest::addRow("finding at the level") << words("posts.ndjson --fail-on critical") << 1;
        QTest::addRow("finding above the level") << words("posts.ndjson --fail-on info") << 1;
        QTest::addRow("finding, and a record skipped") << words("broken.ndjson --fail-on major") << 1;
        QTest::addRow("finding below the level") << words("../cli/mild.ndjson --fail-on critical") << 0;
        QTest::addRow("no file named") << Words{} << 2;
        QTest::addRow("an empty name") << Words{QString()} << 2;
        QTest::addRow("unknown option") << words("posts.ndjson --fromat json") << 2;
        QTest::addRow("nobody asked for is there") << words("posts.ndjson --author @nobody") << 2;
        QTest::addRow("no such house") << words("posts.ndjson --house no-such-folder") << 2;
        QTest::addRow("no such day") << words("posts.ndjson --as-of 2025-02-30") << 2;
        QTest::addRow("option without its value") << words("posts.ndjson --format") << 2;
    }

    void endsWith() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        std::vector<std::string> typed;
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        // The options that check() adds come first here, so that a value may be missing at the end.
        typed.insert(typed.begin(), {"check", "--rules", VIGIE_SOURCE_DIR "/tests/data/pack", "--quiet",
                                     "--format", "ndjson"});
        const CliResult result = runTool(typed);
        QCOMPARE(result.code, code);
        QCOMPARE(result.err.empty(),
                 code == exit_code::done || code == exit_code::findings ? result.err.empty() : false);
    }

    void namesWhatItCouldNotRead() {
        const CliResult result = check({"broken.ndjson", "--format", "ndjson"});
        QVERIFY(result.err.starts_with("broken.ndjson:2: "));
        QCOMPARE(std::count(result.out.begin(), result.out.end(), '\n'), 2);
    }

    void saysThatNothingWasAskedFor() {
        const CliResult result = check({"posts.ndjson", "--author", "@nobody", "--lang", "en"});
        QCOMPARE(result.err.find("could be read"), std::string::npos);
        QVERIFY2(result.err.find("posts that were read is of those that --author") != std::string::npos,
                 result.err.c_str());
    }

    void sumsUpTheImport() {
        const CliResult broken = check({"broken.ndjson", "--format", "ndjson", "--lang", "fr"});
        QVERIFY2(broken.err.ends_with("3 attendus, 2 lus, 1 erreur\n"), broken.err.c_str());
        const CliResult quiet = check({"broken.ndjson", "--format", "ndjson", "--quiet"});
        QCOMPARE(quiet.err.find("attendus"), std::string::npos);
    }

    void mergesDoubles() {
        const CliResult once = check({"posts.ndjson", "--format", "ndjson"});
        const CliResult twice = check({"posts.ndjson", "posts.ndjson", "--format", "ndjson", "--lang", "fr"});
        QCOMPARE(twice.out, once.out);
        QVERIFY2(twice.err.find("5 doublons\u00A0: 5 de posts.ndjson") != std::string::npos,
                 twice.err.c_str());
    }

    void readsStandardInputAsNdjson() {
        const CliResult result =
            check({"-", "--format", "ndjson"},
                  "{\"id\":\"a\",\"text\":\"code LOLA20\"}\n{\"id\":\"b\",\"text\":\"rien\"}\n");
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(result.out.starts_with("{\"id\":\"a\",\"source\":{\"file\":\"-\",\"record\":1"));
        QVERIFY(result.out.find("\n{\"id\":\"b\"") != std::string::npos);
    }

    void givesTheSameBytesWithAnyNumberOfJobs() {
        std::string input;
        for (int i = 0; i < 500; ++i)
            input +=
                "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"code LOLA" + std::to_string(i) + "\"}\n";
        const std::string one = check({"-", "--format", "ndjson", "--jobs", "1"}, input).out;
        QCOMPARE(check({"-", "--format", "ndjson", "--jobs", "7"}, input).out, one);
    }

    void saysWhatIsNoExport_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("an empty folder") << QStringLiteral("empty") << QStringLiteral("There is no file in");
        QTest::addRow("a dossier") << QStringLiteral("d.vigie")
                                   << QStringLiteral("This is a Vigie dossier, not");
        QTest::addRow("an empty file") << QStringLiteral("empty.csv") << QStringLiteral("This file is empty");
    }

    void saysWhatIsNoExport() {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        const Folder folder;
        std::filesystem::create_directory(folder / "empty");
        std::ofstream(folder / "empty.csv").flush();
        openDossier(folder / "d.vigie");
        const CliResult result = check({folder / what.toStdString(), "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find(sentence.toStdString()) != std::string::npos, result.err.c_str());
    }

    void passesOverOtherFilesOfAFolder() {
        const CliResult result = check({"folder", "--format", "json"});
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(result.out.find("\"passed_over\":[\"folder/README.txt\"]") != std::string::npos);
        QVERIFY(result.err.starts_with("folder/README.txt\u00A0: "));
    }

    void neverSendsControlCharactersOfAPost() {
        const CliResult result = check({"posts.ndjson"});
        QCOMPARE(result.out.find('\x1b'), std::string::npos);
        QCOMPARE(result.out.find("\u202E"), std::string::npos);
        QVERIFY(result.out.find("p5␛[31m") != std::string::npos);
    }

    void judgesTodayByTheDateAskedFor() {
        const std::string post = "{\"id\":\"a\",\"text\":\"code LOLA20\"}\n";
        const auto lawOn = [&](const std::string& day) {
            const std::string out = runTool({"check", "-", "--format", "ndjson", "--as-of", day, "--rules",
                                             VIGIE_SOURCE_DIR "/tests/data/pack"},
                                            post)
                                        .out;
            return out.substr(out.find("\"law\":") + 6, 3);
        };
        QCOMPARE(lawOn("2024-11-07"), std::string("\"A\""));
        QCOMPARE(lawOn("2024-11-08"), std::string("\"B\""));
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "tst_check_command.moc"
