// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

void addContents(PageFlow& flow, const Report& report) {
    flow.add(subheading(report.cover.contentsTitle));
    const TableLayout layout({{textWidth - millimetres(20)}, {millimetres(20), Qt::AlignRight}});
    for (const Part& part : report.parts) {
        TableCell page;
        page.late = [&flow, title = part.title] { return QString::number(flow.pageOf(title)); };
        flow.add(layout.row({cell(part.title), page}));
    }
}

} // namespace

void addCover(PageFlow& flow, const Report& report) {
    const Cover& cover = report.cover;
    TextStyle style;
    style.font = textFont(15, Weight::Bold);
    style.colour = accent;
    flow.add(paragraph(cover.product, style));
    flow.add({{millimetres(34), [](QPainter& painter, QPointF at) {
                   painter.fillRect(QRectF(at.x(), at.y() + points(4), millimetres(18), points(2.4)), accent);
               }}});
    style.font = textFont(33, Weight::Bold);
    style.colour = ink;
    style.leading = 1.2;
    flow.add(paragraph(cover.title, style));
    style.font = textFont(11);
    style.colour = muted;
    flow.add({blank(millimetres(2), false)});
    flow.add(paragraph(cover.claim, style));
    flow.add({blank(millimetres(12), false)});
    style.font = textFont(17);
    style.colour = ink;
    style.leading = 1.35;
    flow.add(paragraph(toQString(cover.subject), style));
    flow.add({{millimetres(14), [](QPainter& painter, QPointF at) {
                   painter.fillRect(QRectF(at.x(), at.y() + millimetres(5), textWidth, points(0.8)),
                                    hairline);
               }}});
    addFacts(flow, cover.facts, millimetres(52), textFont(9.5), millimetres(1.2));
    addContents(flow, report);
    flow.add({blank(millimetres(9), false)});
    flow.add(notice(cover.confidentiality));
}

} // namespace vigie::pdf
