// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided, and what is asked for.
#include "core/report/report.h"
#include "core/store/log_details.h"
#include "core/store/review_details.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

class TestReportReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actionsAreAskedOncePerRule();
    void decisionsAreTold();
    void withoutADossierNothingIsSaidOfDecisions();
    void onlyWhatWasDecidedIsAskedFor_data();
    void onlyWhatWasDecidedIsAskedFor();
    void whoAskedForNothingIsToldSo();
    void aDismissedFindingNoLongerDecides();
    void whatWasDecidedOnAPostIsTold();
    void aPostInQuestionIsShown_data();
    void aPostInQuestionIsShown();
    void questionsHaveAList();
    void aQuestionStandsOnceInTheBlockOfItsPost();
    void aQuestionAboutThePostIsNotSaidAgain();
    void theLogIsSaidInWords();
    void theLogCallsPostsAsTheReportDoes_data();
    void theLogCallsPostsAsTheReportDoes();
    void writingAReportDoesNotChangeTheNext();
    void decisionsAddUp_data();
    void decisionsAddUp();
    void theFirstReaderSaysWhyAFindingIsDismissed();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

Report reportWith(const ReviewRecord& review) {
    return buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review);
}

} // namespace

void TestReportReview::actionsAreAskedOncePerRule() {
    const std::vector<CheckedPost> crowd = samples::crowd(46);
    const Actions actions = buildReport(crowd, samples::pack(), {}, {}, samples::options(),
                                        samples::decidedAll(crowd, DecisionKind::CorrectionAsked))
                                .actions;
    // 23 creators with two posts each: the code on both, the cure on one.
    QCOMPARE(actions.actions.rows.size(), 46u);
    for (const ActionRow& row : actions.actions.rows) {
        QVERIFY(!row.remedy.empty());
        const auto numbers = q(row.posts).count(QLatin1Char(',')) + 1;
        QCOMPARE(numbers, q(row.finding).startsWith(QStringLiteral("Code promo")) ? 2 : 1);
    }
    ReportOptions options = samples::options();
    options.deadline = parseDate("2026-12-15");
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {}, options,
                                      samples::decidedAll(samples::dossier(), DecisionKind::CorrectionAsked));
    QVERIFY(q(report.actions.intro).contains(QStringLiteral("15\u00A0décembre\u00A02026")));
}

void TestReportReview::decisionsAreTold() {
    const std::vector<CheckedPost> posts = samples::dossier();
    const Report report = buildReport(posts, samples::pack(), {}, {}, samples::options(), samples::review());
    const FindingBlock& finding = report.details.posts.at(1).findings.front();
    QVERIFY(finding.isDismissed);
    QCOMPARE(q(finding.decisions.front()),
             QStringLiteral("Écarté\u00A0· C. Durand, 20\u00A0novembre\u00A02026 à\u00A011:00\u00A0· hors "
                            "sujet\u00A0· déjà retiré"));
    const auto open = [](const Report& made) {
        return made.details.posts.front().findings.front().decisions;
    };
    QCOMPARE(open(report), std::vector<std::string>{"Aucune à ce jour"});
    const Report unread = buildReport(posts, samples::pack(), {}, {}, samples::options());
    QVERIFY(open(unread).empty()); // nobody was to decide
    QCOMPARE(report.dismissed.findings.rows.size(), 1u);
    QCOMPARE(q(report.dismissed.findings.rows.front().number), q(finding.number));
    QCOMPARE(q(report.dismissed.findings.rows.front().reason),
             QStringLiteral("hors sujet\u00A0· déjà retiré"));
    for (const FindingRow& row : report.findings.findings.rows)
        QVERIFY(row.number != finding.number);
    for (const ActionRow& row : report.actions.actions.rows)
        QVERIFY(row.finding != finding.title);
    QVERIFY(q(report.reading.paragraphs.front())
                .startsWith(QStringLiteral("1 constat a reçu une décision, sur 3 (écarté\u00A0: 1)")));
    QVERIFY(q(report.reading.paragraphs.back()).contains(QStringLiteral("4,9\u00A0%")));
    QCOMPARE(report.reading.agreement.rows.size(), 2u);
    QCOMPARE(q(report.reading.agreement.rows.front().kappa), QStringLiteral("0,62"));
    QCOMPARE(report.log.entries.rows.size(), 2u);
    QVERIFY(q(report.log.intro).contains(q(samples::review().log.back().hash)));
    const auto attached =
        std::find_if(report.attachments.begin(), report.attachments.end(),
                     [](const Attachment& file) { return file.name == "decisions.ndjson"; });
    QVERIFY(attached != report.attachments.end());
    QCOMPARE(std::count(attached->content.begin(), attached->content.end(), '\n'), 2);
}

