// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citation.h"
#include "core/report/correction_sheet.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

class TestCorrectionSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneSheetForEachCreator();
    void mailReadsInOrder_data();
    void mailReadsInOrder();
    void saysWhoWritesWhenAndAboutWhat();
    void asksOnlyWhatSomebodyDecidedToAsk();
    void putsTheQuestionsThatSomebodyPut();
    void putsAQuestionInTheWordsOfThePerson();
    void citesTheLaw();
    void asksAboutAPostWithoutFindings();
    void isADraftWhereNobodyDecided();
    void shortensWhatIsVeryLong();
    void proposesTheCaption();
    void marksTheAddedWordsWhereTheyWereAdded();
    void saysWhereAddedWordsAreNotEnough();
    void fileNamesAreHarmless_data();
    void fileNamesAreHarmless();
    void noLetterReplacesAnother();
};

namespace {

std::vector<CorrectionSheet> sheetsOf(const std::vector<CheckedPost>& posts,
                                      Language language = Language::French, const ReviewRecord& review = {}) {
    static const RulePack pack = samples::pack();
    ReportOptions options = samples::options(language);
    options.deadline = parseDate("2026-12-15");
    return makeCorrectionSheets(posts, pack, options, review);
}

} // namespace

void TestCorrectionSheet::oneSheetForEachCreator() {
    const std::vector<CorrectionSheet> sheets = sheetsOf(samples::dossier());
    QCOMPARE(sheets.size(), std::size_t{2});
    QCOMPARE(sheets.front().creator, std::string("@lola.lyon"));
    QCOMPARE(sheets.front().items.size(), std::size_t{2});
    QCOMPARE(sheets.back().items.size(), std::size_t{1});
    QVERIFY(!sheets.back().items.front().questions.empty()); // to review
    QVERIFY(sheets.front().items.front().questions.empty());
    QVERIFY(sheets.front().reference.starts_with("VIGIE-"));
}

void TestCorrectionSheet::mailReadsInOrder_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QStringList>("parts");
    QTest::addRow("French") << int(Language::French)
                            << QStringList{QStringLiteral("Bonjour,\n\nParmi vos publications, 2 demandent"),
                                           QStringLiteral("avant le 15\u00A0décembre\u00A02026"),
                                           QStringLiteral("1. Instagram, 2\u00A0mars\u00A02025"),
                                           QStringLiteral("https://www.instagram.com/p/Clola20/"),
                                           QStringLiteral("Hâte de vous montrer"),
                                           QStringLiteral("«\u00A0code LOLA20\u00A0»"),
                                           QStringLiteral("- Commencer la légende"),
                                           QStringLiteral("2. Instagram, 1er\u00A0octobre\u00A02024"),
                                           QStringLiteral("assisté par logiciel")};
    QTest::addRow("English") << int(Language::English)
                             << QStringList{QStringLiteral("Hello,\n\nAmong your posts, 2 need"),
                                            QStringLiteral("by 15\u00A0December\u00A02026"),
                                            QStringLiteral("“code LOLA20”"),
                                            QStringLiteral("- Begin the caption"),
                                            QStringLiteral("helped by software")};
}

void TestCorrectionSheet::mailReadsInOrder() {
    QFETCH(int, language);
    QFETCH(QStringList, parts);
    const QString mail = QString::fromStdString(
        correctionMail(sheetsOf(samples::dossier(), static_cast<Language>(language),
                                samples::decidedAll(samples::dossier(), DecisionKind::CorrectionAsked))
                           .front()));
    qsizetype at = 0;
    for (const QString& part : parts) {
        const qsizetype next = mail.indexOf(part, at);
        QVERIFY2(next >= at, qPrintable(part + QStringLiteral(" in\n") + mail));
        at = next;
    }
}

