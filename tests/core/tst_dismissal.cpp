// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dismissal.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

/// Findings are keyed by their rules.
Opinion opinion(Verdict verdict, const QStringList& rules) {
    Opinion out;
    out.verdict = verdict;
    for (const QString& rule : rules) {
        Finding finding;
        finding.rule = rule.toStdString();
        finding.key = finding.rule;
        out.findings.push_back(finding);
    }
    return out;
}

DismissedKeys keys(const QStringList& words) {
    DismissedKeys out;
    for (const QString& word : words)
        out.insert(word.toStdString());
    return out;
}

} // namespace

class TestDismissal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereTheVerdictNoLongerStands_data() {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<QStringList>("dismissed");
        QTest::addColumn<bool>("isDismissed");
        const QString code = QStringLiteral("disclosure.promo-code");
        const QString gift = QStringLiteral("disclosure.gift");
        const QString cure = QStringLiteral("claim.health.cure");
        const auto bad = Verdict::NonCompliant;
        QTest::addRow("nothing dismissed") << bad << QStringList{code} << QStringList() << false;
        QTest::addRow("its only finding") << bad << QStringList{code} << QStringList{code} << true;
        QTest::addRow("one of two") << bad << QStringList{code, gift} << QStringList{code} << false;
        QTest::addRow("both") << bad << QStringList{code, gift} << QStringList{code, gift} << true;
        QTest::addRow("another matter") << bad << QStringList{code, cure} << QStringList{cure} << false;
        QTest::addRow("all but another matter")
            << bad << QStringList{code, cure} << QStringList{code} << true;
        QTest::addRow("a verdict that asks for nothing")
            << Verdict::Compliant << QStringList{code} << QStringList{code} << false;
        QTest::addRow("the post, without findings")
            << Verdict::ToReview << QStringList() << QStringList{QString()} << true;
        QTest::addRow("the post, its finding left")
            << bad << QStringList{code} << QStringList{QString()} << false;
    }

    void saysWhereTheVerdictNoLongerStands() {
        QFETCH(Verdict, verdict);
        QFETCH(QStringList, findings);
        QFETCH(QStringList, dismissed);
        QFETCH(bool, isDismissed);
        QCOMPARE(isVerdictDismissed(opinion(verdict, findings), keys(dismissed)), isDismissed);
    }

    void leavesTheOtherFindings() {
        const Opinion all = opinion(Verdict::NonCompliant, {QStringLiteral("disclosure.promo-code"),
                                                            QStringLiteral("claim.health.cure")});
        const Opinion left = withoutDismissed(all, {"disclosure.promo-code"});
        QCOMPARE(left.findings.size(), std::size_t(1));
        QCOMPARE(left.findings.front().rule, std::string("claim.health.cure"));
        QVERIFY(left.verdict == Verdict::NonCompliant); // the program's own
    }
};

QTEST_GUILESS_MAIN(TestDismissal)
#include "tst_dismissal.moc"
