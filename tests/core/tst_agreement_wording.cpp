// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/agreement_wording.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestAgreementWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kappaInWords_data() {
        QTest::addColumn<double>("kappa");
        QTest::addColumn<std::string>("words");
        QTest::addRow("full") << 1.0 << std::string("accord presque parfait");
        QTest::addRow("strong, at its lower end") << 0.61 << std::string("accord fort");
        QTest::addRow("moderate") << 0.60 << std::string("accord modéré");
        QTest::addRow("by chance") << 0.0 << std::string("accord faible");
        QTest::addRow("against each other") << -0.3 << std::string("moins d’accord que par hasard");
    }
    void kappaInWords() {
        QFETCH(const double, kappa);
        QFETCH(const std::string, words);
        QCOMPARE(agreementMeaning({100, 90, kappa}, Wording(Language::French)), words);
    }

    void fewFindingsAreCalledFew() {
        const std::string words = agreementMeaning({3, 3, 1.0}, Wording(Language::English));
        QCOMPARE(words, std::string("almost perfect agreement (few findings)"));
    }

    void nothingIsClaimedWithoutPairs() {
        const Agreement none;
        QCOMPARE(shareText(none, Wording(Language::French)), std::string("–"));
        QCOMPARE(kappaText(none, Wording(Language::French)), std::string("–"));
        QCOMPARE(agreementMeaning(none, Wording(Language::English)), std::string("no finding read by both"));
    }

    void numbersFollowTheLanguage() {
        QCOMPARE(kappaText({10, 9, 0.8123}, Wording(Language::French)), std::string("0,81"));
        QCOMPARE(kappaText({10, 9, 0.8123}, Wording(Language::English)), std::string("0.81"));
        QCOMPARE(shareText({10, 9, 0.8123}, Wording(Language::French)), std::string("90,0\u00A0%"));
    }
};

QTEST_APPLESS_MAIN(TestAgreementWording)
#include "tst_agreement_wording.moc"
