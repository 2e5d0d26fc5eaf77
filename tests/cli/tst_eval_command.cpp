// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

CliResult eval(std::vector<std::string> words, const std::string& input = {}) {
    words.insert(words.begin(), "eval");
    for (const char* word : {"--rules", VIGIE_SOURCE_DIR "/tests/data/pack", "--as-of", "2025-08-01"})
        words.emplace_back(word);
    return runTool(words, input);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class EvalCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"))); }

    void prints_data() {
        QTest::addColumn<std::string>("language");
        QTest::addRow("in French") << std::string("fr");
        QTest::addRow("in English") << std::string("en");
    }

    void prints() {
        QFETCH(std::string, language);
        const CliResult result = eval({"labelled.ndjson", "--misses", "5", "--lang", language});
        QCOMPARE(result.err, std::string());
        QCOMPARE(result.code, exit_code::done);
        const std::string golden = VIGIE_SOURCE_DIR "/tests/data/cli/eval." + language + ".expected";
        QCOMPARE(differenceFrom(golden, result.out), std::string());
    }

    void printsJson() {
        const CliResult result = eval({"labelled.ndjson", "--json"});
        QCOMPARE(differenceFrom(VIGIE_SOURCE_DIR "/tests/data/cli/eval.json.expected", result.out),
                 std::string());
    }

    void listsAsManyMissesAsAskedFor() {
        const auto missesIn = [](const char* limit) {
            const std::string out = eval({"labelled.ndjson", "--lang", "en", "--misses", limit}).out;
            std::size_t count = 0;
            for (std::size_t at = 0; (at = out.find(" expected, ", at)) != std::string::npos; ++at)
                ++count;
            return count;
        };
        QCOMPARE(missesIn("0"), std::size_t(0));
        QCOMPARE(missesIn("1"), std::size_t(1));
        QCOMPARE(missesIn("9"), std::size_t(2));
    }

    void leavesOutPostsWithoutLabels() {
        const CliResult result = eval({"half_labelled.ndjson", "--json", "--lang", "en"});
        QCOMPARE(result.code, exit_code::incomplete);
        QVERIFY(holds(result.out, "{\"posts\":1,\"unanswered\":0,"));
        QVERIFY(holds(result.err, "half_labelled.ndjson:2: This post has no labels"));
        QVERIFY(holds(result.err, "half_labelled.ndjson:3: The verdict of the labels"));
    }

    void countsRecordsWithoutAnAnswer() {
        const CliResult result =
            eval({"-", "--json"}, "{\"text\": \"a\", \"labels\": {\"verdict\": \"compliant\"}}\n{broken\n");
        QCOMPARE(result.code, exit_code::incomplete);
        QVERIFY(holds(result.out, "{\"posts\":1,\"unanswered\":1,"));
        QVERIFY(holds(result.out, "\"flag_precision\":null"));
    }

    void endsWith_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::addRow("nothing named") << QStringList{} << exit_code::unusable;
        QTest::addRow("no such file") << words("missing.ndjson") << exit_code::unusable;
        QTest::addRow("no labels at all") << words("posts.ndjson") << exit_code::unusable;
        QTest::addRow("one file of two missing")
            << words("labelled.ndjson missing.ndjson") << exit_code::incomplete;
        QTest::addRow("no number of misses") << words("labelled.ndjson --misses many") << exit_code::unusable;
        QTest::addRow("not for a check") << words("labelled.ndjson --format csv") << exit_code::unusable;
    }

    void endsWith() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        std::vector<std::string> typed;
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        const CliResult result = eval(typed);
        QCOMPARE(result.code, code);
        QCOMPARE(code == exit_code::unusable, result.out.empty());
    }

    // The order in which the threads are done must not show.
    void saysTheSameOnAnyNumberOfCores() {
        QCOMPARE(eval({"labelled.ndjson", "--misses", "9", "--jobs", "1"}).out,
                 eval({"labelled.ndjson", "--misses", "9", "--jobs", "8"}).out);
    }
};

QTEST_APPLESS_MAIN(EvalCommandTest)
#include "tst_eval_command.moc"
