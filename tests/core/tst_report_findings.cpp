// SPDX-License-Identifier: GPL-3.0-or-later
// The findings: their table, their blocks, and the texts behind them.
#include "core/report/report.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

class TestReportFindings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seriousFindingsFirst();
    void numbersAboveAThousandAreReadable();
    void blocksHoldLawAndRemedy();
    void postsToReviewShowTheirWords();
    void everyPostIsListed();
    void unconfirmedSourcesAreMarked();
    void disguisedWordsSayHowTheyRead();
    void signsAndMentionsAreSaidOnce();
    void wordsInsideOthersAreNotRepeated();
    void quotesEndWhereBracketsAreClosed_data();
    void quotesEndWhereBracketsAreClosed();
    void shortenedTextsStandInTheAnnex();
    void directionControlsStayInTheExcerpt();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

void TestReportFindings::seriousFindingsFirst() {
    const Report report = samples::report(samples::dossier());
    const std::vector<FindingRow>& rows = report.findings.findings.rows;
    QCOMPARE(rows.size(), 3u);
    QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                           [](const FindingRow& a, const FindingRow& b) { return a.severity > b.severity; }));
    QCOMPARE(q(rows.front().number), QStringLiteral("1.1"));
    QCOMPARE(q(rows.back().number), QStringLiteral("2.1"));
    QCOMPARE(q(rows.back().date), QStringLiteral("01/10/2024"));
    QCOMPARE(report.findings.toReview.rows.size(), 1u);
    QCOMPARE(q(report.findings.toReview.rows.front().signs), QStringLiteral("code promo personnel"));
    const Report crowded = samples::report(samples::crowd(40));
    for (std::size_t i = 0; i < crowded.findings.findings.rows.size(); ++i) {
        const FindingRow& row = crowded.findings.findings.rows[i];
        QCOMPARE(q(row.postId), q(crowded.details.posts.at(row.post).postId));
    }
}

void TestReportFindings::numbersAboveAThousandAreReadable() {
    const Report report = samples::report(samples::crowd(1001));
    const auto isLast = [](const auto& row) { return row.post == 1000; };
    const QString number = QStringLiteral("1\u202F001");
    const std::vector<FindingRow>& findings = report.findings.findings.rows;
    const auto finding = std::find_if(findings.begin(), findings.end(), isLast);
    QVERIFY(finding != findings.end());
    QCOMPARE(q(finding->number), number + QStringLiteral(".1"));
    const std::vector<PostRow>& posts = report.posts.posts.rows;
    const auto post = std::find_if(posts.begin(), posts.end(), isLast);
    QVERIFY(post != posts.end());
    QCOMPARE(q(post->number), number);
}

void TestReportFindings::blocksHoldLawAndRemedy() {
    const Report report = samples::report(samples::dossier());
    const PostBlock& post = report.details.posts.front();
    QCOMPARE(q(post.creator), QStringLiteral("@lola.lyon"));
    QCOMPARE(q(post.subtitle), QStringLiteral("Instagram · image · 2\u00A0mars\u00A02025 à\u00A018:00"));
    QVERIFY(q(post.law).contains(QStringLiteral("version du 8 novembre 2024")));
    const FindingBlock& finding = post.findings.front();
    QCOMPARE(q(finding.words), QStringLiteral("«\u00A0code LOLA20\u00A0»"));
    QVERIFY(q(finding.basis.front().citation).endsWith(QStringLiteral("art.\u00A05-2")));
    QCOMPARE(q(finding.basis.front().period),
             QStringLiteral("en vigueur depuis le 8\u00A0novembre\u00A02024"));
    QVERIFY(finding.basis.front().unconfirmed.empty());
    QVERIFY(q(finding.remedy).startsWith(QStringLiteral("Commencer")));
}

void TestReportFindings::postsToReviewShowTheirWords() {
    const Report report = samples::report(samples::dossier());
    const ReviewRow& row = report.findings.toReview.rows.front();
    const PostBlock& block = report.details.posts.at(row.post);
    QCOMPARE(q(block.postId), QStringLiteral("p4"));
    QCOMPARE(q(row.number), QString::number(block.number));
    QVERIFY(block.findings.empty());
    QVERIFY(q(block.excerpts.front().runs.front().text).startsWith(QStringLiteral("Merci @marque")));
    QVERIFY(!block.question.empty());
    QVERIFY(report.details.posts.front().question.empty());
}

void TestReportFindings::everyPostIsListed() {
    const Report report = samples::report(samples::dossier());
    const std::vector<PostRow>& rows = report.posts.posts.rows;
    QCOMPARE(rows.size(), 5u);
    for (const PostRow& row : rows) {
        const auto block = std::find_if(report.details.posts.begin(), report.details.posts.end(),
                                        [&](const PostBlock& post) { return post.postId == row.postId; });
        QCOMPARE(row.number.empty(), block == report.details.posts.end());
        if (!row.number.empty())
            QCOMPARE(q(report.details.posts.at(row.post).postId), q(row.postId));
    }
    QVERIFY(q(report.posts.title).startsWith(QStringLiteral("Annexe A")));
}

void TestReportFindings::unconfirmedSourcesAreMarked() {
    const Report report = samples::report(samples::dossier());
    const FindingBlock& finding = report.details.posts.front().findings.back();
    QCOMPARE(q(finding.basis.back().unconfirmed), QStringLiteral("source à confirmer"));
}

