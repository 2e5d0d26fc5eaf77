// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_content.h"
#include "core/report/dossier_export.h"
#include "core/report/report.h"
#include "tests/support/dossiers.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

class TestDossierContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsPostsSourcesAndLog();
    void scopeNarrowsIt();
    void decisionsComeWithIt();
    void whatWasUndoneStaysInTheLog();
    void anUncheckedDossierIsSaid();
    void anExportEndsWhereNobodyReads();
};

void TestDossierContent::holdsPostsSourcesAndLog() {
    const Folder folder;
    Dossier dossier = openDossier(folder / "a.vigie");
    add(dossier, threePosts);
    const DossierContent content = must(readContent(dossier, {}));
    QCOMPARE(content.posts.size(), 3u);
    QCOMPARE(content.posts.front().assessment.then.findings.size(), 1u);
    QCOMPARE(content.sources.size(), 1u);
    QCOMPARE(content.pack->sha256, smallChecker().pack().sha256);
    QCOMPARE(toString(content.asOf), std::string("2025-08-01"));
    QCOMPARE(content.review.log.back().hash, must(dossier.logHead()).hash);
    QVERIFY(content.review.findings.empty());
}

void TestDossierContent::scopeNarrowsIt() {
    const Folder folder;
    Dossier dossier = openDossier(folder / "a.vigie");
    add(dossier, threePosts);
    QCOMPARE(must(readContent(dossier, {{"lola"}, {}})).posts.size(), 2u);
    QCOMPARE(
        must(readContent(dossier, {{}, {parseDate("2025-04-01"), parseDate("2025-04-30")}})).posts.size(),
        1u);
    QCOMPARE(must(readContent(dossier, {{}, {}, "verdict:not_commercial"})).posts.size(), 1u);
}

void TestDossierContent::decisionsComeWithIt() {
    const Folder folder;
    Dossier dossier = openDossier(folder / "a.vigie");
    add(dossier, threePosts);
    const std::vector<FindingRef> on =
        must(dossier.findings(must(dossier.ids({}, PostOrder::AsImported)).front()));
    must(dossier.decide(on, {DecisionKind::Dismissed, ReadingRound::First, "hors sujet", ""}));
    const DossierContent content = must(readContent(dossier, {}));
    const CheckedPost& first = content.posts.front();
    const FindingReview* review = content.review.of(first.post, first.assessment.then.findings.front());
    QVERIFY(review);
    QVERIFY(review->inForce == DecisionKind::Dismissed);
    QCOMPARE(review->taken.front().who, std::string("lea"));
    ReportOptions options;
    options.asOf = content.asOf;
    const Report report = buildReport(content.posts, *content.pack, {}, {}, options, content.review);
    QCOMPARE(report.dismissed.findings.rows.size(), 1u);
}

void TestDossierContent::whatWasUndoneStaysInTheLog() {
    const Folder folder;
    Dossier dossier = openDossier(folder / "a.vigie");
    add(dossier, threePosts);
    const std::vector<FindingRef> on =
        must(dossier.findings(must(dossier.ids({}, PostOrder::AsImported)).front()));
    must(dossier.decide(on, {DecisionKind::Dismissed, ReadingRound::First, "hors sujet", ""}));
    must(dossier.undo());
    const DossierContent content = must(readContent(dossier, {}));
    QVERIFY(content.review.findings.empty());
    QCOMPARE(content.review.log.back().kind, std::string("undo"));
}

void TestDossierContent::anUncheckedDossierIsSaid() {
    const Folder folder;
    const Dossier dossier = openDossier(folder / "a.vigie");
    const auto content = readContent(dossier, {});
    QVERIFY(!content);
    QVERIFY(content.error().message.find("not been checked") != std::string::npos);
}

void TestDossierContent::anExportEndsWhereNobodyReads() {
    const Folder folder;
    Dossier dossier = openDossier(folder / "a.vigie");
    add(dossier, threePosts);
    std::size_t seen = 0;
    WorkOptions options;
    options.progress = [&](std::size_t posts) { seen = posts; };
    std::ostringstream whole;
    must(exportPosts(dossier, ExportFormat::Ndjson, whole, Language::English, options));
    QCOMPARE(seen, 3u);
    QVERIFY(whole.str().ends_with("\"hash\":\"" + must(dossier.logHead()).hash + "\"}}\n"));
    seen = 0;
    std::ostringstream dead;
    dead.setstate(std::ios::badbit);
    must(exportPosts(dossier, ExportFormat::Ndjson, dead, Language::English, options));
    QCOMPARE(seen, 0u);
}

QTEST_GUILESS_MAIN(TestDossierContent)
#include "tst_dossier_content.moc"
