// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/filter_history.h"

#include <QTest>

using namespace vigie;

class TestFilterHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward() {
        FilterHistory history;
        QVERIFY(!history.canGoBack());
        history.visit(QStringLiteral("a"));
        history.visit(QStringLiteral("b"));
        history.visit(QStringLiteral("b")); // the same one again is no step
        QCOMPARE(history.goBack(), QStringLiteral("a"));
        QCOMPARE(history.goBack(), QString());
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.goForward(), QStringLiteral("a"));
        history.visit(QStringLiteral("c"));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), QStringLiteral("a"));
    }

    void keepsAHundred() {
        FilterHistory history;
        for (int i = 0; i < 500; ++i)
            history.visit(QString::number(i));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.goBack();
        QCOMPARE(steps, 99);
    }
};

QTEST_APPLESS_MAIN(TestFilterHistory)
#include "tst_filter_history.moc"
