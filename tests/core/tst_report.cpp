// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "core/report/wording.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::Language)

class TestReport final : public QObject {
    Q_OBJECT

private slots:
    void wilsonInterval_data();
    void wilsonInterval();
    void numbersAndDates();
    void countsInTwoLanguages();
    void bracesInPostsAreWords();
    void summaryStatesTheResult();
    void aGoodMentionHidesNoSeriousFinding();
    void verdictsAddUp();
    void creatorsAreCounted();
    void cardsCoverEveryMonth();
    void actionsAreAskedOncePerRule();
    void partsCanBeChosen();
    void decisionsAreTold();
    void withoutADossierNothingIsSaidOfDecisions();
    void sectionNamesComeBack();
    void coverNamesFirmAndCase();
    void scopeSaysWhatWasChosen();
    void everyRuleIsListed();
    void sourcesAndProblems();
    void limitsComeFromTheData();
    void seriousFindingsFirst();
    void blocksHoldLawAndRemedy();
    void postsToReviewShowTheirWords();
    void everyPostIsListed();
    void unconfirmedSourcesAreMarked();
    void disguisedWordsSayHowTheyRead();
    void signsAndMentionsAreSaidOnce();
    void shortenedTextsStandInTheAnnex();
    void directionControlsStayInTheExcerpt();
    void orderOfInputDoesNotMatter();
    void referenceFollowsTheContent();
    void nothingAtAll();
    void noTextIsMissing_data();
    void noTextIsMissing();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

bool holds(const std::vector<Limit>& limits, const char* words) {
    return std::any_of(limits.begin(), limits.end(),
                       [=](const Limit& limit) { return limit.text.find(words) != std::string::npos; });
}

/// Every string of the report that a reader may not find blank.
std::vector<std::string> everyText(const Report& report) {
    std::vector<std::string> out = {report.documentTitle,
                                    report.reference,
                                    report.pageLabel,
                                    report.cover.title,
                                    report.cover.claim,
                                    report.cover.contentsTitle,
                                    report.cover.subject,
                                    report.cover.confidentiality,
                                    report.summary.title,
                                    report.summary.result,
                                    report.summary.chartTitle,
                                    report.scope.title,
                                    report.limits.title,
                                    report.limits.warning,
                                    report.limits.fromDataTitle,
                                    report.method.title,
                                    report.findings.title,
                                    report.findings.intro,
                                    report.findings.pageColumn,
                                    report.details.title,
                                    report.posts.title,
                                    report.posts.intro,
                                    report.rules.title,
                                    report.rules.intro,
                                    report.method.rules,
                                    report.texts.title,
                                    report.texts.intro,
                                    report.glossary.title,
                                    report.glossary.verdictsTitle,
                                    report.glossary.severitiesTitle,
                                    report.glossary.termsTitle};
    const auto add = [&](const auto& texts) { out.insert(out.end(), texts.begin(), texts.end()); };
    const auto addTable = [&](const auto& table) {
        add(table.columns);
        out.push_back(table.whenEmpty);
    };
    const auto addFacts = [&](const std::vector<Fact>& facts) {
        for (const Fact& fact : facts)
            add(std::vector{fact.label, fact.value});
    };
    add(report.method.paragraphs);
    addTable(report.summary.topRules);
    add(report.summary.creators.columns);
    addTable(report.scope.sources);
    addTable(report.scope.problems);
    addTable(report.method.laws);
    addTable(report.rules.rules);
    addTable(report.posts.posts);
    addTable(report.findings.findings);
    addTable(report.findings.toReview);
    addTable(report.actions.actions);
    add(std::vector{report.creators.title, report.creators.intro, report.creators.shareLabel,
                    report.creators.monthsLabel, report.creators.rulesLabel, report.creators.noRules,
                    report.actions.title, report.actions.intro, report.signatures.title,
                    report.signatures.intro});
    add(report.creators.verdicts);
    for (const CreatorCard& card : report.creators.cards)
        add(std::vector{card.name, card.period, card.result, card.shareText});
    for (const Signature& signature : report.signatures.signatures) {
        out.push_back(signature.role);
        add(signature.lines);
    }
    addFacts(report.cover.facts);
    addFacts(report.method.facts);
    addFacts(report.glossary.terms);
    for (const Limit& limit : report.limits.always)
        out.push_back(limit.text);
    const DetailLabels& labels = report.details.labels;
    add(std::vector{labels.why, labels.words, labels.basis, labels.remedy, labels.signs, labels.question,
                    labels.decision, labels.fold, labels.continued, labels.rule});
    for (const PostBlock& post : report.details.posts) {
        add(std::vector{post.creator, post.day, post.subtitle, post.verdictName, post.verdictToday,
                        post.law});
        addFacts(post.facts);
        for (const FindingBlock& finding : post.findings)
            add(std::vector{finding.title, finding.why, finding.remedy, finding.severityName});
    }
    return out;
}

} // namespace

