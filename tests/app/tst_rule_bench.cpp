// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/rule_bench.h"
#include "tests/support/checked_posts.h"

#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace vigie;

class TestRuleBench final : public QObject {
    Q_OBJECT

    std::unique_ptr<RuleBench> m_bench;

    template <typename Widget> Widget* part(const char* name) const {
        return m_bench->findChild<Widget*>(QLatin1String(name));
    }
    QString answer() const { return part<QLabel>("benchAnswer")->text(); }

    void type(const QString& text) {
        QSignalSpy tried(m_bench.get(), &RuleBench::tried);
        part<QPlainTextEdit>("benchText")->clear();
        QTest::keyClicks(part<QPlainTextEdit>("benchText"), text);
        QTRY_VERIFY(!tried.isEmpty());
    }

private Q_SLOTS:
    void init() {
        m_bench = std::make_unique<RuleBench>(ReviewContext{test::legalChecker(), Language::French});
        m_bench->setRule(test::legalPack()->findRule("disclosure.promo-code"));
        m_bench->resize(700, 700);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bench.get()));
    }
    void cleanup() { m_bench.reset(); }

    void saysWhatIsReported() {
        type(QStringLiteral("mon code LOLA20 chez @marque"));
        QVERIFY(answer().startsWith(u'✓'));
        const auto* tree = part<QTreeWidget>("benchConditions");
        QVERIFY(tree->topLevelItemCount() > 0);
        QVERIFY(tree->topLevelItem(0)->text(0).startsWith(u'✓'));
    }

    void saysWhatIsMissing() {
        type(QStringLiteral("Publicite avec @marque, mon code LOLA20"));
        QVERIFY(answer().startsWith(u'✗'));
        QVERIFY(answer().contains(u'\n')); // what it lacks
    }

    void aFarAwayTextIsExplainedToo() {
        type(QStringLiteral("il pleut"));
        QVERIFY(answer().startsWith(u'✗'));
        QVERIFY(part<QTreeWidget>("benchConditions")->topLevelItemCount() > 0);
    }

    void namesTheOtherRules() {
        m_bench->setRule(test::legalPack()->findRule("disclosure.denied"));
        type(QStringLiteral("mon code LOLA20 chez @marque"));
        QVERIFY(part<QLabel>("benchOthers")->text().contains(QStringLiteral("Code promo sans mention")));
    }

    void nothingIsSaidOfNothing() {
        QVERIFY(!part<QTreeWidget>("benchConditions")->isVisible());
        QVERIFY(part<QLabel>("benchOthers")->text().isEmpty());
    }
};

QTEST_MAIN(TestRuleBench)
#include "tst_rule_bench.moc"
