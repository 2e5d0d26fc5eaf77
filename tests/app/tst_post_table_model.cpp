// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_table_model.h"
#include "tests/support/checked_posts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;

class TestPostTableModel final : public QObject {
    Q_OBJECT

    static QString shown(const PostTableModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void growsAndEmpties() {
        PostTableModel model(Language::French);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({test::reviewPost(test::post("un"), Verdict::NonCompliant),
                      test::reviewPost(test::post("deux"), Verdict::Compliant)});
        model.append({});
        model.append({test::reviewPost(test::post("trois"), Verdict::NonCompliant)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.counts().at(std::size_t(Verdict::NonCompliant)), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.counts(), VerdictCounts{});
    }

    void showsFactsAsPeopleReadThem() {
        PostTableModel model(Language::French);
        model.append({test::reviewPost(test::post("Mon  code\nLOLA20 😍"), Verdict::NonCompliant)});
        QCOMPARE(shown(model, 0, PostTableModel::VerdictColumn), QStringLiteral("non conforme"));
        QCOMPARE(shown(model, 0, PostTableModel::AuthorColumn), QStringLiteral("@lola"));
        QCOMPARE(shown(model, 0, PostTableModel::DateColumn), QStringLiteral("02/03/2025"));
        QCOMPARE(shown(model, 0, PostTableModel::PlatformColumn), QStringLiteral("Instagram"));
        QCOMPARE(shown(model, 0, PostTableModel::ExcerptColumn), QStringLiteral("Mon code LOLA20 😍"));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("@lola")));
    }

    void aGoodMentionHidesNoSeriousFinding() {
        Finding finding;
        finding.rule = "prohibited.nicotine";
        finding.severity = Severity::Critical;
        auto serious = std::make_shared<ReviewPost>(*test::reviewPost(test::post("un"), Verdict::Compliant));
        serious->checked.assessment.then.findings.push_back(finding);
        PostTableModel model(Language::French);
        model.append({serious, test::reviewPost(test::post("deux"), Verdict::Compliant)});
        QCOMPARE(shown(model, 0, PostTableModel::VerdictColumn),
                 QStringLiteral("mention conforme · 1 constat critique"));
        QCOMPARE(model.index(0, 0).data(PostTableModel::CaveatRole).toInt(), int(Severity::Critical));
        QCOMPARE(shown(model, 1, PostTableModel::VerdictColumn), QStringLiteral("mention conforme"));
        QVERIFY(!model.index(1, 0).data(PostTableModel::CaveatRole).isValid());
    }

    void showsTheDayOfParis() {
        Post late = test::post("nuit");
        late.publishedAt = parseInstant("2024-11-07T23:30:00Z");
        PostTableModel model(Language::French);
        model.append({test::reviewPost(late, Verdict::Compliant)});
        QCOMPARE(shown(model, 0, PostTableModel::DateColumn), QStringLiteral("08/11/2024"));
    }

    void saysNothingOfWhatIsUnknown() {
        PostTableModel model(Language::French);
        model.append({test::reviewPost(Post{}, Verdict::NotCommercial)});
        QCOMPARE(shown(model, 0, PostTableModel::DateColumn), QString());
        QCOMPARE(shown(model, 0, PostTableModel::AuthorColumn), QString());
        QVERIFY(!model.index(0, PostTableModel::DateColumn).data(PostTableModel::SortRole).isValid());
    }
};

QTEST_APPLESS_MAIN(TestPostTableModel)
#include "tst_post_table_model.moc"
