// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

constexpr qreal meaningLeft = millimetres(54); ///< where the meanings stand, beside their words

} // namespace

void addGlossary(PageFlow& flow, const Glossary& glossary, const Wording& say) {
    flow.anchorInOutline(glossary.title, glossary.title, 0);
    flow.add(heading(glossary.title));
    const auto row = [](const Fact& entry, const Draw& mark) {
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
        pieces.push_back(blank(millimetres(1.6), false));
        return pieces;
    };
    const auto addEntries = [&](const std::string& title, std::vector<Pieces> rows) {
        addGroup(flow, subheading(title), subheading(goingOn(title, say)), std::move(rows));
    };
    std::vector<Pieces> verdicts, severities, terms;
    for (const auto& [verdict, entry] : glossary.verdicts)
        verdicts.push_back(row(entry, [verdict = verdict](QPainter& painter, QPointF middle) {
            drawVerdict(painter, {middle.x(), middle.y() - points(5), points(10), points(10)}, verdict,
                        colourOf(verdict));
        }));
    for (const auto& [severity, entry] : glossary.severities)
        severities.push_back(row(entry, [severity = severity](QPainter& painter, QPointF middle) {
            drawSeverity(painter, {middle.x(), middle.y() - points(2.5), points(20), points(5)}, severity);
        }));
    for (const Fact& entry : glossary.terms)
        terms.push_back(row(entry, {}));
    addEntries(glossary.verdictsTitle, std::move(verdicts));
    addEntries(glossary.severitiesTitle, std::move(severities));
    addEntries(glossary.termsTitle, std::move(terms));
}

} // namespace vigie::pdf
