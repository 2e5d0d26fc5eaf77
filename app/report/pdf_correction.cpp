// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_correction.h"

#include "app/report/fresh_fonts.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"
#include "core/report/wording.h"

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

void addPanel(PageFlow& flow, const CorrectionSheet& sheet, const std::string& title,
              const std::vector<Run>& runs) {
    if (runs.empty())
        return;
    Pieces pieces = label(title);
    append(pieces, excerptPanel(runs, toQString(sheet.foldLabel)));
    flow.add(std::move(pieces));
}

void addLines(PageFlow& flow, const std::string& title, const std::vector<std::string>& lines) {
    if (lines.empty())
        return;
    flow.add(label(title));
    for (const std::string& line : lines)
        addBullet(flow, line);
}

void addItem(PageFlow& flow, const CorrectionSheet& sheet, const CorrectionItem& item) {
    const std::string anchor = "item-" + item.heading;
    flow.anchorInOutline(anchor, item.heading, 0);
    flow.add(subheading(item.heading));
    if (!item.address.empty())
        flow.add(linked(labelled({}, item.address, textFont(8), 0), item.address));
    addPanel(flow, sheet, sheet.captionLabel, item.marked);
    addLines(flow, sheet.reasonsLabel, item.reasons);
    addLines(flow, sheet.remediesLabel, item.remedies);
    addPanel(flow, sheet, sheet.proposalLabel, item.proposed);
    if (!item.question.empty())
        addLines(flow, sheet.questionLabel, {item.question});
}

std::string pagesOf(const CorrectionSheet& sheet) {
    const Wording say(sheet.language);
    PageFlow flow(marginLeft, marginTop, textWidth, textHeight);
    flow.add(heading(sheet.title));
    flow.add(paragraph(sheet.intro, bodyStyle()));
    if (!sheet.deadline.empty()) {
        flow.add({blank(millimetres(3), false)});
        flow.add(notice(sheet.deadline));
    }
    for (const CorrectionItem& item : sheet.items)
        addItem(flow, sheet, item);
    flow.add({blank(millimetres(8), false)});
    flow.add(paragraph(sheet.closing, bodyStyle()));
    flow.finish();
    Finish finish;
    finish.language = sheet.language == Language::French ? "fr" : "en";
    finish.title = sheet.title;
    finish.program = sheet.program;
    finish.identifier = sheet.reference;
    finish.madeAt = sheet.madeAt;
    return documentOf(flow,
                      {sheet.title + " · " + sheet.reference, say({"page {} sur {}", "page {} of {}"}), true},
                      std::move(finish));
}

} // namespace

std::string renderCorrectionSheet(const CorrectionSheet& sheet) {
    return withFreshFonts([&] { return pagesOf(sheet); });
}

} // namespace vigie
