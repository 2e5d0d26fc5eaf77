// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/command.h"
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
        row("a piece of a rule", "rules show promo --rules " VIGIE_SOURCE_DIR "/tests/data/pack",
            "La règle «\u00A0promo\u00A0» n’existe pas. Vouliez-vous dire disclosure.promo-code\u202F?");
        row("slip in an option", "check x --fromat=json",
            "L’option « --fromat=json » n’existe pas ici. Vouliez-vous dire --format ?");
        row("option of another command", "rules list --fail-on major",
            "L’option « --fail-on » n’existe pas ici.");
        row("value missing", "check x --rules", "L’option --rules attend une valeur : un dossier.");
        row("help about no command", "help chek",
            "La commande «\u00A0chek\u00A0» n’existe pas. Vouliez-vous dire check\u202F?");
        row("value of a switch", "check x --quiet=5", "L’option --quiet ne prend pas de valeur.");
        row("no day", "check x --as-of hier",
            "--as-of « hier » : la valeur doit être une date comme 31/12/2026, 31.12.2026 ou 2026-12-31.");
        row("no job", "check x --jobs 0", "--jobs « 0 » : la valeur doit être un nombre de 1 à 1024.");
        row("half a job", "check x -j 1.5", "--jobs « 1.5 »");
        row("unknown severity", "check x --fail-on serious", "critique, majeur, mineur ou information.");
        row("in English", "check x --lang en --format xml",
            "--format “xml”: the value must be text, ndjson, json, csv or sarif.");
        row("unknown severity, in English", "check x --fail-on serious --lang en",
            "the value must be critical, major, minor or info.");
        row("unknown part", "check x --sections bilan",
            "une liste des noms suivants\u00A0: synthèse, périmètre");
        row("month first", "check x --from 12/31/2025", "une date comme 31/12/2026");
        row("month first, in English", "check x --to 12/31/2025 --lang en", "(the day first)");
        row("unknown reading", "decide d écarté p --reading troisième",
            "la valeur doit être première, seconde, arbitrage ou échantillon.");
        row("days the wrong way round", "check x --from 2026-03-01 --to 28/02/2026 --lang en",
            "The day of --from, 1\u00A0March\u00A02026, comes after that of --to, "
            "28\u00A0February\u00A02026.");
        row("slip in an option without a command", "--versio", "Vouliez-vous dire --version\u202F?");
        row("nothing on standard input", "check - --lang en", "Nothing arrived on standard input.");
        row("no rules in a folder that is missing", "check x --house /nothing/here --lang en",
            "/nothing/here: There is no such folder.\n");
        row("rules of another kind of file", "check x --house " VIGIE_SOURCE_DIR "/README.md --lang en",
            "its name does not end in .yaml.\n");
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

    void understandsBothLanguages_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* typed, const char* id) {
            QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(id);
        };
        row("--fail-on critique", "--fail-on critical");
        row("--fail-on MAJEUR", "--fail-on major");
        row("--fail-on Information", "--fail-on info");
        row("--sections Synthèse,ecartes,régles", "--sections summary,dismissed,rules");
        row("--format texte", "--format text");
        row("--as-of 08.11.2024 --from 1/3/2025 --to 31/12/2025",
            "--as-of 2024-11-08 --from 2025-03-01 --to 2025-12-31");
        row("--reading échantillon", "--reading sample");
        row("--reading seconde-lecture", "--reading second");
        row("--lang EN", "--lang en");
    }

    void understandsBothLanguages() {
        QFETCH(QString, typed);
        QFETCH(QString, id);
        const auto read = [](const QString& line) {
            std::vector<std::string> words;
            for (const QString& word : line.split(QLatin1Char(' ')))
                words.push_back(word.toStdString());
            const auto arguments =
                parseArguments(words, {Option::FailOn, Option::Sections, Option::Format, Option::AsOf,
                                       Option::From, Option::To, Option::Reading, Option::Lang});
            if (!arguments)
                throw std::runtime_error(arguments.error());
            return *arguments;
        };
        const Arguments first = read(typed);
        const Arguments second = read(id);
        QCOMPARE(first.failOn, second.failOn);
        QVERIFY(first.report == second.report);
        QCOMPARE(first.format, second.format);
        QCOMPARE(toString(first.asOf), toString(second.asOf));
        QCOMPARE(first.reading, second.reading);
        QCOMPARE(first.language, second.language);
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

    void helpsInANarrowTerminal_data() {
        QTest::addColumn<QString>("command");
        for (const Command* command : commands())
            QTest::addRow("%s", command->name.c_str()) << QString::fromStdString(command->name);
    }

    /// Only what cannot be broken is longer than a line.
    void helpsInANarrowTerminal() {
        QFETCH(QString, command);
        for (const char* language : {"fr", "en"}) {
            std::istringstream in;
            std::ostringstream out;
            std::ostringstream err;
            Console console{in, out, err};
            console.columns = 40;
            QCOMPARE(runCli({command.toStdString(), "--help", "--lang", language}, console), exit_code::done);
            for (const QString& line : QString::fromStdString(out.str()).split(u'\n'))
                QVERIFY2(line.size() <= 40 || !line.trimmed().contains(u' ') ||
                             line.startsWith(QStringLiteral("  -")),
                         qPrintable(line));
        }
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
