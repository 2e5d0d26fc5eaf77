// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_posts.h"
#include "core/store/creator_figures.h"
#include "tests/support/dossiers.h"
#include "tests/support/post_lines.h"
#include "tests/support/qt_strings.h"

using namespace vigie;
using test::hiddenAdvert;
using test::openAdvert;
using test::postLine;

class TestCreatorFigures final : public QObject {
    Q_OBJECT

    test::Folder m_folder;

    Dossier dossierOf(const std::string& name, const std::string& posts) const {
        Dossier dossier = test::openDossier(m_folder / name);
        test::add(dossier, posts);
        return dossier;
    }
    static std::vector<CreatorFigures> figures(const Dossier& dossier, const DateRange& days = {}) {
        return test::must(dossier.database().read<std::vector<CreatorFigures>>(
            [&](Sql& sql) -> Result<std::vector<CreatorFigures>> { return creatorFigures(sql, days); }));
    }
    static MonthTallies months(const Dossier& dossier, const std::string& creator) {
        return test::must(dossier.database().read<MonthTallies>(
            [&](Sql& sql) -> Result<MonthTallies> { return monthsOf(sql, creator); }));
    }

private Q_SLOTS:
    void agreesWithTheTallyOfAReport() {
        const Dossier dossier = dossierOf("tally.vigie", test::threePosts);
        const auto posts = test::must(dossier.page({}, PostOrder::AsImported, {}, 100));
        std::map<std::string, Tally> expected;
        for (const CheckedPost& checked : checkedAgain(posts, test::smallChecker(), {}))
            expected[checked.post.author].add(checked);
        const auto found = figures(dossier);
        QCOMPARE(found.size(), expected.size());
        for (const CreatorFigures& figure : found) {
            const Tally& tally = expected.at(figure.creator);
            QCOMPARE(figure.tally.posts, tally.posts);
            QCOMPARE(figure.tally.commercial, tally.commercial);
            QCOMPARE(figure.tally.findings, tally.findings);
            QVERIFY(figure.tally.verdicts == tally.verdicts);
            QVERIFY(figure.tally.severities == tally.severities);
            QVERIFY(figure.tally.findingsOfRule == tally.findingsOfRule);
        }
    }

    void leavesOutWhatWasDismissed() {
        Dossier dossier = dossierOf("dismissed.vigie", test::threePosts);
        const auto first = test::must(dossier.post("instagram/p1"));
        const auto found = test::must(dossier.findings(first.id));
        const auto before = figures(dossier);
        QCOMPARE(before.front().tally.findings, found.size());
        const Decision dismissal{DecisionKind::Dismissed, ReadingRound::First, "Own brand.", {}};
        test::must(dossier.decide(found, dismissal));
        const auto lola = figures(dossier).front();
        QCOMPARE(lola.creator, std::string("lola"));
        QCOMPARE(lola.tally.findings, std::size_t{0});
        QVERIFY(!lola.tally.worst() && lola.tally.findingsOfRule.empty());
        QVERIFY(lola.tally.verdicts == before.front().tally.verdicts); // they stay those of the program
        QCOMPARE(figures(dossier).back().tally.findings, std::size_t{1});
        test::must(dossier.undo());
        QCOMPARE(figures(dossier).front().tally.findings, found.size());
    }