void TestReportReview::withoutADossierNothingIsSaidOfDecisions() {
    const Report report = samples::report(samples::dossier());
    for (const Part& part : report.parts)
        QVERIFY(part.section != Section::Dismissed && part.section != Section::Reading &&
                part.section != Section::Log);
    QCOMPARE(report.attachments.size(), 4u);
}

void TestReportReview::onlyWhatWasDecidedIsAskedFor_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("rows");
    for (const DecisionKind kind :
         {DecisionKind::Confirmed, DecisionKind::Dismissed, DecisionKind::Question,
          DecisionKind::AcceptedRisk, DecisionKind::Corrected, DecisionKind::CorrectionAsked})
        QTest::addRow("%s", displayName(kind).en.c_str())
            << int(kind) << (kind == DecisionKind::CorrectionAsked ? 1 : 0);
}

void TestReportReview::onlyWhatWasDecidedIsAskedFor() {
    QFETCH(int, kind);
    QFETCH(int, rows);
    ReviewRecord review = samples::decidedAll({}, DecisionKind::Confirmed);
    samples::decide(review, samples::dossier().front(), "claim.health.cure", static_cast<DecisionKind>(kind));
    const Actions actions = reportWith(review).actions;
    QCOMPARE(actions.actions.rows.size(), std::size_t(rows)); // the other findings are open
    QCOMPARE(actions.intro.empty(), rows == 0);
}

void TestReportReview::whoAskedForNothingIsToldSo() {
    const auto isThere = [](const Report& report) {
        return std::any_of(report.parts.begin(), report.parts.end(),
                           [](const Part& part) { return part.section == Section::Actions; });
    };
    const Report unread = samples::report(samples::dossier());
    QVERIFY(isThere(unread) && unread.actions.actions.rows.empty());
    QVERIFY(unread.actions.actions.whenEmpty.starts_with("Personne n’a encore relu les constats"));
    const Report read = reportWith(samples::review());
    QVERIFY(isThere(read));
    QVERIFY(read.actions.actions.whenEmpty.starts_with("Aucune correction n’a été demandée."));
}

/// The first post has two critical findings and heads the report; without them it is the last of three.
void TestReportReview::aDismissedFindingNoLongerDecides() {
    const CheckedPost first = samples::dossier().front();
    ReviewRecord review = samples::decidedAll({}, DecisionKind::Confirmed);
    QCOMPARE(reportWith(review).details.posts.front().postId, first.post.id);
    QCOMPARE(reportWith(review).summary.figures.back().value, std::string("2"));
    for (const char* rule : {"disclosure.promo-code", "claim.health.cure"})
        samples::decide(review, first, rule, DecisionKind::Dismissed);
    const Report report = reportWith(review);
    QCOMPARE(report.details.posts.front().postId, std::string("p2"));
    QCOMPARE(report.summary.figures.back().value, std::string("0"));
    const auto block = std::find_if(report.details.posts.begin(), report.details.posts.end(),
                                    [](const PostBlock& post) { return post.postId == "p1"; });
    QVERIFY(block->isVerdictGone && !block->caveat);
    QCOMPARE(q(block->verdictName), QStringLiteral("Non conforme selon Vigie"));
    const auto row = std::find_if(report.posts.posts.rows.begin(), report.posts.posts.rows.end(),
                                  [](const PostRow& post) { return post.postId == "p1"; });
    QCOMPARE(row->standing, block->verdictName);
    QCOMPARE(report.summary.creators.rows.front().nonCompliant, 0u);
    QCOMPARE(report.summary.topRules.rows.size(), 1u);
    QVERIFY(q(report.summary.result).contains(QStringLiteral("la relecture en a écarté 1.")));
    QCOMPARE(q(report.summary.verdicts.front().dismissed),
             QStringLiteral("dont 1 avis écarté à la relecture"));
    QVERIFY(report.creators.cards.front().result.find("1 constat") != std::string::npos);
    QCOMPARE(report.rules.rules.rows.size(), 3u); // what was run found it all the same
}

