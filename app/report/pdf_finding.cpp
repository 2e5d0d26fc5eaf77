// SPDX-License-Identifier: GPL-3.0-or-later
// One finding: what, which words, why, which law, what to do.
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>

namespace vigie::pdf {
namespace {

/// Squares, the word for them, and the id of the rule.
Piece severityLine(const FindingBlock& finding, const DetailLabels& labels) {
    return {points(13),
            [severity = finding.severity, colour = finding.isDismissed ? muted : colourOf(finding.severity),
             name = toQString(finding.severityName),
             rule = toQString("· " + labels.rule + " " + finding.rule)](QPainter& painter, QPointF at) {
                const qreal height = points(13);
                const qreal squares = points(31);
                const qreal left = at.x() + labelWidth;
                drawSeverity(painter, {left, at.y() + points(3.8), points(20), points(4.8)}, severity);
                const QFont font = textFont(8.5, Weight::Bold);
                const qreal width = QFontMetricsF(font).horizontalAdvance(name) + points(3);
                drawLine(painter, {left + squares, at.y(), width, height}, name, font, colour);
                const qreal ruleLeft = squares + width + points(4);
                drawLine(painter, {left + ruleLeft, at.y(), textWidth - labelWidth - ruleLeft, height}, rule,
                         textFont(8), muted);
            },
            true};
}

Pieces findingTitle(const FindingBlock& finding, const DetailLabels& labels) {
    TextStyle style;
    style.font = textFont(10.5, Weight::Bold);
    style.left = labelWidth;
    style.width = textWidth - labelWidth;
    style.withNext = true;
    style.colour = finding.isDismissed ? muted : ink;
    Pieces title = paragraph(titleOf(finding), style);
    title.front().draw = [inner = title.front().draw, height = title.front().height,
                          number = toQString(finding.number),
                          font = style.font](QPainter& painter, QPointF at) {
        drawLine(painter, {at.x(), at.y(), labelWidth, height}, number, font, accent);
        inner(painter, at);
    };
    Pieces out = {blank(millimetres(5))};
    append(out, std::move(title));
    out.push_back(severityLine(finding, labels));
    out.push_back(blank(millimetres(1)));
    return out;
}

std::string citationOf(const BasisLine& line) {
    std::string out = line.citation;
    for (const std::string* part : {&line.period, &line.unconfirmed})
        if (!part->empty())
            out += "\u00A0· " + *part;
    return out;
}

Pieces basisLines(const FindingBlock& finding, const DetailLabels& labels) {
    Pieces out;
    for (std::size_t i = 0; i < finding.basis.size(); ++i) {
        const BasisLine& line = finding.basis[i];
        const bool keepsRemedy = i + 1 == finding.basis.size() && !finding.remedy.empty();
        const bool more = keepsRemedy || !line.summary.empty() || !line.url.empty();
        append(out, labelled(i == 0 ? labels.basis : std::string(), citationOf(line),
                             textFont(9, Weight::Bold), labelWidth, more));
        if (!line.summary.empty())
            append(out,
                   labelled({}, line.summary, textFont(9), labelWidth, keepsRemedy || !line.url.empty()));
        if (!line.url.empty())
            append(out, linked(labelled({}, line.url, textFont(8), labelWidth, keepsRemedy), line.url));
        out.push_back(blank(millimetres(0.8), keepsRemedy));
    }
    return out;
}

} // namespace

void addBesideLabel(PageFlow& flow, Pieces pieces, const std::string& label, const QFont& font,
                    const Pieces& head) {
    Pieces again = head;
    again.push_back(besideNext(label, font, labelWidth));
    addGoingOn(flow, std::move(pieces), std::move(again), head);
}

void addDecisions(PageFlow& flow, const std::vector<std::string>& decisions, const DetailLabels& labels,
                  const Pieces& head) {
    Pieces pieces;
    for (const std::string& decision : decisions)
        append(pieces, labelled(pieces.empty() ? labels.decision : std::string(), decision,
                                textFont(9, Weight::Bold), labelWidth));
    addBesideLabel(flow, std::move(pieces), labels.decision, textFont(9), head);
}

void addFinding(PageFlow& flow, const FindingBlock& finding, const DetailLabels& labels, const Pieces& head) {
    flow.anchor(findingAnchor(finding.number));
    flow.add(findingTitle(finding, labels));
    const QFont font = textFont(9);
    const auto add = [&](const std::string& label, const std::string& text, bool withNext) {
        if (text.empty())
            return;
        Pieces pieces = labelled(label, text, font, labelWidth, withNext);
        pieces.push_back(blank(millimetres(0.8), withNext));
        addBesideLabel(flow, whole(std::move(pieces), longestWhole), label, font, head);
    };
    // The title keeps words and reason, the last text of law the remedy. A longer chain leaves pages half
    // empty.
    add(labels.words, finding.words, true);
    add(labels.why, finding.why, false);
    addBesideLabel(flow, basisLines(finding, labels), labels.basis, font, head);
    add(labels.remedy, finding.remedy, !finding.decisions.empty());
    addDecisions(flow, finding.decisions, labels, head);
}

} // namespace vigie::pdf
