// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_filter.h"
#include "app/models/post_table_model.h"
#include "tests/support/checked_posts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;

class TestPostFilter final : public QObject {
    Q_OBJECT

    PostTableModel m_posts{Language::French};

    /// The authors that are let through, in order.
    static QString authors(const PostFilter& filter) {
        QStringList shown;
        for (int row = 0; row < filter.rowCount(); ++row)
            shown += filter.index(row, PostTableModel::AuthorColumn).data().toString();
        return shown.join(u' ');
    }

    static ReviewPostPtr dated(const char* text, const char* author, const char* day, Verdict verdict) {
        Post made = test::post(text, author);
        made.publishedAt = parseInstant(day);
        return test::reviewPost(made, verdict);
    }

private Q_SLOTS:
    void initTestCase() {
        CheckedPost withFinding{test::post("Élixir miracle", "zoe"), {}};
        withFinding.assessment.then.verdict = Verdict::ToReview;
        withFinding.assessment.then.findings = {test::finding(withFinding.post, "miracle")};
        withFinding.post.publishedAt.reset();
        m_posts.append({dated("Mon CODE promo LOLA20", "lola", "2025-03-02", Verdict::NonCompliant),
                        dated("Été à la mer", "amélie", "2025-01-01", Verdict::NotCommercial),
                        dated("𝗽𝘂𝗯 pour une crème", "tom", "2025-06-01", Verdict::Improvable),
                        makeReviewPost(withFinding)});
    }

    void text_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("authors");
        QTest::addRow("nothing") << QString() << QStringLiteral("@lola @amélie @tom @zoe");
        QTest::addRow("blanks alone") << QStringLiteral("  ") << QStringLiteral("@lola @amélie @tom @zoe");
        QTest::addRow("a word in another case") << QStringLiteral("Code") << QStringLiteral("@lola");
        QTest::addRow("without its accents") << QStringLiteral("ete") << QStringLiteral("@amélie");
        QTest::addRow("styled letters") << QStringLiteral("pub creme") << QStringLiteral("@tom");
        QTest::addRow("an author") << QStringLiteral("@LOLA") << QStringLiteral("@lola");
        QTest::addRow("a rule") << QStringLiteral("claim.health") << QStringLiteral("@zoe");
        QTest::addRow("the title of a finding") << QStringLiteral("guerison") << QStringLiteral("@zoe");
        QTest::addRow("all words have to occur") << QStringLiteral("code crème") << QString();
        QTest::addRow("words in any order") << QStringLiteral("lola20 mon") << QStringLiteral("@lola");
        QTest::addRow("words that belong together")
            << QStringLiteral("\"promo lola20\"") << QStringLiteral("@lola");
        QTest::addRow("words that do not stand together") << QStringLiteral("\"lola20 promo\"") << QString();
        QTest::addRow("no pattern language") << QStringLiteral(".*") << QString();
    }
    void text() {
        QFETCH(const QString, text);
        PostFilter filter;
        filter.setSourceModel(&m_posts);
        filter.setText(text);
        QTEST(authors(filter), "authors");
    }

    void verdictsAndTextTogether() {
        PostFilter filter;
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&m_posts);
        filter.setVerdicts({Verdict::NonCompliant, Verdict::Improvable});
        QCOMPARE(authors(filter), QStringLiteral("@lola @tom"));
        filter.setText(QStringLiteral("code"));
        QCOMPARE(authors(filter), QStringLiteral("@lola"));
        filter.setVerdicts({});
        filter.setText({});
        QVERIFY(!filter.isFiltering());
        QCOMPARE(filter.rowCount(), 4);
    }

    void order_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("authors");
        QTest::addRow("as in the file")
            << -1 << Qt::AscendingOrder << QStringLiteral("@lola @amélie @tom @zoe");
        QTest::addRow("gravest first") << int(PostTableModel::VerdictColumn) << Qt::DescendingOrder
                                       << QStringLiteral("@lola @tom @zoe @amélie");
        QTest::addRow("newest first, undated last") << int(PostTableModel::DateColumn) << Qt::DescendingOrder
                                                    << QStringLiteral("@tom @lola @amélie @zoe");
        QTest::addRow("by author") << int(PostTableModel::AuthorColumn) << Qt::AscendingOrder
                                   << QStringLiteral("@amélie @lola @tom @zoe");
    }
    void order() {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        PostFilter filter;
        filter.setSourceModel(&m_posts);
        filter.sort(column, order);
        QTEST(authors(filter), "authors");
    }
};

QTEST_APPLESS_MAIN(TestPostFilter)
#include "tst_post_filter.moc"
