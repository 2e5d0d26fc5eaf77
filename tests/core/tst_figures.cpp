// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/figures.h"

#include <QTest>

using namespace vigie;

class TestFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilsonInterval_data();
    void wilsonInterval();
};

void TestFigures::wilsonInterval_data() {
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

void TestFigures::wilsonInterval() {
    QFETCH(int, count);
    QFETCH(int, total);
    QFETCH(double, low);
    QFETCH(double, high);
    const Proportion share = wilson95(static_cast<std::size_t>(count), static_cast<std::size_t>(total));
    QVERIFY2(std::abs(share.low - low) < 0.0001, qPrintable(QString::number(share.low, 'f', 5)));
    QVERIFY2(std::abs(share.high - high) < 0.0001, qPrintable(QString::number(share.high, 'f', 5)));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
