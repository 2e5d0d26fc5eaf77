// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

constexpr qreal meaningLeft = millimetres(54); ///< where the meanings stand, beside their words

/// Words under a title, and what they mean.
struct Entries {
    std::string title;
    std::vector<Pieces> rows;
};

Pieces entryRow(const Fact& entry, const Draw& mark) {
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
}

Draw verdictMark(Verdict verdict) {
    return [verdict](QPainter& painter, QPointF middle) {
        drawVerdict(painter, {middle.x(), middle.y() - points(5), points(10), points(10)}, verdict,
                    colourOf(verdict));
    };
}

Draw severityMark(Severity severity) {
    return [severity](QPainter& painter, QPointF middle) {
        drawSeverity(painter, {middle.x(), middle.y() - points(2.5), points(20), points(5)}, severity);
    };
}

std::vector<Entries> entriesOf(const Glossary& glossary) {
    std::vector<Entries> out = {
        {glossary.verdictsTitle, {}}, {glossary.severitiesTitle, {}}, {glossary.termsTitle, {}}};
    for (const auto& [verdict, entry] : glossary.verdicts)
        out[0].rows.push_back(entryRow(entry, verdictMark(verdict)));
    for (const auto& [severity, entry] : glossary.severities)
        out[1].rows.push_back(entryRow(entry, severityMark(severity)));
    for (const Fact& entry : glossary.terms)
        out[2].rows.push_back(entryRow(entry, {}));
    return out;
}

} // namespace

void addGlossary(PageFlow& flow, const Glossary& glossary, const Wording& say) {
    std::vector<Entries> all = entriesOf(glossary);
    qreal height = heightOf(heading(glossary.title));
    for (const Entries& entries : all) {
        height += heightOf(subheading(entries.title));
        for (const Pieces& row : entries.rows)
            height += heightOf(row);
    }
    flow.breakUnless(height); // it fits on a page
    flow.anchorInOutline(glossary.title, glossary.title, 0);
    flow.add(heading(glossary.title));
    for (Entries& entries : all)
        addGroup(flow, subheading(entries.title), subheading(goingOn(entries.title, say)),
                 std::move(entries.rows));
}

} // namespace vigie::pdf
