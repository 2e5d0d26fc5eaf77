// SPDX-License-Identifier: GPL-3.0-or-later
// Scope, limits and method: what the audit rests on.
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"

namespace vigie::pdf {

void addScope(PageFlow& flow, const Scope& scope, const Wording& say) {
    flow.anchorInOutline(scope.title, scope.title, 0);
    flow.add(heading(scope.title));
    for (const std::string* words : {&scope.chosen, &scope.counted})
        if (!words->empty())
            flow.add(paragraph(*words, bodyStyle()));
    const qreal number = millimetres(15);
    const TableLayout sources({{millimetres(42)},
                               {millimetres(24)},
                               {number, Qt::AlignRight},
                               {number, Qt::AlignRight},
                               {number, Qt::AlignRight},
                               {number, Qt::AlignRight},
                               {textWidth - millimetres(66) - 4 * number}});
    addTable(flow, scope.sources, sources, [&](const SourceRow& row) {
        return sources.row({boldCell(row.file), cell(row.format), cell(row.records, say), cell(row.read, say),
                            cell(row.skipped, say), cell(row.setAside, say), codeCell(row.sha256)});
    });
    const TableLayout problems({{millimetres(60)}, {textWidth - millimetres(60)}});
    addTable(flow, scope.problems, problems, [&](const ProblemRow& row) {
        return problems.row({cell(row.place), cell(row.message)});
    });
}

void addLimits(PageFlow& flow, const Limits& limits) {
    flow.anchorInOutline(limits.title, limits.title, 0);
    flow.add(heading(limits.title));
    flow.add(notice(limits.warning));
    flow.add({blank(millimetres(4), false)});
    for (const Limit& limit : limits.always)
        flow.add(bullet(limit.text));
    flow.add(subheading(limits.fromDataTitle));
    for (const Limit& limit : limits.fromData)
        flow.add(bullet(limit.text));
}

void addMethod(PageFlow& flow, const Method& method, const Wording& say) {
    flow.anchorInOutline(method.title, method.title, 0);
    flow.add(heading(method.title));
    for (const std::string& text : method.paragraphs) {
        flow.add(paragraph(text, bodyStyle()));
        flow.add({blank(millimetres(2.5), false)});
    }
    flow.add({blank(millimetres(2), false)});
    addFacts(flow, method.facts, millimetres(46), textFont(8.5), millimetres(0.8));
    const qreal narrow = millimetres(22);
    const TableLayout laws(
        {{millimetres(18)}, {textWidth - millimetres(92)}, {millimetres(52)}, {narrow, Qt::AlignRight}});
    addTable(flow, method.laws, laws, [&](const LawRow& row) {
        return laws.row({boldCell(row.id), cell(row.title), cell(row.period), cell(row.posts, say)});
    });
    flow.add({blank(millimetres(4), false)});
    flow.add(paragraph(method.rules, bodyStyle()));
}

} // namespace vigie::pdf
