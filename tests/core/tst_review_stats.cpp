// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_stats.h"
#include "core/store/votes.h"

#include <QTest>

using namespace vigie;

namespace {

constexpr auto yes = DecisionKind::Confirmed;
constexpr auto no = DecisionKind::Dismissed;

} // namespace

class ReviewStatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsWhatASampleMayHaveMissed_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("bound");
        // R: binom.test(hits, trials, alternative = "less")$conf.int[2]
        QTest::addRow("nothing read") << 0 << 0 << 1.0;
        QTest::addRow("none of one") << 0 << 1 << 0.95;
        QTest::addRow("none of 10") << 0 << 10 << 0.258866;
        QTest::addRow("none of 100") << 0 << 100 << 0.029513;
        QTest::addRow("one of 10") << 1 << 10 << 0.394163;
        QTest::addRow("five of 10") << 5 << 10 << 0.777559;
        QTest::addRow("all of 10") << 10 << 10 << 1.0;
    }

    void boundsWhatASampleMayHaveMissed() {
        QFETCH(int, hits);
        QFETCH(int, trials);
        QFETCH(double, bound);
        const double found = upperBound95(static_cast<std::size_t>(hits), static_cast<std::size_t>(trials));
        QVERIFY2(qAbs(found - bound) < 1e-6, QByteArray::number(found).constData());
    }

    void isCloseToTheRuleOfThree() { QVERIFY(qAbs(upperBound95(0, 1000) - 3.0 / 1000) < 1e-5); }

    void measuresAgreement_data() {
        QTest::addColumn<int>("bothYes");
        QTest::addColumn<int>("yesNo");
        QTest::addColumn<int>("noYes");
        QTest::addColumn<int>("bothNo");
        QTest::addColumn<double>("kappa"); // -9: none
        QTest::addRow("textbook example") << 20 << 5 << 10 << 15 << 0.4;
        QTest::addRow("full") << 7 << 0 << 0 << 3 << 1.0;
        QTest::addRow("as by chance") << 25 << 25 << 25 << 25 << 0.0;
        QTest::addRow("opposite") << 0 << 5 << 5 << 0 << -1.0;
        QTest::addRow("both always say the same one thing") << 9 << 0 << 0 << 0 << -9.0;
        QTest::addRow("nothing read twice") << 0 << 0 << 0 << 0 << -9.0;
    }

    void measuresAgreement() {
        QFETCH(int, bothYes);
        QFETCH(int, yesNo);
        QFETCH(int, noYes);
        QFETCH(int, bothNo);
        QFETCH(double, kappa);
        PairCounts pairs;
        const auto put = [&](DecisionKind first, DecisionKind second, int count) {
            if (count > 0)
                pairs[{first, second}] = static_cast<std::size_t>(count);
        };
        put(yes, yes, bothYes);
        put(yes, no, yesNo);
        put(no, yes, noYes);
        put(no, no, bothNo);
        const Agreement found = agreementOf(pairs);
        QCOMPARE(found.same, static_cast<std::size_t>(bothYes + bothNo));
        QCOMPARE(found.kappa.has_value(), kappa > -9);
        QVERIFY(!found.kappa || qAbs(*found.kappa - kappa) < 1e-9);
    }

    void tellsWhatVotesComeTo_data() {
        using List = std::vector<Vote>;
        QTest::addColumn<List>("votes");
        QTest::addColumn<QString>("status");
        const auto row = [](const char* name, const List& votes, const char* status) {
            QTest::addRow("%s", name) << votes << QString::fromLatin1(status);
        };
        row("none", {}, "open");
        row("a note", {{ReadingRound::First, DecisionKind::Note, 1}}, "open");
        row("one", {{ReadingRound::First, yes, 1}}, "decided");
        row("a question", {{ReadingRound::First, DecisionKind::Question, 1}}, "waiting");
        row("second thoughts",
            {{ReadingRound::First, DecisionKind::Question, 1}, {ReadingRound::First, no, 2}}, "decided");
        row("only the second reader", {{ReadingRound::Second, yes, 1}}, "open");
        row("both agree", {{ReadingRound::First, yes, 1}, {ReadingRound::Second, yes, 2}}, "decided");
        row("both differ", {{ReadingRound::First, yes, 1}, {ReadingRound::Second, no, 2}}, "disputed");
        row("settled",
            {{ReadingRound::First, yes, 1},
             {ReadingRound::Second, no, 2},
             {ReadingRound::Adjudication, no, 3}},
            "decided");
        row("disputed again",
            {{ReadingRound::First, yes, 1},
             {ReadingRound::Adjudication, yes, 2},
             {ReadingRound::Second, no, 3}},
            "disputed");
        row("two copies differ", {{ReadingRound::First, yes, 1}, {ReadingRound::First, no, 2, true}},
            "disputed");
        row("decided after the merge",
            {{ReadingRound::First, yes, 1}, {ReadingRound::First, no, 2, true}, {ReadingRound::First, no, 3}},
            "decided");
    }

    void tellsWhatVotesComeTo() {
        QFETCH(std::vector<Vote>, votes);
        QFETCH(QString, status);
        Votes gathered;
        for (const Vote& vote : votes)
            gathered.add(vote);
        QCOMPARE(QString::fromStdString(std::string(toString(gathered.status()))), status);
    }

    void letsTheMostUrgentFindingSpeakForThePost() {
        using S = ReviewStatus;
        QVERIFY(combined({}) == S::Nothing);
        QVERIFY(combined({S::Decided, S::Waiting}) == S::Waiting);
        QVERIFY(combined({S::Decided, S::Open, S::Waiting}) == S::Open);
        QVERIFY(combined({S::Open, S::Disputed}) == S::Disputed);
    }
};

QTEST_GUILESS_MAIN(ReviewStatsTest)
#include "tst_review_stats.moc"
