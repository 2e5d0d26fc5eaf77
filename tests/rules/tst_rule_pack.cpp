// SPDX-License-Identifier: GPL-3.0-or-later
// The legal pack proves itself: every example of every rule, sign and mention.
#include "core/engine/checker.h"
#include "core/engine/run_examples.h"
#include "core/import/post_reader.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace vigie;

class TestRulePack final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyExampleGoesAsWritten() {
        const auto failures = runExamples(*test::legalPack(), *parseDate("2026-11-22"));
        for (const ExampleFailure& failure : failures)
            qWarning("%s %s: %s", failure.where.c_str(), failure.id.c_str(), failure.post.c_str());
        QVERIFY(failures.empty());
        QVERIFY(countExamples(*test::legalPack()) > 200);
    }

    void everyRuleShowsBothSides() {
        for (const Rule& rule : test::legalPack()->rules) {
            const auto shown = [&](bool mustMatch) {
                return std::count_if(rule.examples.begin(), rule.examples.end(), [=](const Example& example) {
                    return example.mustMatch == mustMatch && !example.knownGap;
                });
            };
            QVERIFY2(shown(true) >= 3 && shown(false) >= 2, rule.id.c_str());
            QVERIFY2(!rule.basis.empty(), rule.id.c_str());
        }
    }

    // What a rule says must not sound surer than what it rests on.
    void noWordOfIllegality() {
        for (const Rule& rule : test::legalPack()->rules)
            for (const Bilingual* text : {&rule.title, &rule.why, &rule.remedy}) {
                QVERIFY2(text->fr.find("illégal") == std::string::npos, rule.id.c_str());
                QVERIFY2(text->en.find("illegal") == std::string::npos, rule.id.c_str());
            }
    }

    // The sample dossier says of each post what has to come out.
    void samples_data() {
        QTest::addColumn<QString>("file");
        QTest::addRow("ndjson") << QStringLiteral("dossier.ndjson");
        QTest::addRow("spreadsheet") << QStringLiteral("tableur.csv");
    }
    void samples() {
        QFETCH(QString, file);
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        auto reader = openPosts(
            VIGIE_SOURCE_DIR "/resources/samples/" + file.toStdString(),
            [](const Error& error) { QFAIL(toString(error).c_str()); }, Language::French);
        QVERIFY(reader);
        std::size_t checked = 0;
        while (const auto post = (*reader)->next()) {
            const auto raw = nlohmann::json::parse(post->raw);
            const std::string expected = raw.value("expected_verdict", raw.value("Verdict attendu", ""));
            if (expected.empty())
                continue;
            ++checked;
            const std::string verdict(toString(checker.check(*post).then.verdict));
            QVERIFY2(verdict == expected, (post->id + ": " + verdict + ", expected " + expected).c_str());
        }
        QVERIFY(checked > 5);
    }
};

QTEST_APPLESS_MAIN(TestRulePack)
#include "tst_rule_pack.moc"