void TestCorrectionSheet::saysWhoWritesWhenAndAboutWhat() {
    ReportOptions options = samples::options();
    options.firm = "Cabinet Exemple";
    options.caseReference = "26-114";
    const CorrectionSheet sheet =
        makeCorrectionSheets(samples::dossier(), samples::pack(), options, {}).front();
    QCOMPARE(sheet.firm, std::string("Cabinet Exemple"));
    QCOMPARE(sheet.date, std::string("Le 22\u00A0novembre\u00A02026"));
    QCOMPARE(sheet.recipient, std::string("À l’attention de @lola.lyon"));
    const std::string mail = correctionMail(sheet);
    const std::string end = "\n\nCordialement,\nCamille Durand\nCabinet Exemple\n\nAudit du "
                            "22\u00A0novembre\u00A02026, référence " +
                            sheet.reference + ", dossier 26-114\n";
    QVERIFY2(mail.ends_with(end), mail.c_str());
    const CorrectionSheet unsigned_ =
        makeCorrectionSheets(samples::dossier(), samples::pack(), {}, {}).front();
    QCOMPARE(unsigned_.signature, std::vector<std::string>{"Cordialement,"});
}

/// The findings of the dossier are three; the letter is about the one that somebody asked about.
void TestCorrectionSheet::asksOnlyWhatSomebodyDecidedToAsk() {
    QVERIFY(sheetsOf(samples::dossier(), Language::French, samples::review()).empty());
    ReviewRecord review = samples::review();
    samples::decide(review, samples::dossier().front(), "disclosure.promo-code", DecisionKind::Confirmed);
    QVERIFY(sheetsOf(samples::dossier(), Language::French, review).empty());
    samples::decide(review, samples::dossier().front(), "disclosure.promo-code",
                    DecisionKind::CorrectionAsked);
    const auto sheets = sheetsOf(samples::dossier(), Language::French, review);
    QCOMPARE(sheets.size(), std::size_t{1});
    QCOMPARE(sheets.front().title, std::string("Corrections demandées"));
    QVERIFY(sheets.front().draft.empty());
    QCOMPARE(sheets.front().items.size(), std::size_t{1});
    const CorrectionItem& item = sheets.front().items.front();
    QCOMPARE(item.reasons.size(), std::size_t{1});
    QVERIFY(std::none_of(item.marked.begin(), item.marked.end(),
                         [](const Run& run) { return run.text == "guérit même le mal de dos"; }));
}

void TestCorrectionSheet::putsTheQuestionsThatSomebodyPut() {
    ReviewRecord review = samples::review();
    samples::decide(review, samples::dossier().front(), "claim.health.cure", DecisionKind::Question);
    samples::decide(review, samples::dossier().at(3), "", DecisionKind::Question);
    const auto sheets = sheetsOf(samples::dossier(), Language::French, review);
    QCOMPARE(sheets.size(), std::size_t{2});
    const CorrectionItem& item = sheets.front().items.front();
    QVERIFY(item.remedies.empty() && item.proposal.empty());
    QCOMPARE(item.reasons.size(), std::size_t{1});
    QVERIFY(item.questions.front().starts_with("Nous avons relevé «\u00A0Promesse de guérison\u00A0»"));
    QVERIFY(sheets.back().items.front().questions.front().starts_with("Y a-t-il eu"));
    for (const CorrectionSheet& sheet : sheets) {
        QCOMPARE(sheet.title, std::string("Précisions demandées"));
        QVERIFY(sheet.intro.starts_with("Nous avons une question"));
        QVERIFY(sheet.deadline.starts_with("Merci de nous répondre avant le"));
    }
    samples::decide(review, samples::dossier().front(), "disclosure.promo-code",
                    DecisionKind::CorrectionAsked);
    QCOMPARE(sheetsOf(samples::dossier(), Language::French, review).front().title,
             std::string("Corrections et précisions demandées"));
}

/// A mere question, too: of the finding that it is about, else of the day.
void TestCorrectionSheet::citesTheLaw() {
    ReviewRecord review = samples::review();
    const CheckedPost asked = samples::dossier().front();
    samples::decide(review, asked, "disclosure.promo-code", DecisionKind::Question);
    samples::decide(review, samples::dossier().at(3), "", DecisionKind::Question);
    const auto sheets = sheetsOf(samples::dossier(), Language::French, review);
    const auto& finding = asked.assessment.then.findings.front();
    QVERIFY(!finding.basis.empty());
    const std::string citation = vigie::citation(finding.basis.front(), Wording(Language::French));
    QCOMPARE(sheets.front().items.front().basis.front(), citation);
    QVERIFY(correctionMail(sheets.front()).find("Les textes\n- " + citation) != std::string::npos);
    QVERIFY(!sheets.back().items.front().basis.empty());
}