void TestReportReview::whatWasDecidedOnAPostIsTold() {
    ReviewRecord review = samples::review();
    samples::decide(review, samples::dossier().at(3), "", DecisionKind::Question);
    const Report report = reportWith(review);
    QVERIFY(report.details.posts.back().decisions.front().starts_with("Question posée"));
}

void TestReportReview::aPostInQuestionIsShown_data() {
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("shown");
    QTest::addRow("the usual question") << QString() << QStringLiteral("Y a-t-il eu");
    QTest::addRow("one's own") << QStringLiteral("Qui a payé ?") << QStringLiteral("Qui a payé ?");
}

/// Without it, nobody would know that the post was doubted.
void TestReportReview::aPostInQuestionIsShown() {
    QFETCH(const QString, own);
    QFETCH(const QString, shown);
    ReviewRecord review = samples::review();
    const CheckedPost silent = samples::dossier().back();
    QVERIFY(silent.assessment.then.findings.empty());
    QVERIFY(silent.assessment.then.verdict == Verdict::NotCommercial);
    samples::decide(review, silent, "", DecisionKind::Question, own.toStdString());
    const Report report = reportWith(review);
    const auto block = std::find_if(report.details.posts.begin(), report.details.posts.end(),
                                    [&](const PostBlock& post) { return post.postId == silent.post.id; });
    QVERIFY(block != report.details.posts.end());
    QVERIFY(q(block->question).startsWith(shown));
    QCOMPARE(block->decisions.size(), 1u);
    QVERIFY2(!q(block->decisions.front()).contains(shown), block->decisions.front().c_str()); // said above
    for (const ReviewRow& row : report.findings.toReview.rows)
        QVERIFY(row.postId != silent.post.id); // it is asked already
}

/// Every question with the post, the day and the words, those that nobody put in words of their own too.
void TestReportReview::questionsHaveAList() {
    const std::vector<CheckedPost> posts = samples::dossier();
    ReviewRecord review = samples::review();
    for (const Finding& finding : posts.at(0).assessment.then.findings)
        samples::decide(review, posts.at(0), finding.rule, DecisionKind::Question, "Qui a payé\u202F?");
    samples::decide(review, posts.at(1), "disclosure.buried", DecisionKind::Question);
    samples::decide(review, posts.at(4), "", DecisionKind::Question);
    const Report report = reportWith(review);
    const auto numberOf = [&](const CheckedPost& checked) {
        for (const PostBlock& block : report.details.posts)
            if (block.postId == checked.post.id)
                return std::to_string(block.number);
        return std::string();
    };
    QStringList rows;
    for (const QuestionRow& row : report.findings.questions.rows)
        rows << q(row.number + " | " + row.creator + " | " + row.asked + " | " + row.words);
    const std::string first = numberOf(posts.at(0)), second = numberOf(posts.at(1));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), q(first + ".1, " + first + ".2 | @lola.lyon | 20/11/2026 | Qui a payé\u202F?"));
    QVERIFY2(
        rows.at(1).startsWith(
            q(second + ".1 | @lola.lyon | 20/11/2026 | Nous avons relevé «\u00A0Mention hors de vue\u00A0»")),
        qPrintable(rows.at(1)));
    QVERIFY2(rows.at(2).startsWith(q(numberOf(posts.at(4)) + " | @tom_runs | 20/11/2026 | Y a-t-il eu")),
             qPrintable(rows.at(2)));
}