void TestReport::wilsonInterval_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Checked against R: prop.test(count, total, correct = FALSE).
    QTest::addRow("none of ten") << 0 << 10 << 0.0 << 0.2775;
    QTest::addRow("all of ten") << 10 << 10 << 0.7225 << 1.0;
    QTest::addRow("half of ten") << 5 << 10 << 0.2366 << 0.7634;
    QTest::addRow("31 of 64") << 31 << 64 << 0.3663 << 0.6041;
    QTest::addRow("one of one") << 1 << 1 << 0.2065 << 1.0;
    QTest::addRow("nothing known") << 0 << 0 << 0.0 << 1.0;
}

void TestReport::wilsonInterval() {
    QFETCH(int, count);
    QFETCH(int, total);
    QFETCH(double, low);
    QFETCH(double, high);
    const Proportion share = wilson95(static_cast<std::size_t>(count), static_cast<std::size_t>(total));
    QVERIFY2(std::abs(share.low - low) < 0.0001, qPrintable(QString::number(share.low, 'f', 5)));
    QVERIFY2(std::abs(share.high - high) < 0.0001, qPrintable(QString::number(share.high, 'f', 5)));
}

void TestReport::numbersAndDates() {
    const Wording fr(Language::French);
    const Wording en(Language::English);
    const Date day = *parseDate("2025-03-01");
    QCOMPARE(q(fr.number(1234567)), QStringLiteral("1\u202F234\u202F567"));
    QCOMPARE(q(en.number(1234567)), QStringLiteral("1,234,567"));
    QCOMPARE(q(fr.percent(0.4844)), QStringLiteral("48,4\u00A0%"));
    QCOMPARE(q(en.percent(0.4844)), QStringLiteral("48.4%"));
    QCOMPARE(q(fr.date(day)), QStringLiteral("1er\u00A0mars\u00A02025"));
    QCOMPARE(q(en.date(day)), QStringLiteral("1\u00A0March\u00A02025"));
    QCOMPARE(q(fr.dateTime(*parseInstant("2025-07-14T22:30:00Z"))),
             QStringLiteral("15\u00A0juillet\u00A02025 à\u00A000:30"));
    QCOMPARE(q(fr.dateTime(*parseInstant("2025-07-14"))), QStringLiteral("14\u00A0juillet\u00A02025"));
    QCOMPARE(q(fr.period({day, {}})), QStringLiteral("depuis le 1er\u00A0mars\u00A02025"));
}

void TestReport::countsInTwoLanguages() {
    const Bilingual one = {"{} constat", "{} finding"};
    const Bilingual many = {"{} constats", "{} findings"};
    QCOMPARE(q(Wording(Language::French).count(0, one, many)), QStringLiteral("0 constat"));
    QCOMPARE(q(Wording(Language::English).count(0, one, many)), QStringLiteral("0 findings"));
    QCOMPARE(q(Wording(Language::French).count(2, one, many)), QStringLiteral("2 constats"));
}

