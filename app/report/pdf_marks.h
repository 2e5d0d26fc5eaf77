// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that carry meaning without colour: a shape for each verdict, squares for a severity, a line style
// for each kind of highlight.
#pragma once

#include "app/report/pdf_style.h"
#include "app/report/pdf_text.h"
#include "core/report/finding_sections.h"

#include <QPainter>

namespace vigie::pdf {

/// ⬣ ◐ ◇ ✓ –, filling a square box.
void drawVerdict(QPainter& painter, QRectF box, Verdict verdict, const QColor& colour);

/// Four squares, as many filled as the severity asks for; `box` gives place and height.
void drawSeverity(QPainter& painter, QRectF box, Severity severity);

/// The ground and the line of a highlight; the words are drawn over it.
void drawHighlight(QPainter& painter, QRectF box, RunKind kind);

/// A box in the colour and the hatching of a verdict: full, slanted, crossed, level or empty.
void drawHatched(QPainter& painter, QRectF box, Verdict verdict);

/// The words of an excerpt on a tinted ground, with highlights and the fold. Breaks over pages.
Pieces excerptPanel(const std::vector<Run>& runs, const QString& foldLabel);

/// Each kind of mark beside its meaning, drawn as it will be met.
Pieces legendPanel(const std::vector<LegendEntry>& entries);

} // namespace vigie::pdf
