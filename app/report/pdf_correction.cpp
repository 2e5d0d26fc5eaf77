// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_correction.h"

#include "app/report/fresh_fonts.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"

#include <utility>

namespace vigie {
namespace {

using namespace pdf;

Pieces label(const std::string& text) {
    TextStyle style;
    style.font = textFont(8.5, Weight::Bold);
    style.colour = muted;
    style.withNext = true;
    Pieces out = {blank(millimetres(3))};
    append(out, paragraph(text, style));
    out.push_back(blank(millimetres(0.8)));
    return out;
}

/// With its title in one piece, unless it is long.
Pieces panel(const CorrectionSheet& sheet, const std::string& title, const std::vector<Run>& runs) {
    if (runs.empty())
        return {};
    Pieces out = label(title);
    append(out, excerptPanel(runs, toQString(sheet.foldLabel)));
    return whole(std::move(out), longestWhole);
}

Pieces bullets(const std::string& title, const std::vector<std::string>& lines) {
    if (lines.empty())
        return {};
    Pieces out = label(title);
    for (const std::string& line : lines)
        append(out, bullet(line));
    return out;
}

Pieces itemPieces(const CorrectionSheet& sheet, const CorrectionItem& item) {
    Pieces out = subheading(item.heading);
    if (!item.address.empty())
        append(out, linked(labelled({}, item.address, textFont(8), 0), item.address));
    append(out, panel(sheet, sheet.captionLabel, item.marked));
    append(out, bullets(sheet.reasonsLabel, item.reasons));
    append(out, bullets(sheet.basisLabel, item.basis));
    append(out, bullets(sheet.remediesLabel, item.remedies));
    append(out, panel(sheet, item.proposalLabel, item.proposed));
    append(out, bullets(sheet.questionLabel, item.questions));
    return out;
}

void addItems(PageFlow& flow, const CorrectionSheet& sheet) {
    for (const CorrectionItem& item : sheet.items) {
        Pieces pieces = itemPieces(sheet, item);
        pieces.back().withNext = &item == &sheet.items.back(); // the closing is not left alone on a page
        flow.anchorInOutline("item-" + item.heading, item.heading, 0);
        flow.add(std::move(pieces));
    }
    flow.add({blank(millimetres(8))});
    Pieces end = paragraph(sheet.closing, bodyStyle());
    for (std::size_t i = 0; i < sheet.signature.size(); ++i) {
        end.back().withNext = true;
        end.push_back(blank(i == 0 ? millimetres(6) : i == 1 ? millimetres(10) : 0)); // room to sign
        append(end, paragraph(sheet.signature[i], bodyStyle()));
    }
    flow.add(std::move(end));
}

/// Who writes, to whom, when, about which audit.
Pieces letterHead(const CorrectionSheet& sheet) {
    TextStyle style = bodyStyle();
    style.withNext = true;
    Pieces out;
    if (!sheet.firm.empty()) {
        TextStyle bold = style;
        bold.font = textFont(12, Weight::Bold);
        append(out, paragraph(sheet.firm, bold));
    }
    style.align = Qt::AlignRight;
    append(out, paragraph(sheet.recipient, style));
    append(out, paragraph(sheet.date, style));
    out.push_back(blank(millimetres(8)));
    append(out, heading(sheet.title));
    style.align = Qt::AlignLeft;
    style.font = textFont(8.5);
    style.colour = muted;
    append(out, paragraph(sheet.audit, style));
    out.push_back(blank(millimetres(4)));
    return out;
}

std::string pagesOf(const CorrectionSheet& sheet) {
    const Wording say(sheet.language);
    PageFlow flow(marginLeft, marginTop, textWidth, textHeight);
    flow.add(letterHead(sheet));
    if (!sheet.draft.empty()) {
        flow.add(notice(sheet.draft));
        flow.add({blank(millimetres(3), false)});
    }
    flow.add(paragraph(sheet.greeting, bodyStyle()));
    flow.add({blank(millimetres(2), false)});
    flow.add(paragraph(sheet.intro, bodyStyle()));
    if (!sheet.deadline.empty()) {
        flow.add({blank(millimetres(3), false)});
        flow.add(notice(sheet.deadline));
    }
    flow.add({blank(millimetres(3), false)});
    flow.add(legendPanel(sheet.legend));
    addItems(flow, sheet);
    flow.finish();
    Finish finish;
    finish.language = sheet.language == Language::French ? "fr" : "en";
    finish.title = say({"{}\u00A0: {}", "{}: {}"}, {sheet.title, sheet.creator});
    finish.author = sheet.firm;
    finish.program = sheet.program;
    finish.identifier = sheet.reference;
    finish.madeAt = sheet.madeAt;
    const std::string footer = finish.title + " · " + sheet.reference;
    return documentOf(flow, {footer, say({"page {} sur {}", "page {} of {}"}), say, true}, std::move(finish));
}

} // namespace

std::string renderCorrectionSheet(const CorrectionSheet& sheet) {
    return withFreshFonts([&] { return pagesOf(sheet); });
}

} // namespace vigie
