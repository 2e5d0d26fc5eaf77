// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

class ArgumentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* line, const char* sentence) {
            QTest::addRow("%s", name) << QString::fromUtf8(line) << QString::fromUtf8(sentence);
        };
        row("unknown command", "chek x", "La commande « chek » n’existe pas. Vouliez-vous dire check ?");
        row("unknown command, nothing close", "frobnicate", "La commande « frobnicate » n’existe pas.\n");
        row("option before the command", "--format json", "La commande manque devant « --format ».");
        row("slip in an option", "check x --fromat=json",
            "L’option « --fromat=json » n’existe pas ici. Vouliez-vous dire --format ?");
        row("option of another command", "rules list --fail-on major",
            "L’option « --fail-on » n’existe pas ici.");
        row("value missing", "check x --rules", "L’option --rules attend une valeur : un dossier.");
        row("help about no command", "help chek",
            "La commande «\u00A0chek\u00A0» n’existe pas. Vouliez-vous dire check\u202F?");
        row("value of a switch", "check x --quiet=5", "L’option --quiet ne prend pas de valeur.");
        row("no day", "check x --as-of hier",
            "--as-of « hier » : la valeur doit être une date comme 2024-11-08.");
        row("no job", "check x --jobs 0", "--jobs « 0 » : la valeur doit être un nombre de 1 à 1024.");
        row("half a job", "check x -j 1.5", "--jobs « 1.5 »");
        row("unknown severity", "check x --fail-on serious", "critical, major, minor ou info.");
        row("in English", "check x --lang en --format xml",
            "--format “xml”: the value must be text, ndjson, json, csv or sarif.");
        row("no language", "check x --lang de", "--lang « de » : la valeur doit être fr ou en.");
    }

    void saysWhatIsWrong() {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        std::vector<std::string> words;
        for (const QString& word : line.split(QLatin1Char(' ')))
            words.push_back(word.toStdString());
        const CliResult result = runTool(words);
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.out.empty());
        QVERIFY2(result.err.find(sentence.toStdString()) != std::string::npos, result.err.c_str());
    }

    void helps_data() {
        QTest::addColumn<QString>("line");
        QTest::addRow("asked for") << QStringLiteral("--help");
        QTest::addRow("asked for as a word") << QStringLiteral("help");
        QTest::addRow("on a command") << QStringLiteral("check --help");
        QTest::addRow("on a command, the other way round") << QStringLiteral("help rules");
        QTest::addRow("in English") << QStringLiteral("check -h --lang en");
    }

    void helps() {
        QFETCH(QString, line);
        std::vector<std::string> words;
        for (const QString& word : line.split(QLatin1Char(' ')))
            words.push_back(word.toStdString());
        const CliResult result = runTool(words);
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(result.err.empty());
        QVERIFY(result.out.find("vigie-cli") != std::string::npos);
        for (std::size_t begin = 0, end = 0; (end = result.out.find('\n', begin)) != std::string::npos;
             begin = end + 1)
            QVERIFY(QString::fromStdString(result.out.substr(begin, end - begin)).size() <= 100);
    }

    void withoutAWordItHelpsAndFails() {
        const CliResult result = runTool({});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.err.find("check") != std::string::npos);
    }

    void takesFilesThatLookLikeOptionsBehindTwoDashes() {
        const CliResult result = check({"--quiet", "--format", "ndjson"}, {});
        QCOMPARE(result.code, exit_code::unusable);
        const CliResult named =
            runTool({"check", "--rules", VIGIE_SOURCE_DIR "/tests/data/pack", "--", "--odd"});
        QVERIFY2(named.err.starts_with("--odd\u00A0: "), named.err.c_str());
    }
};

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
