// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_chart.h"
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"

namespace vigie::pdf {

void addSummary(PageFlow& flow, const Summary& summary, const Wording& say) {
    flow.anchorInOutline(summary.title, summary.title, 0);
    flow.add(heading(summary.title));
    TextStyle style;
    style.font = textFont(12);
    style.leading = 1.45;
    flow.add(paragraph(summary.result, style));
    flow.add({blank(millimetres(6), false)});
    flow.add({keyFigures(summary.figures)});
    flow.add(subheading(summary.chartTitle));
    flow.add(verdictChart(summary.verdicts));
    const qreal narrow = millimetres(20);
    const TableLayout rules(
        {{millimetres(32)}, {textWidth - millimetres(32) - narrow}, {narrow, Qt::AlignRight}});
    addTable(flow, summary.topRules, rules, [&](const RuleRow& row) {
        return rules.row(
            {severityCell(row.severity, row.severityName), cell(row.title), cell(row.findings, say)});
    });
    const TableLayout creators({{textWidth - millimetres(129)},
                                {millimetres(13), Qt::AlignRight},
                                {millimetres(24), Qt::AlignRight},
                                {millimetres(26), Qt::AlignRight},
                                {millimetres(18), Qt::AlignRight},
                                {millimetres(48), Qt::AlignRight}});
    addTable(flow, summary.creators, creators, [&](const CreatorRow& row) {
        return creators.row({boldCell(row.name), cell(row.posts, say), cell(row.commercial, say),
                             cell(row.nonCompliant, say), cell(row.findings, say), cell(row.compliantText)});
    });
    if (!summary.moreCreators.empty()) {
        style.font = textFont(8.5);
        style.colour = muted;
        flow.add({blank(millimetres(1.5))});
        flow.add(paragraph(summary.moreCreators, style));
    }
}

} // namespace vigie::pdf
