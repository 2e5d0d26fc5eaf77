// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/post_scope.h"

#include <QTest>

using namespace vigie;

class TestPostScope final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

void TestPostScope::holds_data() {
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("isHeld");
    QTest::addRow("everything") << ""
                                << ""
                                << ""
                                << "2025-03-02T10:00:00Z" << true;
    QTest::addRow("everything, without a date") << ""
                                                << ""
                                                << ""
                                                << "" << true;
    QTest::addRow("this creator") << "lola"
                                  << ""
                                  << ""
                                  << "2025-03-02T10:00:00Z" << true;
    QTest::addRow("case does not count") << "LOLA"
                                         << ""
                                         << ""
                                         << "" << true;
    QTest::addRow("another creator") << "tom"
                                     << ""
                                     << ""
                                     << "2025-03-02T10:00:00Z" << false;
    QTest::addRow("first day") << ""
                               << "2025-03-02"
                               << ""
                               << "2025-03-02T10:00:00Z" << true;
    QTest::addRow("last day") << ""
                              << ""
                              << "2025-03-02"
                              << "2025-03-02T22:30:00Z" << true;
    QTest::addRow("after midnight in Paris") << ""
                                             << ""
                                             << "2025-03-02"
                                             << "2025-03-02T23:30:00Z" << false;
    QTest::addRow("too early") << ""
                               << "2025-03-03"
                               << "2025-03-31"
                               << "2025-03-02T10:00:00Z" << false;
    QTest::addRow("without a date in no range") << ""
                                                << "2025-03-03"
                                                << ""
                                                << "" << false;
}

void TestPostScope::holds() {
    QFETCH(QString, author);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QString, published);
    QFETCH(bool, isHeld);
    Post post;
    post.author = "Lola";
    post.publishedAt = parseInstant(published.toStdString());
    const PostScope scope{author.isEmpty() ? std::vector<std::string>() : std::vector{author.toStdString()},
                          {parseDate(from.toStdString()), parseDate(until.toStdString())}};
    QCOMPARE(scope.holds(post), isHeld);
}

QTEST_GUILESS_MAIN(TestPostScope)
#include "tst_post_scope.moc"