void TestCorrectionSheet::asksAboutAPostWithoutFindings() {
    ReviewRecord review = samples::review();
    auto posts = samples::dossier();
    const auto silent = std::find_if(posts.begin(), posts.end(), [](const CheckedPost& checked) {
        return checked.assessment.then.findings.empty() &&
               checked.assessment.then.verdict == Verdict::NotCommercial;
    });
    QVERIFY(silent != posts.end());
    samples::decide(review, *silent, "", DecisionKind::Question);
    const auto sheets = sheetsOf(posts, Language::French, review);
    QCOMPARE(sheets.size(), std::size_t{1});
    QVERIFY(sheets.front().items.front().questions.front().starts_with("Y a-t-il eu"));
}

/// The note beside it stays in the dossier.
void TestCorrectionSheet::putsAQuestionInTheWordsOfThePerson() {
    ReviewRecord review = samples::review();
    const std::string own = "Qui a payé le déplacement\u202F?";
    for (const std::string rule : {"claim.health.cure", "disclosure.promo-code"})
        samples::decide(review, samples::dossier().front(), rule, DecisionKind::Question, own);
    samples::decide(review, samples::dossier().at(3), "", DecisionKind::Question, own);
    const auto sheets = sheetsOf(samples::dossier(), Language::French, review);
    QCOMPARE(sheets.size(), std::size_t{2});
    for (const CorrectionSheet& sheet : sheets) {
        QCOMPARE(sheet.items.front().questions, std::vector{own});
        const std::string mail = correctionMail(sheet);
        QVERIFY(mail.find(own) != std::string::npos);
        QVERIFY(mail.find("relu") == std::string::npos);
    }
}

void TestCorrectionSheet::isADraftWhereNobodyDecided() {
    const CorrectionSheet sheet = sheetsOf(samples::dossier()).front();
    QVERIFY(sheet.title.starts_with("Projet de lettre"));
    QVERIFY(correctionMail(sheet).starts_with("Bonjour,\n\n[Projet, à relire avant l’envoi"));
}

void TestCorrectionSheet::shortensWhatIsVeryLong() {
    RulePack pack = samples::pack();
    for (Rule& rule : pack.rules)
        if (rule.id == "disclosure.promo-code")
            rule.insertions = {{"Publicité", true, {}}};
    std::string caption;
    for (int i = 0; i < 200; ++i)
        caption += "Une phrase de plus. ";
    samples::PostBuilder post("p", "lola", caption + "code LOLA20");
    post.finding("disclosure.promo-code", Severity::Critical, "code LOLA20");
    const CorrectionSheet sheet = makeCorrectionSheets({post}, pack, samples::options(), {}).front();
    const CorrectionItem& item = sheet.items.front();
    QVERIFY(isShortened(item.proposed));
    QVERIFY(item.proposalLabel.ends_with("en entier dans le texte pour un courriel)"));
    const std::string mail = correctionMail(sheet);
    QVERIFY(mail.find(item.proposal) != std::string::npos);
    QVERIFY(mail.size() < caption.size() + 2000); // the caption once, not twice
}

void TestCorrectionSheet::proposesTheCaption() {
    RulePack pack = samples::pack();
    for (Rule& rule : pack.rules)
        if (rule.id == "disclosure.promo-code")
            rule.insertions = {{"Publicité", true, {}}};
    const std::vector<CorrectionSheet> sheets =
        makeCorrectionSheets(samples::dossier(), pack, samples::options(), {});
    const CorrectionItem& item = sheets.front().items.front();
    QCOMPARE(item.proposal, "Publicité\n" + item.caption);
    QVERIFY(item.proposed.front() == Run({RunKind::Mention, "Publicité"}));
    QVERIFY(correctionMail(sheets.front()).find(item.proposal) != std::string::npos);
    QVERIFY(sheetsOf(samples::dossier()).front().items.front().proposal.empty());
}

