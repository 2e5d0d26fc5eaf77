// SPDX-License-Identifier: GPL-3.0-or-later
// Cover, summary, scope, limits, method and glossary.
#include "app/report/pdf_chart.h"
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

TextStyle bodyStyle() {
    TextStyle style;
    style.font = textFont(9.5);
    style.leading = 1.5;
    return style;
}

TableCell cell(const std::string& text) {
    return {toQString(text)};
}
TableCell cell(std::size_t number) {
    return {toQString(std::to_string(number))};
}
TableCell boldCell(const std::string& text) {
    return {toQString(text), textFont(8.5, Weight::Bold)};
}
TableCell codeCell(const std::string& text) {
    return {toQString(text), codeFont(7), muted};
}
TableCell severityCell(Severity severity, const std::string& name) {
    return {toQString(name), textFont(8.5), colourOf(severity), severity};
}

/// The subheading, then the table or what is said in its place.
template <typename Row, typename ToPieces>
void addTable(PageFlow& flow, const Table<Row>& table, const TableLayout& layout, ToPieces toPieces) {
    if (!table.title.empty())
        flow.add(subheading(table.title));
    if (table.rows.empty()) {
        flow.add(paragraph(table.whenEmpty, bodyStyle()));
        return;
    }
    std::vector<Pieces> rows;
    for (const Row& row : table.rows)
        rows.push_back(toPieces(row));
    layout.addTo(flow, table.columns, std::move(rows));
}

/// A sentence behind a dash, with room before the next.
void addBullet(PageFlow& flow, const std::string& text) {
    TextStyle style = bodyStyle();
    style.left = millimetres(5);
    style.width = textWidth - style.left;
    Pieces pieces = paragraph(text, style);
    pieces.front().draw = [inner = pieces.front().draw, height = pieces.front().height](QPainter& painter,
                                                                                        QPointF at) {
        painter.fillRect(QRectF(at.x(), at.y() + height / 2, millimetres(2.2), points(1)), accent);
        inner(painter, at);
    };
    append(pieces, {blank(millimetres(1.6), false)});
    flow.add(std::move(pieces));
}

void addFacts(PageFlow& flow, const std::vector<Fact>& facts, qreal labelWidth, const QFont& font,
              qreal distance) {
    for (const Fact& fact : facts) {
        flow.add(labelled(fact.label, fact.value, font, labelWidth));
        flow.add({blank(distance, false)});
    }
}

void addContents(PageFlow& flow, const Report& report) {
    flow.add(subheading(report.cover.contentsTitle));
    const TableLayout layout({{textWidth - millimetres(20)}, {millimetres(20), Qt::AlignRight}});
    for (const std::string& title : partTitles(report)) {
        TableCell page;
        page.late = [&flow, title] { return QString::number(flow.pageOf(title)); };
        flow.add(layout.row({cell(title), page}));
    }
}

/// A note that has to be read, on a tinted ground.
Pieces notice(const std::string& text) {
    TextStyle style = bodyStyle();
    style.font = textFont(9.5, Weight::Bold);
    style.left = millimetres(5);
    style.width = textWidth - millimetres(10);
    Pieces out = {{millimetres(3), {}, true}};
    append(out, paragraph(text, style));
    out.back().withNext = true;
    out.push_back({millimetres(3), {}, false});
    for (Piece& piece : out)
        piece.draw = [inner = piece.draw, height = piece.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at.x(), at.y(), textWidth, height + points(0.2)), tint);
            painter.fillRect(QRectF(at.x(), at.y(), points(3), height + points(0.2)), accent);
            if (inner)
                inner(painter, at);
        };
    return out;
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

void addSummary(PageFlow& flow, const Summary& summary) {
    flow.anchor(summary.title);
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
        return rules.row({severityCell(row.severity, row.severityName), cell(row.title), cell(row.findings)});
    });
    const TableLayout creators({{textWidth - millimetres(129)},
                                {millimetres(13), Qt::AlignRight},
                                {millimetres(24), Qt::AlignRight},
                                {millimetres(26), Qt::AlignRight},
                                {millimetres(18), Qt::AlignRight},
                                {millimetres(48), Qt::AlignRight}});
    addTable(flow, summary.creators, creators, [&](const CreatorRow& row) {
        return creators.row({boldCell(row.name), cell(row.posts), cell(row.commercial),
                             cell(row.nonCompliant), cell(row.findings), cell(row.compliantText)});
    });
    if (!summary.moreCreators.empty()) {
        style.font = textFont(8.5);
        style.colour = muted;
        flow.add({blank(millimetres(1.5))});
        flow.add(paragraph(summary.moreCreators, style));
    }
}