void TestReport::bracesInPostsAreWords() {
    const Wording say(Language::French);
    QCOMPARE(q(say({"{} puis {}", "{} then {}"}, {"{}", "fin"})), QStringLiteral("{} puis fin"));
}

void TestReport::summaryStatesTheResult() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(
        q(report.summary.result),
        QStringLiteral(
            "Sur 5 publications lues, 3 sont commerciales. Parmi elles, 1 n’annonce pas son caractère "
            "publicitaire, 1 est améliorable et 1 porte une mention conforme. Pour 1 "
            "autre, la question est à poser au créateur. Au-delà de la mention, 1 publication appelle un "
            "constat critique ou majeur."));
    QCOMPARE(report.summary.compliant.count, 1u);
    QCOMPARE(report.summary.compliant.total, 3u);
    QCOMPARE(q(report.summary.figures.at(3).value), QStringLiteral("2"));
}

void TestReport::aGoodMentionHidesNoSeriousFinding() {
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

void TestReport::verdictsAddUp() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.summary.verdicts.size(), 5u);
    QVERIFY(report.summary.verdicts.front().verdict == Verdict::NonCompliant);
    std::size_t posts = 0;
    for (const VerdictCount& count : report.summary.verdicts)
        posts += count.posts;
    QCOMPARE(posts, 5u);
    QCOMPARE(q(report.summary.verdicts.front().text), QStringLiteral("1 · 20,0\u00A0%"));
}

void TestReport::creatorsAreCounted() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.summary.creators.rows.size(), 2u);
    const CreatorRow& worst = report.summary.creators.rows.front();
    QCOMPARE(q(worst.name), QStringLiteral("@lola.lyon"));
    QCOMPARE(worst.commercial, 2u);
    QCOMPARE(worst.findings, 3u);
    const Report crowded = samples::report(samples::crowd(60));
    QCOMPARE(crowded.summary.creators.rows.size(), 8u);
    QCOMPARE(q(crowded.summary.moreCreators), QStringLiteral("et 15 autres créateurs"));
}

void TestReport::cardsCoverEveryMonth() {
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

void TestReport::actionsAreAskedOncePerRule() {
    const Actions actions = samples::report(samples::crowd(46)).actions;
    // 23 creators with two posts each: the code on both, the cure on one.
    QCOMPARE(actions.actions.rows.size(), 46u);
    for (const ActionRow& row : actions.actions.rows) {
        QVERIFY(!row.remedy.empty());
        const auto numbers = q(row.posts).count(QLatin1Char(',')) + 1;
        QCOMPARE(numbers, q(row.finding).startsWith(QStringLiteral("Code promo")) ? 2 : 1);
    }
    ReportOptions options = samples::options();
    options.deadline = parseDate("2026-12-15");
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {}, options);
    QVERIFY(q(report.actions.intro).contains(QStringLiteral("15\u00A0décembre\u00A02026")));
}

void TestReport::decisionsAreTold() {
    const std::vector<CheckedPost> posts = samples::dossier();
    const Report report = buildReport(posts, samples::pack(), {}, {}, samples::options(), samples::review());
    const FindingBlock& finding = report.details.posts.at(1).findings.front();
    QVERIFY(finding.isDismissed);
    QCOMPARE(q(finding.decisions.front()),
             QStringLiteral(
                 "Écarté · C. Durand, 20\u00A0novembre\u00A02026 à\u00A011:00 · hors sujet · déjà retiré"));
    QCOMPARE(report.dismissed.findings.rows.size(), 1u);
    QCOMPARE(q(report.dismissed.findings.rows.front().number), q(finding.number));
    QCOMPARE(q(report.dismissed.findings.rows.front().reason), QStringLiteral("hors sujet · déjà retiré"));
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

void TestReport::withoutADossierNothingIsSaidOfDecisions() {
    const Report report = samples::report(samples::dossier());
    for (const Part& part : report.parts)
        QVERIFY(part.section != Section::Dismissed && part.section != Section::Reading &&
                part.section != Section::Log);
    QCOMPARE(report.attachments.size(), 4u);
}

void TestReport::partsCanBeChosen() {
    ReportOptions options = samples::options();
    options.sections = {Section::Findings, Section::Rules};
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {}, options);
    QStringList parts;
    for (const Part& part : report.parts)
        parts << q(part.title);
    QCOMPARE(parts, QStringList({QStringLiteral("Synthèse"), QStringLiteral("Limites"),
                                 QStringLiteral("Table des constats"),
                                 QStringLiteral("Annexe A · Règles appliquées")}));
    const Report empty = buildReport({}, samples::pack(), {}, {}, samples::options());
    for (const Part& part : empty.parts)
        QVERIFY(part.section != Section::Details && part.section != Section::Creators &&
                part.section != Section::Actions);
}

