// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

/// The page of a block.
TableCell pageCell(PageFlow& flow, const std::string& anchor, const Wording& say) {
    TableCell out;
    out.late = [&flow, anchor, say] { return toQString(say.number(flow.pageOf(anchor))); };
    return out;
}

void addToReview(PageFlow& flow, const Findings& findings, const Wording& say) {
    const TableLayout layout({{millimetres(12)},
                              {millimetres(42)},
                              {millimetres(22)},
                              {millimetres(32)},
                              {textWidth - millimetres(117)},
                              {millimetres(9), Qt::AlignRight}});
    ReportTable<ReviewRow> table = findings.toReview;
    table.columns.push_back(findings.pageColumn);
    addTable(flow, table, layout, [&](const ReviewRow& row) {
        return linked(
            layout.row({boldCell(row.number), cell(row.creator), cell(row.date), codeCell(row.postId),
                        cell(row.signs), pageCell(flow, postAnchor(row.post), say)}),
            postAnchor(row.post));
    });
}

void addQuestions(PageFlow& flow, const Findings& findings, const Wording& say) {
    const TableLayout layout({{millimetres(17)},
                              {millimetres(37)},
                              {millimetres(22)},
                              {textWidth - millimetres(85)},
                              {millimetres(9), Qt::AlignRight}});
    ReportTable<QuestionRow> table = findings.questions;
    table.columns.push_back(findings.pageColumn);
    addTable(flow, table, layout, [&](const QuestionRow& row) {
        return linked(layout.row({boldCell(row.number), cell(row.creator), cell(row.asked), cell(row.words),
                                  pageCell(flow, postAnchor(row.post), say)}),
                      postAnchor(row.post));
    });
}

} // namespace

void addFindings(PageFlow& flow, const Findings& findings, const Wording& say) {
    flow.anchorInOutline(findings.title, findings.title, 0);
    flow.add(heading(findings.title));
    flow.add(paragraph(findings.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    std::vector<std::string> names = findings.findings.columns;
    names.push_back(findings.pageColumn);
    ReportTable<FindingRow> table = findings.findings;
    table.columns = names;
    const TableLayout layout({{millimetres(14)},
                              {millimetres(30)},
                              {textWidth - millimetres(125)},
                              {millimetres(33)},
                              {millimetres(21)},
                              {millimetres(18)},
                              {millimetres(9), Qt::AlignRight}});
    addTable(flow, table, layout, [&](const FindingRow& row) {
        return linked(layout.row({boldCell(row.number), severityCell(row.severity, row.severityName),
                                  cell(row.title), cell(row.creator), cell(row.date), codeCell(row.postId),
                                  pageCell(flow, findingAnchor(row.number), say)}),
                      findingAnchor(row.number));
    });
    if (!findings.toReview.rows.empty())
        addToReview(flow, findings, say);
    if (!findings.questions.rows.empty())
        addQuestions(flow, findings, say);
}

} // namespace vigie::pdf