/// One key asks about all findings of a post: the words stand with the first, which the others name.
void TestReportReview::aQuestionStandsOnceInTheBlockOfItsPost() {
    ReviewRecord review = samples::review();
    const CheckedPost asked = samples::dossier().front();
    QCOMPARE(asked.assessment.then.findings.size(), 2u);
    for (const Finding& finding : asked.assessment.then.findings)
        samples::decide(review, asked, finding.rule, DecisionKind::Question, "Qui a payé\u202F?");
    const Report report = reportWith(review);
    const auto block = std::find_if(report.details.posts.begin(), report.details.posts.end(),
                                    [&](const PostBlock& post) { return post.postId == asked.post.id; });
    QVERIFY(block != report.details.posts.end());
    QString said = q(block->question);
    for (const FindingBlock& finding : block->findings) {
        QVERIFY(finding.decisions.front().starts_with("Question posée"));
        said += q(finding.decisions.front());
    }
    QCOMPARE(said.count(QStringLiteral("Qui a payé")), 1);
    QVERIFY2(q(block->findings.at(1).decisions.front())
                 .contains(QStringLiteral("voir le constat n°\u00A0") + q(block->findings.at(0).number)),
             block->findings.at(1).decisions.front().c_str());
}

void TestReportReview::aQuestionAboutThePostIsNotSaidAgain() {
    ReviewRecord review = samples::review();
    const CheckedPost asked = samples::dossier().front();
    samples::decide(review, asked, "", DecisionKind::Question, "Qui a payé\u202F?");
    samples::decide(review, asked, "claim.health.cure", DecisionKind::Question, "Qui a payé\u202F?");
    const PostBlock block = reportWith(review).details.posts.front();
    QCOMPARE(block.question, std::string("Qui a payé\u202F?"));
    QString said;
    for (const FindingBlock& finding : block.findings)
        for (const std::string& decision : finding.decisions)
            said += q(decision);
    QVERIFY2(said.contains(QStringLiteral("voir plus haut")) && !said.contains(QStringLiteral("Qui a payé")),
             qPrintable(said));
}

void TestReportReview::theLogIsSaidInWords() {
    const Report report =
        buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), samples::review());
    QCOMPARE(
        q(report.log.entries.rows.back().what),
        QStringLiteral("Décision\u00A0: Écarté\u00A0: «\u00A0Mention hors de vue\u00A0» sur la publication "
                       "n°\u00A02. Hors sujet. Déjà retiré."));
}

void TestReportReview::theLogCallsPostsAsTheReportDoes_data() {
    QTest::addColumn<QString>("post");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* post, Language language, const QString& words) {
        QTest::addRow("%s", name) << QString::fromUtf8(post) << int(language) << words;
    };
    row("with findings", "instagram/p1", Language::French, QStringLiteral("la publication n°\u00A01."));
    row("with findings, in English", "instagram/p1", Language::English, QStringLiteral("post no. 1."));
    row("without a finding", "instagram/p3", Language::French,
        QStringLiteral("la publication de @tom_runs (11/05/2025)."));
    row("without a finding, in English", "instagram/p3", Language::English,
        QStringLiteral("the post by @tom_runs (11\u00A0May\u00A02025)."));
    row("without a date", "instagram/p5", Language::French,
        QStringLiteral("la publication de @tom_runs (sans date)."));
    row("outside the report", "tiktok/=0123456789abcdef", Language::French,
        QStringLiteral("une publication hors de ce rapport."));
}