void TestReport::sectionNamesComeBack() {
    for (const Section section : sectionsInOrder())
        QVERIFY(sectionFromName(toString(section)) == section);
    QVERIFY(!sectionFromName("nothing"));
}

void TestReport::coverNamesFirmAndCase() {
    ReportOptions options = samples::options();
    options.firm = "Cabinet Exemple";
    options.client = "Marque Exemple";
    options.caseReference = "2026-114";
    options.confidentiality = "Secret professionnel.";
    const Cover cover = buildReport(samples::dossier(), samples::pack(), {}, {}, options).cover;
    QCOMPARE(q(cover.firm), QStringLiteral("Cabinet Exemple"));
    QCOMPARE(q(cover.facts.at(0).value), QStringLiteral("Marque Exemple"));
    QCOMPARE(q(cover.facts.at(1).value), QStringLiteral("2026-114"));
    QCOMPARE(q(cover.confidentiality), QStringLiteral("Secret professionnel."));
}

void TestReport::scopeSaysWhatWasChosen() {
    ReportOptions options = samples::options();
    QVERIFY(buildReport({}, samples::pack(), {}, {}, options).scope.chosen.empty());
    options.scope = {"lola", {parseDate("2025-03-01"), parseDate("2025-03-31")}};
    const Report report = buildReport({}, samples::pack(), {}, {}, options);
    QCOMPARE(q(report.scope.chosen),
             QStringLiteral("Des fichiers ci-dessous, seulement @lola du 1er\u00A0mars\u00A02025 au "
                            "31\u00A0mars\u00A02025."));
}

void TestReport::everyRuleIsListed() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.rules.rules.rows.size(), samples::pack().rules.size());
    QCOMPARE(q(report.rules.rules.rows.back().id), QStringLiteral("prohibited.nicotine"));
    QCOMPARE(report.rules.rules.rows.back().findings, 0u);
    QCOMPARE(report.method.laws.rows.front().posts, 1u); // 2024-10-01 stands under version A
    QVERIFY(report.summary.topRules.rows.size() <= 5);
    for (const RuleRow& row : report.summary.topRules.rows)
        QVERIFY(row.findings > 0);
}

void TestReport::sourcesAndProblems() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.scope.sources.rows.size(), 1u);
    QCOMPARE(report.scope.sources.rows.front().skipped, 2u);
    QCOMPARE(report.scope.problems.rows.size(), 2u);
    QCOMPARE(q(report.scope.problems.rows.back().place),
             QStringLiteral("publications.ndjson, enregistrement\u00A07, champ «\u00A0published_at\u00A0»"));
    QVERIFY(q(report.scope.problems.rows.back().message).contains(QStringLiteral("Écrivez")));
}

