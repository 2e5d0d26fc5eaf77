// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages break.
#include "app/report/page_flow.h"
#include "app/report/pdf_parts.h"

#include <QImage>
#include <QTest>

using namespace vigie;

class TestPageFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAChainStayTogether();
    void blanksMakeNoPage();
    void captionsComeBackOnEveryPage();
    void aHeadingKeepsTwoRowsAndComesBack();
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

void TestPageFlow::aHeadingKeepsTwoRowsAndComesBack() {
    std::vector<std::size_t> drawnOn;
    std::size_t page = 1;
    pdf::PageFlow flow(0, 0, 100, 100);
    flow.add({{60, {}, false}}); // room for the heading and one row
    flow.anchor("heading");
    const pdf::Draw again = [&](QPainter&, QPointF) { drawnOn.push_back(page); };
    pdf::addGroup(flow, {{10, {}, true}}, {{10, again, true}},
                  std::vector<pdf::Pieces>(5, {{20, {}, false}}));
    flow.add({{90, {}, false}});
    flow.finish();
    QCOMPARE(flow.pageOf("heading"), 2u);
    QCOMPARE(flow.pageCount(), 4u);
    QImage image(10, 10, QImage::Format_ARGB32);
    QPainter painter(&image);
    for (; page <= flow.pageCount(); ++page)
        flow.drawPage(painter, page - 1);
    QCOMPARE(drawnOn, std::vector<std::size_t>{3}); // not above what comes behind the group
}

QTEST_GUILESS_MAIN(TestPageFlow)
#include "tst_page_flow.moc"
