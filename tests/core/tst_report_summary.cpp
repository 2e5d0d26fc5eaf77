// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome of an audit, as a whole and by creator.
#include "core/report/report.h"
#include "tests/support/report_samples.h"

#include <QTest>

using namespace vigie;

class TestReportSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summaryStatesTheResult();
    void aGoodMentionHidesNoSeriousFinding();
    void aBadMentionHidesNoSeriousFindingInTheList();
    void verdictsAddUp();
    void creatorsAreCounted();
    void cardsCoverEveryMonth();
    void cardsSayThatOlderMonthsAreLeftOut();
    void dismissedFindingsAreSaidToBe();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

void TestReportSummary::summaryStatesTheResult() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(
        q(report.summary.result),
        QStringLiteral(
            "Sur 5\u00A0publications lues, 3 sont commerciales. Parmi elles, 1 n’annonce pas son caractère "
            "publicitaire, 1 est améliorable et 1 porte une mention conforme. Pour une "
            "autre, la question est à poser au créateur. Au-delà de la mention, 1\u00A0publication appelle "
            "un constat critique ou majeur. 1\u00A0publication n’a aucun texte\u00A0: rien n’a pu y être "
            "vérifié."));
    QCOMPARE(q(report.summary.figures.front().note), QStringLiteral("dont 1 sans aucun texte"));
    QCOMPARE(report.summary.compliant.count, 1u);
    QCOMPARE(report.summary.compliant.total, 3u);
    QCOMPARE(q(report.summary.figures.at(3).value), QStringLiteral("2"));
}

void TestReportSummary::aGoodMentionHidesNoSeriousFinding() {
    const std::vector<CheckedPost> posts = {
        samples::PostBuilder("a", "lola", "Publicité | Elle guérit tout, code A")
            .sign("code A")
            .mention("Publicité", Grade::Adequate, true)
            .finding("claim.health.cure", Severity::Critical, "guérit tout")
            .verdict(Verdict::Compliant),
        samples::PostBuilder("b", "lola", "Publicité | code B").sign("code B").verdict(Verdict::Compliant)};
    const Report report = samples::report(posts);
    QVERIFY(q(report.summary.result).contains(QStringLiteral("dont 1 à la mention conforme")));
    const VerdictCount& compliant = report.summary.verdicts.at(3);
    QCOMPARE(q(compliant.name), QStringLiteral("Mention conforme"));
    QVERIFY(q(compliant.caveat).startsWith(QStringLiteral("dont 1 avec un constat critique")));
    QCOMPARE(q(report.details.posts.front().caveatText), QStringLiteral("1 constat critique"));
    QCOMPARE(q(report.posts.posts.rows.front().standing),
             QStringLiteral("Mention conforme · 1 constat critique"));
    QCOMPARE(q(report.posts.posts.rows.back().standing), QStringLiteral("Mention conforme"));
}

void TestReportSummary::aBadMentionHidesNoSeriousFindingInTheList() {
    const Report report = samples::report({samples::PostBuilder("a", "lola", "Elle guérit tout, code A")
                                               .sign("code A")
                                               .finding("disclosure.promo-code", Severity::Critical, "code A")
                                               .finding("claim.health.cure", Severity::Major, "guérit tout")
                                               .verdict(Verdict::NonCompliant)});
    QCOMPARE(q(report.posts.posts.rows.front().standing), QStringLiteral("Non conforme · 1 constat majeur"));
}

void TestReportSummary::verdictsAddUp() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.summary.verdicts.size(), 5u);
    QVERIFY(report.summary.verdicts.front().verdict == Verdict::NonCompliant);
    std::size_t posts = 0;
    for (const VerdictCount& count : report.summary.verdicts)
        posts += count.posts;
    QCOMPARE(posts, 5u);
    QCOMPARE(q(report.summary.verdicts.front().text), QStringLiteral("1 · 20,0\u00A0%"));
}

void TestReportSummary::creatorsAreCounted() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.summary.creators.rows.size(), 2u);
    const CreatorRow& worst = report.summary.creators.rows.front();
    QCOMPARE(q(worst.name), QStringLiteral("@lola.lyon"));
    QCOMPARE(worst.commercial, 2u);
    QCOMPARE(worst.findings, 3u);
    const Report crowded = samples::report(samples::crowd(60));
    QCOMPARE(crowded.summary.creators.rows.size(), 4u);
    QCOMPARE(q(crowded.summary.moreCreators), QStringLiteral("et 19 autres créateurs"));
}

void TestReportSummary::cardsCoverEveryMonth() {
    const Creators creators = samples::report(samples::dossier()).creators;
    QCOMPARE(creators.cards.size(), 2u);
    const CreatorCard& card = creators.cards.front(); // October 2024 to March 2025
    QCOMPARE(q(card.name), QStringLiteral("@lola.lyon"));
    QCOMPARE(card.months.size(), 6u);
    QCOMPARE(q(card.months.front().name), QStringLiteral("10/2024"));
    QCOMPARE(q(card.months.back().name), QStringLiteral("03/2025"));
    QCOMPARE(card.months.at(1).posts, std::vector<std::size_t>(5, 0));
    QCOMPARE(card.months.back().posts.front(), 1u); // non-compliant
    QCOMPARE(card.verdicts.size(), creators.verdicts.size());
    QCOMPARE(q(card.shareText), QStringLiteral("0,0\u00A0%"));
    QCOMPARE(card.rules.size(), 3u);
    QCOMPARE(q(creators.cards.back().shareText), QStringLiteral("100,0\u00A0%"));
    const Creators many = samples::report(samples::crowd(60)).creators;
    QCOMPARE(many.cards.size(), 23u);
}

void TestReportSummary::cardsSayThatOlderMonthsAreLeftOut() {
    const auto cardOf = [](const char* last) {
        const std::vector<CheckedPost> posts = {
            samples::PostBuilder("a", "lola", "code A").on("2023-01-15T10:00:00Z"),
            samples::PostBuilder("b", "lola", "code B")
                .on(last)
                .finding("claim.health.cure", Severity::Major)};
        return samples::report(posts).creators.cards.front();
    };
    const CreatorCard whole = cardOf("2024-12-15T10:00:00Z");
    QCOMPARE(whole.months.size(), 24u);
    QCOMPARE(q(whole.monthsLabel), QStringLiteral("Publications par mois"));
    QVERIFY(q(whole.result).endsWith(QStringLiteral("1 constat, dont 1 critique ou majeur.")));
    const CreatorCard cut = cardOf("2025-01-15T10:00:00Z");
    QCOMPARE(cut.months.size(), 24u);
    QCOMPARE(q(cut.months.front().name), QStringLiteral("02/2023"));
    QCOMPARE(q(cut.monthsLabel), QStringLiteral("Publications par mois, 24 derniers mois"));
}

void TestReportSummary::dismissedFindingsAreSaidToBe() {
    const auto noteOf = [](const ReviewRecord& review) {
        return q(buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review)
                     .summary.figures.back()
                     .note);
    };
    QCOMPARE(noteOf({}), QStringLiteral("sur 3 en tout, la mention et le reste"));
    QCOMPARE(noteOf(samples::review()), QStringLiteral("sur 2 en tout\u202F; 1 autre écarté à la relecture"));
}

QTEST_GUILESS_MAIN(TestReportSummary)
#include "tst_report_summary.moc"
