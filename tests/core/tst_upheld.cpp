// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/upheld.h"
#include "core/review/standing.h"
#include "tests/support/report_samples.h"

#include <QTest>

using namespace vigie;

class TestUpheld final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsAsPeopleLeftIt_data() {
        QTest::addColumn<QStringList>("dismissed");
        QTest::addColumn<QString>("standing");
        QTest::addColumn<bool>("isGone");
        QTest::addRow("nothing dismissed") << QStringList() << QStringLiteral("non conforme") << false;
        QTest::addRow("the other matter")
            << QStringList{QStringLiteral("claim.health.cure")} << QStringLiteral("non conforme") << false;
        QTest::addRow("the mention") << QStringList{QStringLiteral("disclosure.promo-code")}
                                     << QStringLiteral("non conforme selon Vigie · 1 constat critique")
                                     << true;
        QTest::addRow("both") << QStringList{QStringLiteral("claim.health.cure"),
                                             QStringLiteral("disclosure.promo-code")}
                              << QStringLiteral("non conforme selon Vigie") << true;
    }

    void standsAsPeopleLeftIt() {
        QFETCH(QStringList, dismissed);
        QFETCH(QString, standing);
        QFETCH(bool, isGone);
        const CheckedPost post = samples::dossier().front();
        ReviewRecord review = samples::decidedAll({post}, DecisionKind::Confirmed);
        for (const QString& rule : dismissed)
            samples::decide(review, post, rule.toStdString(), DecisionKind::Dismissed);
        const Upheld upheld = upheldOf(post, review);
        QCOMPARE(QString::fromStdString(
                     standingText(post.assessment.then, Wording(Language::French), upheld.dismissed)),
                 standing);
        QCOMPARE(upheld.isVerdictGone, isGone);
        QCOMPARE(upheld.opinion.findings.size(), std::size_t(2 - dismissed.size()));
        QCOMPARE(worstOf(upheld).has_value(), dismissed.size() < 2);
    }

    void countsWhatIsLeft() {
        const std::vector<CheckedPost> posts = samples::dossier();
        const Tally found = tally(posts);
        const Tally left = tally(posts, samples::review());
        QCOMPARE(left.findings, found.findings - 1);
        QCOMPARE(left.goneOf(Verdict::Improvable), std::size_t{1});
        QCOMPARE(left.of(Verdict::Improvable), found.of(Verdict::Improvable)); // the program's, told as such
        Tally twice = left;
        twice.add(left);
        QCOMPARE(twice.goneOf(Verdict::Improvable), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TestUpheld)
#include "tst_upheld.moc"
