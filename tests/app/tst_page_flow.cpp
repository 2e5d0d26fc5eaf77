// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages break.
#include "app/report/page_flow.h"

#include <QImage>
#include <QTest>

using namespace vigie;

class TestPageFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAChainStayTogether();
    void blanksMakeNoPage();
    void captionsComeBackOnEveryPage();
};

void TestPageFlow::piecesOfAChainStayTogether() {
    pdf::PageFlow flow(0, 0, 100, 100);
    flow.add({{60, {}, false}});
    flow.anchor("heading");
    flow.add({{20, {}, true}});
    flow.add({{30, {}, false}});
    flow.finish();
    QCOMPARE(flow.pageCount(), 2u);
    QCOMPARE(flow.pageOf("heading"), 2u);
}

void TestPageFlow::blanksMakeNoPage() {
    pdf::PageFlow flow(0, 0, 100, 100);
    flow.add({{99, {}, false}});
    flow.add({pdf::blank(10, false)});
    flow.finish();
    QCOMPARE(flow.pageCount(), 1u);
}

void TestPageFlow::captionsComeBackOnEveryPage() {
    int drawn = 0;
    pdf::PageFlow flow(0, 0, 100, 100);
    flow.repeatAtTop({{10, [&](QPainter&, QPointF) { ++drawn; }, false}});
    for (int i = 0; i < 9; ++i)
        flow.add({{30, {}, false}});
    flow.finish();
    QCOMPARE(flow.pageCount(), 3u);
    QImage image(10, 10, QImage::Format_ARGB32);
    QPainter painter(&image);
    for (std::size_t page = 0; page < flow.pageCount(); ++page)
        flow.drawPage(painter, page);
    QCOMPARE(drawn, 2);
}

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
