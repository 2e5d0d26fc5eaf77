// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_export.h"

#include <QTest>

using namespace vigie;

namespace {

TakenDecision taken(const std::string& key, DecisionKind kind, const std::string& who) {
    TakenDecision decision;
    decision.on = {"instagram/p1", key, "disclosure.promo-code"};
    decision.decision.kind = kind;
    decision.who = who;
    return decision;
}

QByteArrayList linesFor(const std::vector<std::string>& keysFound,
                        const std::vector<TakenDecision>& decisions) {
    StoredPost stored;
    stored.name = "instagram/p1";
    CheckedPost checked;
    for (const std::string& key : keysFound) {
        Finding finding;
        finding.key = key;
        checked.assessment.then.findings.push_back(finding);
    }
    const ExportedPost post{stored, checked, decisions};
    QByteArrayList lines = QByteArray::fromStdString(csvLines(post, Language::English)).split('\n');
    lines.removeLast();
    return lines;
}

} // namespace

class TestExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesALineForAPostWithoutFindings() {
        const QByteArrayList lines = linesFor({}, {});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.front().count(';'),
                 QByteArray::fromStdString(csvHeadings(Language::English)).count(';'));
    }

    void writesTheLastDecisionOfEachFinding() {
        const QByteArrayList lines = linesFor({"k1", "k2"}, {taken("k1", DecisionKind::Confirmed, "lea"),
                                                             taken("k1", DecisionKind::Question, "tom")});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().contains(";k1;") && lines.front().contains(";tom;"));
        QVERIFY(!lines.front().contains(";lea;"));
    }

    void neverDropsADecisionOnAFindingThatIsNoMore() {
        const QByteArrayList lines = linesFor({"k1"}, {taken("gone", DecisionKind::Confirmed, "lea")});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.back().contains(";disclosure.promo-code;finding that is no more;gone;"));
        QVERIFY(lines.back().contains(";lea;"));
    }
};

QTEST_APPLESS_MAIN(TestExport)
#include "tst_export.moc"
