// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_examples.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace std::chrono_literals;

namespace {

constexpr Date today = 2025y / 8 / 1;

/// A pack whose one sign asks for « mon code », with these examples.
std::vector<ExampleFailure> failuresOf(const std::string& examples) {
    const auto pack = test::pack("terms: {code: {phrases: [mon code]}}\n"
                                 "signals:\n"
                                 "  promo-code:\n"
                                 "    title: {fr: code, en: code}\n"
                                 "    strength: strong\n"
                                 "    when: {term: code}\n"
                                 "    examples: " +
                                 examples + "\n");
    return runExamples(*pack, today);
}

std::string inWords(const std::vector<ExampleFailure>& failures) {
    using Kind = ExampleFailure::Kind;
    std::string out;
    for (const ExampleFailure& failure : failures) {
        out += out.empty() ? "" : ", ";
        out += failure.kind == Kind::NotFound     ? "not found"
               : failure.kind == Kind::Unwanted   ? "unwanted"
               : failure.kind == Kind::OtherWords ? "other words"
                                                  : "gap closed";
    }
    return out;
}

} // namespace

class RunExamplesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesExamples_data() {
        QTest::addColumn<std::string>("examples");
        QTest::addColumn<std::string>("failures");
        const auto row = [](const char* name, const char* examples, const char* failures) {
            QTest::addRow("%s", name) << std::string(examples) << std::string(failures);
        };
        row("found", "{match: [voici mon code]}", "");
        row("found on the words marked", "{match: ['voici [[mon code]]']}", "");
        row("left alone", "{no-match: [un code]}", "");
        row("not found", "{match: [un code]}", "not found");
        row("unwanted", "{no-match: [mon code]}", "unwanted");
        row("found on other words", "{match: ['voici mon [[code]]']}", "other words");
        row("a gap is a gap", "{gaps: {match: [mon sésame]}}", "");
        row("a gap that must not match", "{gaps: {no-match: [mon code de la route]}}", "");
        row("a closed gap", "{gaps: {match: [mon code]}}", "gap closed");
    }

    void judgesExamples() {
        QFETCH(std::string, examples);
        QFETCH(std::string, failures);
        QCOMPARE(inWords(failuresOf(examples)), failures);
    }

    void saysWhereAndWhatInstead() {
        const auto failures = failuresOf("{match: ['voici mon [[code]]']}");
        QCOMPARE(failures.size(), std::size_t(1));
        const ExampleFailure& failure = failures.front();
        QCOMPARE(failure.id, std::string("promo-code"));
        QCOMPARE(failure.where, std::string("rules.yaml:7"));
        QCOMPARE(failure.post, std::string("voici mon code"));
        QCOMPARE(failure.marked, std::vector<std::string>{"code"});
        QCOMPARE(failure.found, std::vector<std::string>{"mon code"});
    }

    void countsThem() {
        const auto pack = test::mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack"));
        QCOMPARE(countExamples(*pack), std::size_t(6));
        QVERIFY(runExamples(*pack, today).empty());
    }
};

QTEST_APPLESS_MAIN(RunExamplesTest)
#include "tst_run_examples.moc"
