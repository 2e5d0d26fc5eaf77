// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided: dismissed findings, second reading, log.
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"

namespace vigie::pdf {

void addDismissed(PageFlow& flow, const Dismissed& dismissed) {
    flow.anchorInOutline(dismissed.title, dismissed.title, 0);
    flow.add(heading(dismissed.title));
    flow.add(paragraph(dismissed.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    const TableLayout layout({{millimetres(14)},
                              {millimetres(38)},
                              {millimetres(33)},
                              {textWidth - millimetres(125)},
                              {millimetres(40)}});
    addTable(flow, dismissed.findings, layout, [&](const DismissedRow& row) {
        return linked(layout.row({boldCell(row.number), cell(row.finding), cell(row.creator),
                                  cell(row.reason), cell(row.by)}),
                      findingAnchor(row.number));
    });
}

void addSecondReading(PageFlow& flow, const SecondReading& reading, const Wording& say) {
    flow.anchorInOutline(reading.title, reading.title, 0);
    flow.add(heading(reading.title));
    for (const std::string& words : reading.paragraphs) {
        flow.add(paragraph(words, bodyStyle()));
        flow.add({blank(millimetres(2.5), false)});
    }
    const qreal number = millimetres(26);
    const TableLayout layout({{textWidth - 4 * number},
                              {number, Qt::AlignRight},
                              {number, Qt::AlignRight},
                              {number, Qt::AlignRight},
                              {number, Qt::AlignRight}});
    addTable(flow, reading.agreement, layout, [&](const AgreementRow& row) {
        return layout.row(
            {boldCell(row.rule), cell(row.both, say), cell(row.same, say), cell(row.share), cell(row.kappa)});
    });
}

void addDecisionLog(PageFlow& flow, const DecisionLog& log) {
    flow.anchorInOutline(log.title, log.title, 0);
    flow.add(heading(log.title));
    flow.add(paragraph(log.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    const TableLayout layout({{millimetres(11)},
                              {millimetres(30)},
                              {millimetres(27)},
                              {textWidth - millimetres(95)},
                              {millimetres(27)}});
    addTable(flow, log.entries, layout, [&](const LogRow& row) {
        return layout.row(
            {boldCell(row.number), cell(row.time), cell(row.who), cell(row.what), codeCell(row.hash)});
    });
}

} // namespace vigie::pdf
