// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

constexpr qreal meaningLeft = millimetres(50); ///< where the meanings stand, beside their words

} // namespace

void addGlossary(PageFlow& flow, const Glossary& glossary) {
    flow.anchorInOutline(glossary.title, glossary.title, 0);
    flow.add(heading(glossary.title));
    const auto addEntry = [&](const Fact& entry, const Draw& mark) {
        Pieces pieces = labelled({}, entry.value, textFont(9.5), meaningLeft);
        pieces.front().draw = [inner = pieces.front().draw, height = pieces.front().height, mark,
                               name = toQString(entry.label)](QPainter& painter, QPointF at) {
            const qreal left = mark ? millimetres(13) : 0;
            if (mark)
                mark(painter, at + QPointF(0, height / 2));
            drawLine(painter, {at.x() + left, at.y(), meaningLeft - millimetres(2) - left, height}, name,
                     textFont(9.5, Weight::Bold), ink);
            inner(painter, at);
        };
        flow.add(std::move(pieces));
        flow.add({blank(millimetres(1.6), false)});
    };
    flow.add(subheading(glossary.verdictsTitle));
    for (const auto& [verdict, entry] : glossary.verdicts)
        addEntry(entry, [verdict = verdict](QPainter& painter, QPointF middle) {
            drawVerdict(painter, {middle.x(), middle.y() - points(5), points(10), points(10)}, verdict,
                        colourOf(verdict));
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
