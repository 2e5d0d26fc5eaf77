// SPDX-License-Identifier: GPL-3.0-or-later
// One finding: what, which words, why, which law, what to do.
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

Pieces findingTitle(const FindingBlock& finding, const DetailLabels& labels) {
    TextStyle style;
    style.font = textFont(10.5, Weight::Bold);
    style.left = labelWidth;
    style.width = textWidth - labelWidth;
    style.withNext = true;
    Pieces out = {blank(millimetres(5))};
    Pieces title = paragraph(finding.title, style);
    title.front().draw = [inner = title.front().draw, height = title.front().height,
                          number = toQString(finding.number), severity = finding.severity,
                          name = toQString(finding.severityName)](QPainter& painter, QPointF at) {
        drawLine(painter, {at.x(), at.y(), millimetres(14), height}, number, textFont(10.5, Weight::Bold),
                 accent);
        inner(painter, at);
    };
    append(out, std::move(title));
    out.push_back({points(13),
                   [severity = finding.severity, name = toQString(finding.severityName),
                    rule = toQString(labels.rule + " " + finding.rule)](QPainter& painter, QPointF at) {
                       const qreal left = at.x() + labelWidth;
                       drawSeverity(painter, {left, at.y() + points(3.8), points(20), points(4.8)}, severity);
                       const QFont font = textFont(8.5, Weight::Bold);
                       const qreal width = QFontMetricsF(font).horizontalAdvance(name) + points(3);
                       drawLine(painter, {left + points(31), at.y(), width, points(13)}, name, font,
                                colourOf(severity));
                       drawLine(painter,
                                {left + points(31) + width + points(4), at.y(),
                                 textWidth - labelWidth - width - points(40), points(13)},
                                QStringLiteral("· ") + rule, textFont(8), muted);
                   },
                   true});
    out.push_back(blank(millimetres(1)));
    return out;
}

std::string citationOf(const BasisLine& line) {
    std::string out = line.citation;
    for (const std::string* part : {&line.period, &line.unconfirmed})
        if (!part->empty())
            out += " · " + *part;
    return out;
}

void addBasis(PageFlow& flow, const FindingBlock& finding, const DetailLabels& labels) {
    for (std::size_t i = 0; i < finding.basis.size(); ++i) {
        const BasisLine& line = finding.basis[i];
        const bool more = !line.summary.empty() || !line.url.empty();
        flow.add(labelled(i == 0 ? labels.basis : std::string(), citationOf(line), textFont(9, Weight::Bold),
                          labelWidth, more));
        if (!line.summary.empty())
            flow.add(labelled({}, line.summary, textFont(9), labelWidth, !line.url.empty()));
        if (!line.url.empty())
            flow.add(labelled({}, line.url, textFont(8), labelWidth));
        flow.add({blank(millimetres(0.8), false)});
    }
}

} // namespace

void addFinding(PageFlow& flow, const FindingBlock& finding, const DetailLabels& labels) {
    flow.add(findingTitle(finding, labels));
    const auto add = [&](const std::string& label, const std::string& text) {
        if (text.empty())
            return;
        flow.add(labelled(label, text, textFont(9), labelWidth));
        flow.add({blank(millimetres(0.8), false)});
    };
    add(labels.words, finding.words);
    add(labels.why, finding.why);
    addBasis(flow, finding, labels);
    add(labels.remedy, finding.remedy);
}

} // namespace vigie::pdf