void TestReport::limitsComeFromTheData() {
    const std::vector<Limit> limits = samples::report(samples::dossier()).limits.fromData;
    QVERIFY(holds(limits, "Mention de la plateforme inconnue pour 3 publications"));
    QVERIFY(holds(limits, "1 publication sans date"));
    QVERIFY(holds(limits, "1 publication sans légende"));
    QVERIFY(holds(limits, "2 enregistrements illisibles"));
    QVERIFY(holds(limits, "1 texte cité repose sur une source à confirmer"));
    QVERIFY(holds(limits, "3 publications commerciales seulement"));
    QVERIFY(!holds(limits, "story"));
    const std::vector<CheckedPost> complete = {samples::PostBuilder("ok", "lola", "Bonjour")
                                                   .on("2025-01-01T10:00:00Z")
                                                   .labelled(false)
                                                   .withUrl("https://x")};
    const Report clean = buildReport(complete, samples::pack(), {}, {}, samples::options());
    QCOMPARE(clean.limits.fromData.size(), 1u);
    QVERIFY(holds(clean.limits.fromData, "Aucune lacune"));
}

void TestReport::seriousFindingsFirst() {
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

void TestReport::blocksHoldLawAndRemedy() {
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

void TestReport::postsToReviewShowTheirWords() {
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

void TestReport::everyPostIsListed() {
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

void TestReport::unconfirmedSourcesAreMarked() {
    const Report report = samples::report(samples::dossier());
    const FindingBlock& finding = report.details.posts.front().findings.back();
    QCOMPARE(q(finding.basis.back().unconfirmed), QStringLiteral("source à confirmer"));
}

void TestReport::disguisedWordsSayHowTheyRead() {
    const std::vector<CheckedPost> posts = {
        samples::PostBuilder("d", "lola", "𝗰𝗼𝗱𝗲 LOLA")
            .sign("𝗰𝗼𝗱𝗲 LOLA")
            .finding("disclosure.promo-code", Severity::Critical, "𝗰𝗼𝗱𝗲 LOLA")};
    const FindingBlock finding = samples::report(posts).details.posts.front().findings.front();
    QCOMPARE(q(finding.words), QStringLiteral("«\u00A0𝗰𝗼𝗱𝗲 LOLA\u00A0» (se lit «\u00A0code lola\u00A0»)"));
}

void TestReport::signsAndMentionsAreSaidOnce() {
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

void TestReport::shortenedTextsStandInTheAnnex() {
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

void TestReport::directionControlsStayInTheExcerpt() {
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

void TestReport::orderOfInputDoesNotMatter() {
    std::vector<CheckedPost> posts = samples::dossier();
    const Report forwards = samples::report(posts);
    std::reverse(posts.begin(), posts.end());
    const Report backwards = samples::report(posts);
    QCOMPARE(everyText(backwards), everyText(forwards));
}

void TestReport::referenceFollowsTheContent() {
    std::vector<CheckedPost> posts = samples::dossier();
    const Report before = samples::report(posts);
    QVERIFY(q(before.reference).startsWith(QStringLiteral("VIGIE-")));
    posts.front().post.text += ".";
    QVERIFY(samples::report(posts).reference != before.reference);
}

void TestReport::nothingAtAll() {
    const Report report = buildReport({}, samples::pack(), {}, {}, samples::options());
    QCOMPARE(q(report.summary.result), QStringLiteral("Aucune publication n’a été lue."));
    QVERIFY(report.details.posts.empty());
    QVERIFY(report.findings.findings.rows.empty());
    QCOMPARE(q(report.summary.figures.at(2).value), QStringLiteral("–"));
}

void TestReport::noTextIsMissing_data() {
    QTest::addColumn<Language>("language");
    QTest::addRow("French") << Language::French;
    QTest::addRow("English") << Language::English;
}

void TestReport::noTextIsMissing() {
    QFETCH(Language, language);
    for (const std::string& text : everyText(samples::report(samples::dossier(), language))) {
        QVERIFY(!text.empty());
        QVERIFY2(text.find("illégal") == std::string::npos, text.c_str());
        if (language == Language::French)
            QVERIFY2(!q(text).contains(QStringLiteral("« ")) && !q(text).contains(QStringLiteral(" :")) &&
                         !q(text).contains(QStringLiteral(" ;")),
                     text.c_str());
    }
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
