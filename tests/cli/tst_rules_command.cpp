// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace vigie;
using namespace vigie::test;

namespace {

const std::string packFolder = VIGIE_SOURCE_DIR "/tests/data/pack";
const std::string brokenFolder = VIGIE_SOURCE_DIR "/tests/data/pack_with_mistakes";
const std::string houseFolder = VIGIE_SOURCE_DIR "/tests/data/house";
const std::string failingFolder = VIGIE_SOURCE_DIR "/tests/data/pack_with_failures";

std::string golden(const std::string& name) {
    return VIGIE_SOURCE_DIR "/tests/data/cli/" + name;
}

/// Without the folder of the source tree, which differs from machine to machine.
std::string relative(std::string text) {
    const std::string root = VIGIE_SOURCE_DIR "/";
    for (std::size_t at = 0; (at = text.find(root, at)) != std::string::npos;)
        text.erase(at, root.size());
    return text;
}

} // namespace

class RulesCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsRules() {
        const CliResult result = runTool({"rules", "list", "--rules", packFolder});
        QCOMPARE(result.code, exit_code::done);
        QCOMPARE(differenceFrom(golden("rules_list.expected"), result.out), std::string());
    }

    void printsAPage() {
        const CliResult french = runTool({"rules", "list", "--format", "html", "--rules", packFolder});
        QCOMPARE(french.code, exit_code::done);
        QVERIFY(french.out.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
        const CliResult english =
            runTool({"rules", "list", "--format", "html", "--lang", "en", "--rules", packFolder});
        QVERIFY(english.out.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    }

    void showsACard_data() {
        QTest::addColumn<std::string>("language");
        QTest::addRow("in French") << std::string("fr");
        QTest::addRow("in English") << std::string("en");
    }

    void showsACard() {
        QFETCH(std::string, language);
        std::string cards;
        for (const char* rule : {"claim.health.cure", "disclosure.promo-code"})
            cards += runTool({"rules", "show", rule, "--rules", packFolder, "--lang", language}).out;
        QCOMPARE(differenceFrom(golden("rule_cards." + language + ".expected"), cards), std::string());
    }

    void showsACardThatAHouseChanged_data() { showsACard_data(); }

    // With the house’s reason, and what the law would have it be.
    void showsACardThatAHouseChanged() {
        QFETCH(std::string, language);
        std::string cards;
        for (const char* rule : {"claim.health.cure", "disclosure.promo-code", "house.forbidden-words"})
            cards += runTool({"rules", "show", rule, "--rules", packFolder, "--house", houseFolder, "--lang",
                              language})
                         .out;
        QCOMPARE(differenceFrom(golden("rule_cards_house." + language + ".expected"), relative(cards)),
                 std::string());
    }

    void runsExamples() {
        const CliResult result = runTool({"rules", "test", packFolder, "--lang", "en"});
        QCOMPARE(result.out, std::string("6 examples, 0 failures\n"));
        QCOMPARE(result.code, exit_code::done);
    }

    void namesExamplesThatFail() {
        const CliResult result = runTool({"rules", "test", failingFolder});
        QCOMPARE(result.code, exit_code::findings);
        QCOMPARE(differenceFrom(golden("rules_test.expected"), relative(result.out)), std::string());
    }

    void pointsAtMistakes_data() { showsACard_data(); }

    void pointsAtMistakes() {
        QFETCH(std::string, language);
        const CliResult result = runTool({"rules", "lint", brokenFolder, "--lang", language});
        QCOMPARE(result.code, exit_code::findings);
        QCOMPARE(differenceFrom(golden("rules_lint." + language + ".expected"), relative(result.out)),
                 std::string());
    }

    void findsNoMistake() { QCOMPARE(runTool({"rules", "lint", packFolder}).code, exit_code::done); }

    void tellsWhatAHouseChanges() {
        const CliResult list = runTool({"rules", "list", "--rules", packFolder, "--house", houseFolder});
        QCOMPARE(list.code, exit_code::done);
        QCOMPARE(differenceFrom(golden("rules_list_house.expected"), list.out), std::string());
    }

    void lintsAHousePack() {
        const CliResult result =
            runTool({"rules", "lint", packFolder, "--house", houseFolder, "--lang", "en"});
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(relative(result.out)
                    .starts_with("tests/data/house/house.yaml:8:3: warning: The legal pack has no list"));
        QVERIFY(result.out.ends_with("Of the house: 3 rules, 2 examples.\n3 warnings\n"));
    }

    // A warning is told from a mistake where it stands, and in the last line.
    void countsMistakesAndWarnings_data() {
        QTest::addColumn<std::string>("language");
        QTest::addColumn<std::string>("warning");
        QTest::addColumn<std::string>("last");
        QTest::addRow("in French") << std::string("fr")
                                   << std::string(":3:12: avertissement\u00A0: Le référentiel")
                                   << std::string("\n1 faute, 1 avertissement\n");
        QTest::addRow("in English") << std::string("en") << std::string(":3:12: warning: The legal pack")
                                    << std::string("\n1 mistake, 1 warning\n");
    }
    void countsMistakesAndWarnings() {
        QFETCH(std::string, language);
        QFETCH(std::string, warning);
        QFETCH(std::string, last);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("lumen.yaml")).toStdString();
        const auto lint = [&](const std::string& section) {
            std::ofstream(path) << "house: {id: lumen, version: '1', title: T}\n" + section +
                                       "extend: {  gone: {phrases: [x]}}\n";
            return runTool({"rules", "lint", path, "--rules", packFolder, "--lang", language}).out;
        };
        for (const char* section :
             {"terms: {mine: {phrases: [x]}}\n", "terms: {house.unshown: {phrases: [x]}}\n"}) {
            const std::string out = lint(section);
            QVERIFY2(out.find(warning) != std::string::npos && out.ends_with(last), out.c_str());
        }
        std::ofstream(path) << "house: {id: lumen, version: '1', title: T}\n\n"
                               "extend: {  gone: {phrases: [x]}}\n";
        const CliResult check = runTool({"check", VIGIE_SOURCE_DIR "/tests/data/cli/posts.ndjson", "--rules",
                                         packFolder, "--house", path, "--lang", language});
        QVERIFY2(check.err.find(warning) != std::string::npos, check.err.c_str());
    }

    void takesAHousePackForWhatItIs_data() {
        QTest::addColumn<std::string>("path");
        QTest::addRow("its folder") << houseFolder;
        QTest::addRow("its file") << houseFolder + "/house.yaml";
    }
    void takesAHousePackForWhatItIs() {
        QFETCH(std::string, path);
        const CliResult lint = runTool({"rules", "lint", path, "--rules", packFolder, "--lang", "en"});
        QCOMPARE(lint.code, exit_code::done);
        QVERIFY2(lint.out.find("tests/data/house/house.yaml:8:3:") != std::string::npos, lint.out.c_str());
        QCOMPARE(runTool({"rules", "test", path, "--rules", packFolder, "--lang", "en"}).out,
                 std::string("5 examples, 0 failures\n"));
    }

    void writesAFirstFileOfHouseRules() {
        const QTemporaryDir parent;
        const std::string folder = parent.filePath(QStringLiteral("lumen")).toStdString();
        const CliResult made = runTool({"rules", "new", folder});
        QCOMPARE(made.err, std::string());
        QCOMPARE(made.code, exit_code::done);
        QVERIFY2(made.out.find("vigie-cli rules lint --house " + folder) != std::string::npos,
                 made.out.c_str());
        const CliResult lint = runTool({"rules", "lint", "--house", folder});
        QVERIFY2(lint.out.ends_with("Dont règles maison\u00A0: 1 règle, 2 exemples.\n"), lint.out.c_str());
        QVERIFY2(runTool({"rules", "list", "--house", folder}).out.find("(lumen, version 1)") !=
                     std::string::npos,
                 "the house bears the name of its folder");
        const CliResult again = runTool({"rules", "new", folder});
        QCOMPARE(again.code, exit_code::unusable);
        QVERIFY2(again.err.find("contient déjà des règles") != std::string::npos, again.err.c_str());
    }

    void namesTheHouseAfterItsFolder_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("line");
        QTest::addRow("a word") << QStringLiteral("lumen")
                                << QStringLiteral("  id: \"lumen\"                    #");
        QTest::addRow("a slash behind it")
            << QStringLiteral("lumen/") << QStringLiteral("  id: \"lumen\"    ");
        QTest::addRow("blanks and quotes")
            << QStringLiteral("chez \"Léa\"") << QStringLiteral("  id: \"chez--Léa-\" ");
        QTest::addRow("a long name") << QStringLiteral("une-agence-au-nom-vraiment-long")
                                     << QStringLiteral("  id: \"une-agence-au-nom-vraiment-long\" #");
    }
    void namesTheHouseAfterItsFolder() {
        QFETCH(QString, folder);
        QFETCH(QString, line);
        const QTemporaryDir parent;
        const std::string path = parent.filePath(folder).toStdString();
        QCOMPARE(runTool({"rules", "new", path, "--lang", "en"}).code, exit_code::done);
        std::ifstream in(path + "/house.yaml");
        const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
        QVERIFY2(text.find("\n" + line.toStdString()) != std::string::npos, text.c_str());
        QCOMPARE(runTool({"rules", "test", "--house", path}).code, exit_code::done);
    }

    void helpsWithOneWord_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("leftOut");
        const auto row = [](const char* name, const char* words, const char* told, const char* leftOut) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(words) << QString::fromUtf8(told) << QString::fromUtf8(leftOut);
        };
        row("lint", "rules lint --help", "Usage: vigie-cli rules lint [OPTIONS] [DIR]\n\nname every mistake",
            "run every example");
        row("test", "rules test -h", "Usage: vigie-cli rules test [OPTIONS] [DIR]\n\nrun every example",
            "--format");
        row("new", "rules new --help", "Usage: vigie-cli rules new [OPTIONS] DIR\n\na first file",
            "name every mistake");
        row("list, which has a form of its own", "rules list --help", "--format", "a first file");
        row("asked for by name", "help rules lint", "Usage: vigie-cli rules lint [OPTIONS] [DIR]",
            "run every example");
        row("all of them", "rules --help", "run every example", "\n\nname every mistake");
        row("list, which takes no folder", "rules list --help", "Usage: vigie-cli rules list [OPTIONS]\n",
            "[DIR]");
        row("a word that is none", "rules lnit --help", "run every example", "\n\nname every mistake");
    }
    void helpsWithOneWord() {
        QFETCH(QString, words);
        QFETCH(QString, told);
        QFETCH(QString, leftOut);
        std::vector<std::string> typed;
        for (const QString& word : words.split(QLatin1Char(' ')))
            typed.push_back(word.toStdString());
        typed.insert(typed.end(), {"--lang", "en"});
        const CliResult result = runTool(typed);
        QCOMPARE(result.code, exit_code::done);
        QVERIFY2(result.out.find(told.toStdString()) != std::string::npos, result.out.c_str());
        QVERIFY2(result.out.find(leftOut.toStdString()) == std::string::npos, result.out.c_str());
    }

    void namesTheFileOfAHouseExampleThatFails() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("lumen.yaml")).toStdString();
        std::ofstream(path) << "house: {id: lumen, version: '1', title: T}\n"
                               "terms: {house.w: {phrases: [incroyable]}}\n"
                               "rules:\n"
                               "  house.r:\n"
                               "    {severity: minor, title: T, why: W, remedy: R, when: {term: house.w},\n"
                               "    examples: {match: [rien]}}\n";
        const CliResult result =
            runTool({"rules", "test", packFolder, "--house", folder.path().toStdString(), "--lang", "en"});
        QVERIFY2(result.out.starts_with(path + ":6: house.r:"), result.out.c_str());
    }

    void printsTheSchema_data() {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("title");
        QTest::addRow("of the legal pack") << std::string() << std::string("Rules of Vigie");
        QTest::addRow("of house rules") << std::string("house") << std::string("House rules of Vigie");
    }
    void printsTheSchema() {
        QFETCH(std::string, kind);
        QFETCH(std::string, title);
        const CliResult result = kind.empty() ? runTool({"rules", "schema", "--lang", "en"})
                                              : runTool({"rules", "schema", kind, "--lang", "en"});
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(result.out.find("\"title\": \"" + title + "\"") != std::string::npos);
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        QTest::addRow("no subcommand")
            << QStringList{} << QStringLiteral("list, show ID, test, lint, new or schema");
        QTest::addRow("a slip") << QStringList{QStringLiteral("lsit")}
                                << QStringLiteral("Did you mean list?");
        QTest::addRow("no folder for new rules")
            << QStringList{QStringLiteral("new")} << QStringLiteral("Name the folder");
        QTest::addRow("no rule") << QStringList{QStringLiteral("show")} << QStringLiteral("Which rule?");
        QTest::addRow("an unknown rule")
            << QStringList{QStringLiteral("show"), QStringLiteral("disclosure.promocode")}
            << QStringLiteral("Did you mean disclosure.promo-code?");
        const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::addRow("a page of one rule")
            << words("show claim.health.cure --format html") << QStringLiteral("goes with “rules list” only");
        QTest::addRow("a format for posts")
            << words("list --format csv") << QStringLiteral("the value must be text or html");
        QTest::addRow("a word too many") << QStringList{QStringLiteral("list"), QStringLiteral("all")}
                                         << QStringLiteral("“all” is one word too many.");
    }

    void refuses() {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        std::vector<std::string> typed = {"rules"};
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        typed.insert(typed.end(), {"--lang", "en", "--rules", packFolder});
        const CliResult result = runTool(typed);
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find(sentence.toStdString()) != std::string::npos, result.err.c_str());
    }
};

QTEST_APPLESS_MAIN(RulesCommandTest)
#include "tst_rules_command.moc"
