// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"

namespace vigie::pdf {

void addAnnex(PageFlow& flow, const Annex& annex) {
    if (annex.texts.empty())
        return;
    flow.breakPage();
    flow.anchor(annex.title);
    flow.add(heading(annex.title));
    flow.add(paragraph(annex.intro, bodyStyle()));
    for (const FullText& text : annex.texts) {
        flow.add(subheading(text.heading));
        flow.add(excerptPanel({{RunKind::Plain, text.text}}, {}));
        if (!text.cut.empty())
            flow.add(paragraph(text.cut, bodyStyle()));
    }
}

} // namespace vigie::pdf
