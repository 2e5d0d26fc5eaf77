// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of verdicts and the row of key figures.
#pragma once

#include "app/report/page_flow.h"
#include "core/report/opening_sections.h"

namespace vigie::pdf {

/// One bar for each verdict: shape, word, hatching and colour, so that it survives a black-and-white print.
Pieces verdictChart(const std::vector<VerdictCount>& verdicts);

/// Numbers in large type, side by side.
Piece keyFigures(const std::vector<KeyFigure>& figures);

} // namespace vigie::pdf