void addScope(PageFlow& flow, const Scope& scope) {
    flow.anchor(scope.title);
    flow.add(heading(scope.title));
    const qreal number = millimetres(17);
    const TableLayout sources({{millimetres(46)},
                               {millimetres(26)},
                               {number, Qt::AlignRight},
                               {number, Qt::AlignRight},
                               {number, Qt::AlignRight},
                               {textWidth - millimetres(72) - 3 * number}});
    addTable(flow, scope.sources, sources, [&](const SourceRow& row) {
        return sources.row({boldCell(row.file), cell(row.format), cell(row.records), cell(row.read),
                            cell(row.skipped), codeCell(row.sha256)});
    });
    const TableLayout problems({{millimetres(60)}, {textWidth - millimetres(60)}});
    addTable(flow, scope.problems, problems, [&](const ProblemRow& row) {
        return problems.row({cell(row.place), cell(row.message)});
    });
    flow.add({blank(millimetres(9), false)});
}

void addLimits(PageFlow& flow, const Limits& limits) {
    flow.breakUnless(millimetres(70));
    flow.anchor(limits.title);
    flow.add(heading(limits.title));
    flow.add(notice(limits.warning));
    flow.add({blank(millimetres(4), false)});
    for (const Limit& limit : limits.always)
        addBullet(flow, limit.text);
    flow.add(subheading(limits.fromDataTitle));
    for (const Limit& limit : limits.fromData)
        addBullet(flow, limit.text);
}

void addMethod(PageFlow& flow, const Method& method) {
    flow.anchor(method.title);
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
        return laws.row({boldCell(row.id), cell(row.title), cell(row.period), cell(row.posts)});
    });
    const TableLayout rules({{millimetres(32)},
                             {textWidth - millimetres(32) - millimetres(58) - narrow},
                             {millimetres(58)},
                             {narrow, Qt::AlignRight}});
    addTable(flow, method.rules, rules, [&](const RuleRow& row) {
        return rules.row({severityCell(row.severity, row.severityName), cell(row.title), codeCell(row.id),
                          row.findings > 0 ? boldCell(std::to_string(row.findings)) : cell(row.findings)});
    });
}

void addFindings(PageFlow& flow, const Findings& findings) {
    flow.anchor(findings.title);
    flow.add(heading(findings.title));
    flow.add(paragraph(findings.intro, bodyStyle()));
    flow.add({blank(millimetres(3), false)});
    std::vector<std::string> names = findings.findings.columns;
    names.push_back(findings.pageColumn);
    Table<FindingRow> table = findings.findings;
    table.columns = names;
    const TableLayout layout({{millimetres(13)},
                              {millimetres(32)},
                              {textWidth - millimetres(128)},
                              {millimetres(32)},
                              {millimetres(20)},
                              {millimetres(22)},
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

void addGlossary(PageFlow& flow, const Glossary& glossary) {
    flow.anchor(glossary.title);
    flow.add(heading(glossary.title));
    const qreal labelWidth = millimetres(42);
    const auto addEntry = [&](const Fact& entry, const Draw& mark) {
        Pieces pieces = labelled({}, entry.value, textFont(9.5), labelWidth);
        pieces.front().draw = [inner = pieces.front().draw, height = pieces.front().height, mark,
                               name = toQString(entry.label)](QPainter& painter, QPointF at) {
            const qreal left = mark ? millimetres(13) : 0;
            if (mark)
                mark(painter, at + QPointF(0, height / 2));
            drawLine(painter, {at.x() + left, at.y(), millimetres(40) - left, height}, name,
                     textFont(9.5, Weight::Bold), ink);
            inner(painter, at);
        };
        flow.add(std::move(pieces));
        flow.add({blank(millimetres(1.6), false)});
    };
    flow.add(subheading(glossary.verdictsTitle));
    for (const auto& [verdict, entry] : glossary.verdicts)
        addEntry(entry, [verdict = verdict](QPainter& painter, QPointF middle) {
            drawVerdict(painter, {middle.x(), middle.y() - points(5), points(10), points(10)}, verdict);
        });
    flow.add(subheading(glossary.severitiesTitle));
    for (const auto& [severity, entry] : glossary.severities)
        addEntry(entry, [severity = severity](QPainter& painter, QPointF middle) {
            drawSeverity(painter, {middle.x(), middle.y() - points(2.5), points(20), points(5)}, severity);
        });
    flow.add(subheading(glossary.termsTitle));
    for (const Fact& entry : glossary.terms)
        addEntry(entry, {});
}

} // namespace vigie::pdf
