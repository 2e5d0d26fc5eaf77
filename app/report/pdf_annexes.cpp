// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>

namespace vigie::pdf {
namespace {

Pieces silentHeading(Severity severity, const std::string& words) {
    TextStyle style;
    style.font = textFont(8.5, Weight::Bold);
    style.colour = colourOf(severity);
    style.withNext = true;
    Pieces out = {blank(millimetres(2.5))};
    append(out, paragraph(words, style));
    return out;
}

/// Two rules on a line.
void addSilentRules(PageFlow& flow, const SilentRules& silent, const Wording& say) {
    const qreal half = textWidth / 2;
    const TableLayout layout({{half}, {half}});
    const auto named = [](const RuleRow& row) { return smallCell(row.title + " (" + row.id + ")"); };
    std::vector<Pieces> rows;
    for (std::size_t i = 0; i < silent.rules.size(); i += 2) {
        const bool isPair = i + 1 < silent.rules.size();
        rows.push_back(layout.row({named(silent.rules[i]), isPair ? named(silent.rules[i + 1]) : cell("")}));
    }
    addGroup(flow, silentHeading(silent.severity, silent.heading),
             silentHeading(silent.severity, goingOn(silent.heading, say)), std::move(rows));
}

/// A verdict that people dismissed has lost its colour.
TableCell standingCell(const PostRow& row) {
    TableCell out = verdictCell(row.verdict, row.caveat, row.standing);
    if (row.isVerdictGone && !row.caveat)
        out.colour = muted;
    return out;
}

/// As wide as the ids want, up to the long ones of the platforms: the rest is for the words.
qreal idColumn(const PostList& list) {
    const QFontMetricsF metrics(codeFont(6.5));
    qreal widest = millimetres(15);
    for (const PostRow& row : list.posts.rows)
        widest = qMax(widest, metrics.horizontalAdvance(toQString(row.postId)));
    return qMin(widest + millimetres(3), millimetres(29));
}

} // namespace

void addPostList(PageFlow& flow, const PostList& list) {
    flow.anchorInOutline(list.title, list.title, 0);
    flow.add(heading(list.title));
    flow.add(paragraph(list.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    const qreal ids = idColumn(list);
    const TableLayout layout({{millimetres(11)},
                              {millimetres(42)},
                              {millimetres(33)},
                              {millimetres(21)},
                              {ids},
                              {textWidth - millimetres(107) - ids}});
    addTable(flow, list.posts, layout, [&](const PostRow& row) {
        Pieces pieces = layout.row({boldCell(row.number), standingCell(row), cell(row.creator),
                                    cell(row.date), codeCell(row.postId), lineCell(row.opening)});
        return row.number.empty() ? pieces : linked(std::move(pieces), postAnchor(row.post));
    });
}

void addRuleList(PageFlow& flow, const RuleList& list, const Wording& say) {
    flow.anchorInOutline(list.title, list.title, 0);
    flow.add(heading(list.title));
    flow.add(paragraph(list.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    const qreal narrow = millimetres(18);
    const TableLayout layout({{millimetres(32)},
                              {textWidth - millimetres(90) - narrow},
                              {millimetres(58)},
                              {narrow, Qt::AlignRight}});
    addTable(flow, list.rules, layout, [&](const RuleRow& row) {
        return layout.row({severityCell(row.severity, row.severityName), cell(row.title), codeCell(row.id),
                           boldCell(say.number(row.findings))});
    });
    if (!list.silent.empty())
        flow.add(subheading(list.silentTitle));
    for (const SilentRules& silent : list.silent)
        addSilentRules(flow, silent, say);
}

void addFullTexts(PageFlow& flow, const FullTexts& texts, const Wording& say) {
    flow.anchorInOutline(texts.title, texts.title, 0);
    flow.add(heading(texts.title));
    flow.add(paragraph(texts.intro, bodyStyle()));
    TextStyle small = bodyStyle();
    small.font = codeFont(6.5);
    small.colour = muted;
    small.withNext = true;
    TextStyle running = small;
    running.font = textFont(8, Weight::Bold);
    for (const FullText& text : texts.texts) {
        Pieces pieces = subheading(text.heading);
        append(pieces, paragraph(text.fingerprint, small));
        append(pieces, excerptPanel({{RunKind::Plain, text.text}}, {}));
        Pieces again = paragraph(goingOn(text.heading, say), running);
        again.push_back(blank(millimetres(0.8)));
        addGoingOn(flow, std::move(pieces), std::move(again), {});
        if (!text.cut.empty())
            flow.add(paragraph(text.cut, bodyStyle()));
    }
}

} // namespace vigie::pdf