void TestReportFindings::disguisedWordsSayHowTheyRead() {
    const std::vector<CheckedPost> posts = {
        samples::PostBuilder("d", "lola", "𝗰𝗼𝗱𝗲 LOLA")
            .sign("𝗰𝗼𝗱𝗲 LOLA")
            .finding("disclosure.promo-code", Severity::Critical, "𝗰𝗼𝗱𝗲 LOLA")};
    const FindingBlock finding = samples::report(posts).details.posts.front().findings.front();
    QCOMPARE(q(finding.words), QStringLiteral("«\u00A0𝗰𝗼𝗱𝗲 LOLA\u00A0» (se lit «\u00A0code lola\u00A0»)"));
}

void TestReportFindings::signsAndMentionsAreSaidOnce() {
    CheckedPost checked = samples::PostBuilder("m", "lola", "#pub code A et encore pub")
                              .sign("code A")
                              .mention("#pub", Grade::Weak, true)
                              .mention("pub", Grade::Weak, true)
                              .finding("disclosure.buried", Severity::Minor, "#pub");
    Signal echo = checked.assessment.commercial.signs.front();
    echo.id = "mention.publicite";
    checked.assessment.commercial.signs.push_back(echo);
    const PostBlock post = samples::report({checked}).details.posts.front();
    QCOMPARE(post.signs.size(), 2u);
    QCOMPARE(q(post.signs.front()),
             QStringLiteral("Code promo personnel (signe fort)\u00A0: «\u00A0code A\u00A0»"));
    QCOMPARE(q(post.signs.back()), QStringLiteral("Publicité (mention faible)\u00A0: «\u00A0#pub\u00A0»"));
}

void TestReportFindings::quotesEndWhereBracketsAreClosed_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char* name, const char* words, const char* quoted) {
        QTest::addRow("%s", name) << QString::fromUtf8(words) << QString::fromUtf8(quoted);
    };
    row("no bracket", "mon code LOLA20", "mon code LOLA20");
    row("closed", "louna (CE2) adore", "louna (CE2) adore");
    row("left open", "louna (CE2", "louna");
    row("the second left open", "louna (CE2) et lou (CP", "louna (CE2) et lou");
    row("one inside the other", "louna (CE2 (à Lyon)", "louna");
    row("nothing before it", "(CE2", "(CE2");
    row("closed only", "CE2) louna", "CE2) louna");
    row("a smile", "louna ;)", "louna ;)");
}

void TestReportFindings::quotesEndWhereBracketsAreClosed() {
    QFETCH(QString, words);
    QFETCH(QString, quoted);
    const CheckedPost checked = samples::PostBuilder("b", "lola", words.toStdString())
                                    .finding("claim.health.cure", Severity::Major, words.toStdString());
    QCOMPARE(q(samples::report({checked}).details.posts.front().findings.front().words),
             QStringLiteral("«\u00A0%1\u00A0»").arg(quoted));
}

void TestReportFindings::wordsInsideOthersAreNotRepeated() {
    CheckedPost checked = samples::PostBuilder("m", "lola", "le code LOLA20 chez nous")
                              .sign("code LOLA20")
                              .finding("disclosure.promo-code", Severity::Critical, "code LOLA20");
    Evidence inner = checked.assessment.then.findings.front().evidence.front();
    inner.span.begin += 5;
    inner.text = "LOLA20";
    checked.assessment.then.findings.front().evidence.push_back(inner);
    QCOMPARE(q(samples::report({checked}).details.posts.front().findings.front().words),
             QStringLiteral("«\u00A0code LOLA20\u00A0»"));
}

void TestReportFindings::shortenedTextsStandInTheAnnex() {
    const auto annexOf = [](std::size_t words) {
        std::string caption = "code FIN ";
        for (std::size_t i = 0; i < words; ++i)
            caption += "encore ";
        return samples::report({samples::PostBuilder("l", "lola", caption)
                                    .sign("code FIN")
                                    .finding("disclosure.promo-code", Severity::Critical, "code FIN")})
            .texts;
    };
    QVERIFY(annexOf(5).texts.empty());
    const FullTexts some = annexOf(500);
    QCOMPARE(some.texts.size(), 1u);
    QCOMPARE(q(some.texts.front().heading), QStringLiteral("1 · @lola · Légende"));
    QVERIFY(some.texts.front().cut.empty());
    QCOMPARE(some.texts.front().text.size(), 9u + 500 * 7);
    const FullTexts cut = annexOf(100'000);
    QVERIFY(q(cut.texts.front().cut).contains(QStringLiteral("700\u202F009 caractères")));
}

void TestReportFindings::directionControlsStayInTheExcerpt() {
    const std::string words = "code \u202EABC20";
    const Report report = samples::report({samples::PostBuilder("b", "lo\u202Ela", "mon " + words)
                                               .sign(words)
                                               .finding("disclosure.promo-code", Severity::Critical, words)});
    const PostBlock& post = report.details.posts.front();
    QCOMPARE(q(post.creator), QStringLiteral("@lola"));
    QVERIFY(!q(post.findings.front().words).contains(QChar(0x202E)));
    QVERIFY(q(post.findings.front().words).startsWith(QStringLiteral("«\u00A0code ABC20\u00A0»")));
    QCOMPARE(q(post.excerpts.front().runs.back().text), q(words));
}

QTEST_GUILESS_MAIN(TestReportFindings)
#include "tst_report_findings.moc"
