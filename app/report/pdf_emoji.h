// SPDX-License-Identifier: GPL-3.0-or-later
// Colour emoji are pictures inside their font, and Qt's PDF engine leaves them out. They are drawn here, over
// the room that the text kept for them.
#pragma once

#include <QPainter>
#include <QTextLayout>

namespace vigie::pdf {

/// `origin` is what QTextLine::draw was given.
void drawEmoji(QPainter& painter, QPointF origin, const QTextLine& line);

} // namespace vigie::pdf
