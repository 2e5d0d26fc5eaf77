// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typography.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestTypography final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sets_data() {
        QTest::addColumn<std::string>("typed");
        QTest::addColumn<std::string>("set");
        const auto row = [](const char* name, const char* typed, const char* set) {
            QTest::addRow("%s", name) << std::string(typed) << std::string(set);
        };
        row("guillemets", "« pub »", "«\u00A0pub\u00A0»");
        row("colon and percent", "ici : 20 %", "ici\u00A0: 20\u00A0%");
        row("high signs", "Vraiment ? Oui ! Bon ;", "Vraiment\u202F? Oui\u202F! Bon\u202F;");
        row("apostrophe", "l'été", "l’été");
        row("number of a law", "loi n° 2023-451", "loi n°\u00A02023-451");
        row("an address stays", "https://a.fr/?x=1", "https://a.fr/?x=1");
        row("already set", "«\u00A0pub\u00A0»\u202F!", "«\u00A0pub\u00A0»\u202F!");
        row("nothing", "", "");
    }
    void sets() {
        QFETCH(std::string, typed);
        QFETCH(std::string, set);
        QCOMPARE(withFrenchTypography(typed), set);
        QCOMPARE(withFrenchTypography(set), set);
    }

    void setsEnglish() {
        QCOMPARE(withEnglishTypography("Add « Publicité », please"), std::string("Add “Publicité”, please"));
        QCOMPARE(withEnglishTypography("it's fine: 5 %"), std::string("it's fine: 5 %"));
    }

    // Whatever an author types, readers see French as it is printed.
    void theLegalPackIsSetThroughout() {
        const auto check = [](const std::string& text) { QCOMPARE(withFrenchTypography(text), text); };
        for (const Rule& rule : test::legalPack()->rules)
            for (const Bilingual* text : {&rule.title, &rule.why, &rule.remedy}) {
                check(text->fr);
                QVERIFY2(text->en.find("«") == std::string::npos, text->en.c_str());
            }
        for (const LawRecord& law : test::legalPack()->laws) {
            check(law.text);
            check(law.summary.fr);
        }
    }
};

QTEST_APPLESS_MAIN(TestTypography)
#include "tst_typography.moc"