void TestCorrectionSheet::marksTheAddedWordsWhereTheyWereAdded() {
    RulePack pack = samples::pack();
    for (Rule& rule : pack.rules)
        if (rule.id == "disclosure.promo-code")
            rule.insertions = {{"Publicité", false, {}}}; // at the end
    samples::PostBuilder post("p", "lola", "Publicité ? Non, mon code LOLA20");
    post.finding("disclosure.promo-code", Severity::Critical, "code LOLA20");
    const auto sheets = makeCorrectionSheets({post}, pack, samples::options(), {});
    const std::vector<Run>& proposed = sheets.front().items.front().proposed;
    QVERIFY(proposed.back() == Run({RunKind::Mention, "Publicité"}));
    QVERIFY(proposed.front().kind == RunKind::Plain);
}

void TestCorrectionSheet::saysWhereAddedWordsAreNotEnough() {
    RulePack pack = samples::pack();
    for (Rule& rule : pack.rules)
        if (rule.id == "disclosure.promo-code")
            rule.insertions = {{"Publicité", true, {}}};
    const auto labelOf = [&](const CheckedPost& checked) {
        const auto sheets = makeCorrectionSheets({checked}, pack, samples::options(), {});
        return QString::fromStdString(sheets.front().items.front().proposalLabel);
    };
    samples::PostBuilder post("p", "lola", "mon code LOLA20 et la tisane qui guérit");
    post.finding("disclosure.promo-code", Severity::Critical, "code LOLA20");
    QVERIFY(labelOf(post).startsWith(QStringLiteral("Ce qu’elle pourrait dire")));
    post.finding("claim.health.cure", Severity::Critical, "guérit");
    QVERIFY(labelOf(post).contains(QStringLiteral("Ils ne suffisent pas")));
}

void TestCorrectionSheet::fileNamesAreHarmless_data() {
    QTest::addColumn<QString>("creator");
    QTest::addColumn<QString>("name");
    QTest::addRow("a handle") << "@lola.lyon"
                              << "corrections-lola.lyon";
    QTest::addRow("a way out") << "@../../etc/passwd"
                               << "corrections-..-..-etc-passwd";
    QTest::addRow("turned round") << QStringLiteral("@lola\u202Efdp")
                                  << QStringLiteral("corrections-lolafdp");
    QTest::addRow("without an end") << QString(300, QChar(0xE9))
                                    << QStringLiteral("corrections-") + QString(60, QChar(0xE9)) +
                                           QStringLiteral("…");
    const QString family = QStringLiteral("👨‍👩‍👧‍👦"); // 25 bytes
    QTest::addRow("of many bytes") << family.repeated(50)
                                   << QStringLiteral("corrections-") + family.repeated(7) +
                                          QStringLiteral("…");
    QTest::addRow("a name with blanks") << "auteur inconnu"
                                        << "corrections-auteur-inconnu";
}

void TestCorrectionSheet::fileNamesAreHarmless() {
    QFETCH(QString, creator);
    QFETCH(QString, name);
    CorrectionSheet sheet;
    sheet.creator = creator.toStdString();
    QCOMPARE(QString::fromStdString(fileNamesOf({sheet}).front()), name);
}

void TestCorrectionSheet::noLetterReplacesAnother() {
    std::vector<CorrectionSheet> sheets;
    for (const char* creator : {"@a b", "@a-b", "@A-B", "@a-b-2", "@نورا", "@ليلى"}) {
        sheets.emplace_back();
        sheets.back().creator = creator;
    }
    const std::vector<std::string> expected = {"corrections-a-b",   "corrections-a-b-2",
                                               "corrections-A-B-3", "corrections-a-b-2-2",
                                               "corrections-نورا",  "corrections-ليلى"};
    QCOMPARE(fileNamesOf(sheets), expected);
}

QTEST_GUILESS_MAIN(TestCorrectionSheet)
#include "tst_correction_sheet.moc"