void TestReportReview::theLogCallsPostsAsTheReportDoes() {
    QFETCH(QString, post);
    QFETCH(int, language);
    QFETCH(QString, words);
    ReviewRecord review = samples::review();
    review.log.back().details = toJson(DecisionDetails{
        {{post.toStdString(), "", ""}}, {DecisionKind::Confirmed, ReadingRound::First, "", ""}});
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {},
                                      samples::options(static_cast<Language>(language)), review);
    const QString what = q(report.log.entries.rows.back().what);
    QVERIFY2(what.endsWith(words), qPrintable(what));
    const auto attached =
        std::find_if(report.attachments.begin(), report.attachments.end(),
                     [](const Attachment& file) { return file.name == "decisions.ndjson"; });
    QVERIFY(q(attached->content).contains(post)); // whoever verifies it needs the name
}

/// What the window shows after a file was written is what the file says.
void TestReportReview::writingAReportDoesNotChangeTheNext() {
    ReviewRecord review = samples::review();
    const auto write = [&](const std::string& file) {
        const std::int64_t number = review.log.back().number + 1;
        LogEntry entry{number, number, "2026-11-21T10:00:00Z", "C. Durand", "export", {}, {}, {}};
        entry.details = toJson(ExportDetails{file, "pdf", std::string(64, 'a')});
        entry.previous = review.log.back().hash;
        entry.hash = hashOf(entry);
        review.log.push_back(entry);
    };
    const Report before = reportWith(review);
    write("audit.pdf");
    write("audit-2.pdf");
    const Report after = reportWith(review);
    QCOMPARE(after.log.entries.rows.size(), before.log.entries.rows.size());
    QCOMPARE(q(after.log.intro), q(before.log.intro));
    review.log.push_back(review.log.at(1)); // a decision
    const std::vector<LogRow> rows = reportWith(review).log.entries.rows;
    QCOMPARE(rows.size(), review.log.size());
    QCOMPARE(q(rows.at(2).what), QStringLiteral("Export\u00A0: audit.pdf (pdf), SHA-256 aaaaaaaaaaaaaaaa…"));
}

void TestReportReview::decisionsAddUp_data() {
    QTest::addColumn<bool>("isDisputed");
    QTest::addColumn<QString>("words");
    QTest::addRow("one of three dismissed")
        << false
        << QStringLiteral("1 constat a reçu une décision, sur 3 (écarté\u00A0: 1)\u202F; 2 n’en ont pas. Une "
                          "publication");
    QTest::addRow("the readers differ on it")
        << true
        << QStringLiteral(
               "0 constat a reçu une décision, sur 3\u202F; 3 n’en ont pas, dont 1 que deux lecteurs "
               "jugent différemment. Une publication");
}

void TestReportReview::decisionsAddUp() {
    QFETCH(bool, isDisputed);
    QFETCH(QString, words);
    ReviewRecord review = samples::review();
    if (isDisputed)
        review.findings.begin()->second.inForce.reset();
    const Report report =
        buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review);
    QVERIFY2(q(report.reading.paragraphs.front()).startsWith(words),
             report.reading.paragraphs.front().c_str());
}

void TestReportReview::theFirstReaderSaysWhyAFindingIsDismissed() {
    ReviewRecord review = samples::review();
    std::vector<TakenDecision>& taken = review.findings.begin()->second.taken;
    taken.push_back(taken.front());
    taken.back().who = "P. Martin";
    taken.back().decision = {DecisionKind::Dismissed, ReadingRound::Second, "d’accord", ""};
    const Report report =
        buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review);
    QCOMPARE(q(report.dismissed.findings.rows.front().reason),
             QStringLiteral("hors sujet\u00A0· déjà retiré"));
    QVERIFY(report.dismissed.findings.rows.front().by.starts_with("C. Durand"));
}

QTEST_GUILESS_MAIN(TestReportReview)
#include "tst_report_review.moc"
