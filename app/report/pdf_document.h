// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as a finished PDF: footers, outline, links, metadata.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/pdf_file.h"
#include "app/report/render_work.h"
#include "core/base/wording.h"

#include <functional>
#include <string>

class QPainter;

namespace vigie::pdf {

class LetteredWriter; // drawn_letters.h

struct Footer {
    std::string words;     ///< at the left of every page
    std::string pageLabel; ///< « page {} sur {} », at the right
    Wording say;           ///< writes its numbers
    bool onFirst = true;   ///< a cover has none
};

/// Below everything else on a page; pages count from 1.
void drawFooter(QPainter& painter, const Footer& footer, std::size_t page, std::size_t pages);

/// A PDF as Qt writes it, and what it does not say of its letters.
struct PaintedPages {
    std::string bytes;
    NamelessGlyphs letters;
};

/// A4 pages in our units, as `paint` paints them; finished() is still to come.
PaintedPages paintedPages(const std::function<void(LetteredWriter&)>& paint);

/// The bytes of the PDF; empty after a stop. `finish` needs neither profile, links nor outline: those come
/// from `flow`, which has no pages left behind it. REQUIRES: flow.finish() was called.
std::string documentOf(PageFlow& flow, const Footer& footer, Finish finish, const RenderWork& work = {});

} // namespace vigie::pdf
