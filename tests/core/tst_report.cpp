// SPDX-License-Identifier: GPL-3.0-or-later
// The report as a whole.
#include "core/report/report.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::Language)

class TestReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void orderOfInputDoesNotMatter();
    void referenceFollowsTheContent();
    void nothingAtAll();
    void noTextIsMissing_data();
    void noTextIsMissing();
    void withoutADayItIsThatOfTheReport();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
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
    addTable(report.findings.questions);
    addTable(report.actions.actions);
    add(std::vector{report.creators.title, report.creators.intro, report.creators.shareLabel,
                    report.creators.rulesLabel, report.creators.noRules, report.actions.title,
                    report.actions.intro, report.signatures.title, report.signatures.intro});
    add(report.creators.verdicts);
    for (const CreatorCard& card : report.creators.cards)
        add(std::vector{card.name, card.period, card.result, card.shareText, card.monthsLabel});
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
    const Report report =
        buildReport(samples::dossier(), samples::pack(), samples::sources(), samples::problems(),
                    samples::options(language), samples::reviewWithARequest());
    for (const std::string& text : everyText(report)) {
        QVERIFY(!text.empty());
        QVERIFY2(text.find("illégal") == std::string::npos, text.c_str());
        if (language == Language::French)
            QVERIFY2(!q(text).contains(QStringLiteral("« ")) && !q(text).contains(QStringLiteral(" :")) &&
                         !q(text).contains(QStringLiteral(" ;")),
                     text.c_str());
    }
}

void TestReport::withoutADayItIsThatOfTheReport() {
    ReportOptions options = samples::options();
    options.asOf = {};
    options.generatedAt = *parseInstant("2026-11-22T08:05:00Z");
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {}, options);
    QVERIFY(std::any_of(report.cover.facts.begin(), report.cover.facts.end(), [](const Fact& fact) {
        return q(fact.value) == QStringLiteral("22\u00A0novembre\u00A02026");
    }));
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