    void oneCreatorHoweverTheHandleIsWritten() {
        const auto found = figures(dossierOf("handles.vigie", postLine("a", "Lola", "", hiddenAdvert) +
                                                                  postLine("b", "lola", "", hiddenAdvert) +
                                                                  postLine("c", "", "", hiddenAdvert)));
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].creator, std::string());
        QCOMPARE(found[1].creator, std::string("lola"));
        QCOMPARE(found[1].tally.posts, std::size_t{2});
    }

    void daysAreThoseOfParis() {
        const Dossier dossier =
            dossierOf("days.vigie", postLine("a", "lola", "2025-03-31T21:59:59Z", hiddenAdvert) +
                                        postLine("b", "lola", "2025-03-31T22:00:00Z", hiddenAdvert) +
                                        postLine("c", "lola", "", hiddenAdvert));
        const auto postsIn = [&](const char* from, const char* until) {
            const auto found = figures(dossier, {parseDate(from), parseDate(until)});
            return found.empty() ? 0 : found.front().tally.posts;
        };
        QCOMPARE(postsIn("2025-03-01", "2025-03-31"), std::size_t{1});
        QCOMPARE(postsIn("2025-04-01", "2025-04-30"), std::size_t{1});
        QCOMPARE(postsIn("2025-03-01", "2025-04-30"), std::size_t{2});
        QCOMPARE(figures(dossier).front().tally.posts, std::size_t{3});
        const MonthTallies byMonth = months(dossier, "lola");
        QCOMPARE(byMonth.size(), std::size_t{2});
        QCOMPARE(byMonth.begin()->second.posts, std::size_t{1});
    }

    void periodsBeginAndEndWithPosts() {
        const Dossier dossier =
            dossierOf("period.vigie", postLine("a", "lola", "2025-03-31T22:00:00Z", hiddenAdvert) +
                                          postLine("b", "lola", "", hiddenAdvert) +
                                          postLine("c", "tom", "2025-05-02T12:00:00Z", openAdvert));
        const auto days = [&](const std::function<DateRange(Sql&)>& question) {
            return test::must(dossier.database().read<DateRange>(
                [&](Sql& sql) -> Result<DateRange> { return question(sql); }));
        };
        const DateRange all{parseDate("2025-04-01"), parseDate("2025-05-02")};
        QVERIFY(days([](Sql& sql) { return daysOfPosts(sql); }) == all);
        QVERIFY(days([](Sql& sql) { return daysOf(sql, "tom"); }) == (DateRange{all.until, all.until}));
        QVERIFY(days([](Sql& sql) { return daysOf(sql, "nobody"); }) == DateRange());
    }

    void trendComparesTheHalves() {
        std::string better;
        std::string same;
        for (int i = 0; i < 20; ++i) {
            const std::string day = std::string(i < 9 ? "0" : "") + std::to_string(i + 1);
            const std::string time = "2025-03-" + day + "T12:00:00Z";
            better += postLine("b" + day, "better", time, i < 10 ? hiddenAdvert : openAdvert);
            same += postLine("s" + day, "same", time, i % 2 == 0 ? hiddenAdvert : openAdvert);
        }
        const auto found = figures(dossierOf("trend.vigie", better + same));
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].trend.isRise());
        QCOMPARE(found[0].trend.difference, 1.0);
        QVERIFY(!found[1].trend.isRise() && !found[1].trend.isFall());
    }

    void onePostHasNoTrend() {
        const auto found =
            figures(dossierOf("one.vigie", postLine("a", "lola", "2025-03-01T12:00:00Z", hiddenAdvert)));
        QCOMPARE(found.front().trend.low, -1.0);
        QCOMPARE(found.front().trend.high, 1.0);
    }

    void changeOfAShare_data() {
        QTest::addColumn<Proportion>("before");
        QTest::addColumn<Proportion>("after");
        QTest::addColumn<ShareChange>("expected");
        // Newcombe 1998, table II, method 10: 56/70 against 48/80, and 10/10 against 0/10
        QTest::addRow("56 of 70 after 48 of 80")
            << wilson95(48, 80) << wilson95(56, 70) << ShareChange{0.2, 0.0524, 0.3339};
        QTest::addRow("all after none") << wilson95(0, 10) << wilson95(10, 10) << ShareChange{1, 0.6075, 1};
        QTest::addRow("nothing before") << wilson95(0, 0) << wilson95(10, 10) << ShareChange{};
    }
    void changeOfAShare() {
        QFETCH(const Proportion, before);
        QFETCH(const Proportion, after);
        QFETCH(const ShareChange, expected);
        const ShareChange change = changeOf(before, after);
        const auto rounded = [](double value) { return std::round(value * 10000); };
        QCOMPARE(rounded(change.difference), rounded(expected.difference));
        QCOMPARE(rounded(change.low), rounded(expected.low));
        QCOMPARE(rounded(change.high), rounded(expected.high));
    }

    void anEmptyDossierHasNoCreators() {
        QVERIFY(figures(test::openDossier(m_folder / "empty.vigie")).empty());
    }
};

QTEST_APPLESS_MAIN(TestCreatorFigures)
#include "tst_creator_figures.moc"
