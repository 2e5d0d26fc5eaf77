// SPDX-License-Identifier: GPL-3.0-or-later
// The five verdicts as shapes, drawn rather than typed: no font has to know them. ⬣ ◐ ◇ ✓ –
#pragma once

#include "core/model/assessment.h"

#include <QPixmap>
#include <QRectF>

class QColor;
class QPainter;

namespace vigie {

void paintVerdictMark(QPainter& painter, const QRectF& square, Verdict verdict, const QColor& colour);

/// The mark for buttons and labels, sharp on every screen. `size` is in device-independent pixels.
QPixmap verdictMark(Verdict verdict, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace vigie
