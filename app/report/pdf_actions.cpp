// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of whom, and who signs.
#include "app/report/pdf_parts.h"
#include "app/report/pdf_table.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

/// A label and a line to write on, or what is known already.
Piece signatureLine(const std::string& label, const std::string& known) {
    return {millimetres(9),
            [label = toQString(label), known = toQString(known)](QPainter& painter, QPointF at) {
                const qreal left = millimetres(28);
                const qreal width = millimetres(80);
                drawLine(painter, {at.x(), at.y(), left, millimetres(9)}, label, textFont(9), muted);
                drawLine(painter, {at.x() + left, at.y(), width, millimetres(9)}, known, textFont(10), ink);
                painter.fillRect(QRectF(at.x() + left, at.y() + millimetres(7.4), width, points(0.6)), muted);
            },
            true};
}

} // namespace

void addActions(PageFlow& flow, const Actions& actions) {
    flow.anchorInOutline(actions.title, actions.title, 0);
    flow.add(heading(actions.title));
    if (!actions.intro.empty()) {
        flow.add(paragraph(actions.intro, bodyStyle()));
        flow.add({blank(millimetres(3), false)});
    }
    const TableLayout layout(
        {{millimetres(34)}, {millimetres(31)}, {textWidth - millimetres(91)}, {millimetres(26)}});
    addTable(flow, actions.actions, layout, [&](const ActionRow& row) {
        return layout.row({boldCell(row.creator), severityCell(row.severity, row.severityName),
                           cell(row.finding + "\n" + row.remedy), cell(row.posts)});
    });
}

/// All on one page: nobody signs a page that holds nothing but a name.
void addSignatures(PageFlow& flow, const Signatures& signatures) {
    flow.anchorInOutline(signatures.title, signatures.title, 0);
    Pieces all = heading(signatures.title);
    TextStyle intro = bodyStyle();
    intro.withNext = true;
    append(all, paragraph(signatures.intro, intro));
    for (const Signature& signature : signatures.signatures) {
        append(all, subheading(signature.role));
        for (std::size_t i = 0; i < signature.lines.size(); ++i)
            all.push_back(signatureLine(signature.lines[i], i == 0 ? signature.name : std::string()));
        all.push_back(blank(millimetres(4)));
    }
    flow.add(std::move(all));
    flow.finish();
}

} // namespace vigie::pdf
