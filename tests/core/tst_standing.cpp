// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/standing.h"

#include <QTest>

using namespace vigie;

class TestStanding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsBesideTheVerdict_data();
    void saysWhatStandsBesideTheVerdict();
    void leavesOutWhatIsDismissed();
};

namespace {

/// « rule:severity » each.
Opinion opinion(Verdict verdict, const QStringList& findings) {
    Opinion out;
    out.verdict = verdict;
    for (const QString& words : findings) {
        Finding finding;
        finding.rule = words.section(QLatin1Char(':'), 0, 0).toStdString();
        finding.key = finding.rule;
        finding.severity = *severityFromName(words.section(QLatin1Char(':'), 1).toStdString());
        out.findings.push_back(finding);
    }
    return out;
}

} // namespace

void TestStanding::saysWhatStandsBesideTheVerdict_data() {
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QStringList>("findings");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const int compliant = static_cast<int>(Verdict::Compliant);
    const int nonCompliant = static_cast<int>(Verdict::NonCompliant);
    const int notCommercial = static_cast<int>(Verdict::NotCommercial);
    QTest::addRow("a compliant disclosure and nothing else")
        << compliant << QStringList() << QStringLiteral("mention conforme")
        << QStringLiteral("compliant disclosure");
    QTest::addRow("a compliant disclosure on a cure")
        << compliant << QStringList{QStringLiteral("claim.health.cure:critical")}
        << QStringLiteral("mention conforme · 1 constat critique")
        << QStringLiteral("compliant disclosure · 1 critical finding");
    QTest::addRow("both severities") << compliant
                                     << QStringList{QStringLiteral("a.x:critical"),
                                                    QStringLiteral("a.y:major"), QStringLiteral("a.z:major")}
                                     << QStringLiteral("mention conforme · 1 constat critique, 2 majeurs")
                                     << QStringLiteral("compliant disclosure · 1 critical finding, 2 major");
    QTest::addRow("not commercial, and serious all the same")
        << notCommercial << QStringList{QStringLiteral("minor.child:major")}
        << QStringLiteral("mention sans objet · 1 constat majeur")
        << QStringLiteral("not commercial · 1 major finding");
    QTest::addRow("not commercial, and nothing serious")
        << notCommercial << QStringList{QStringLiteral("price.free:minor")} << QStringLiteral("sans objet")
        << QStringLiteral("not commercial");
    QTest::addRow("remarks change nothing")
        << compliant << QStringList{QStringLiteral("price.free:minor"), QStringLiteral("a.b:info")}
        << QStringLiteral("mention conforme") << QStringLiteral("compliant disclosure");
    QTest::addRow("a finding on the mention is in the verdict already")
        << compliant << QStringList{QStringLiteral("disclosure.styled:major")}
        << QStringLiteral("mention conforme") << QStringLiteral("compliant disclosure");
    QTest::addRow("non-compliant is bad enough")
        << nonCompliant << QStringList{QStringLiteral("prohibited.nicotine:critical")}
        << QStringLiteral("non conforme") << QStringLiteral("non-compliant");
}

void TestStanding::saysWhatStandsBesideTheVerdict() {
    QFETCH(int, verdict);
    QFETCH(QStringList, findings);
    QFETCH(QString, french);
    QFETCH(QString, english);
    const Opinion judged = opinion(static_cast<Verdict>(verdict), findings);
    QCOMPARE(QString::fromStdString(standingText(judged, Wording(Language::French))), french);
    QCOMPARE(QString::fromStdString(standingText(judged, Wording(Language::English))), english);
}

void TestStanding::leavesOutWhatIsDismissed() {
    const Wording say(Language::French);
    const Opinion judged =
        opinion(Verdict::NonCompliant, {QStringLiteral("disclosure.promo-code:critical"),
                                        QStringLiteral("a.x:critical"), QStringLiteral("a.y:major")});
    const auto standing = [&](const DismissedKeys& dismissed) {
        return QString::fromStdString(standingText(judged, say, dismissed));
    };
    QCOMPARE(standing({"a.x"}), QStringLiteral("non conforme"));
    QCOMPARE(standing({"disclosure.promo-code", "a.x"}),
             QStringLiteral("non conforme selon Vigie · 1 constat majeur"));
    QCOMPARE(standing({"disclosure.promo-code", "a.x", "a.y"}), QStringLiteral("non conforme selon Vigie"));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
