// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"

namespace vigie::pdf {

void addFindings(PageFlow& flow, const Findings& findings) {
    flow.anchor(findings.title);
    flow.add(heading(findings.title));
    flow.add(paragraph(findings.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    std::vector<std::string> names = findings.findings.columns;
    names.push_back(findings.pageColumn);
    Table<FindingRow> table = findings.findings;
    table.columns = names;
    const TableLayout layout({{millimetres(12)},
                              {millimetres(31)},
                              {textWidth - millimetres(129)},
                              {millimetres(34)},
                              {millimetres(22)},
                              {millimetres(21)},
                              {millimetres(9), Qt::AlignRight}});
    addTable(flow, table, layout, [&](const FindingRow& row) {
        TableCell page;
        page.late = [&flow, anchor = postAnchor(row.post)] { return QString::number(flow.pageOf(anchor)); };
        return layout.row({boldCell(row.number), severityCell(row.severity, row.severityName),
                           cell(row.title), cell(row.creator), cell(row.date), codeCell(row.postId), page});
    });
    const TableLayout review(
        {{millimetres(42)}, {millimetres(22)}, {millimetres(32)}, {textWidth - millimetres(96)}});
    if (findings.toReview.rows.empty())
        return;
    addTable(flow, findings.toReview, review, [&](const ReviewRow& row) {
        return review.row({boldCell(row.creator), cell(row.date), codeCell(row.postId), cell(row.signs)});
    });
}

} // namespace vigie::pdf
