// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/verdict_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace vigie {
namespace {

void paintHexagon(QPainter& painter, const QRectF& square, const QColor& colour) {
    QPolygonF corners;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = qDegreesToRadians(60.0 * corner);
        corners << square.center() + QPointF(qCos(angle), qSin(angle)) * square.width() / 2;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(corners);
}

void paintHalfCircle(QPainter& painter, const QRectF& square) {
    const QRectF circle = square.adjusted(1, 1, -1, -1);
    QPainterPath half(circle.center());
    half.arcTo(circle, 90, 180);
    half.closeSubpath();
    painter.drawEllipse(circle);
    painter.fillPath(half, painter.pen().color());
}

void paintDiamond(QPainter& painter, const QRectF& square) {
    const QRectF box = square.adjusted(1, 1, -1, -1);
    const QPointF middle = box.center();
    painter.drawPolygon(QPolygonF({QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                                   QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())}));
}

void paintTick(QPainter& painter, const QRectF& square) {
    const qreal unit = square.width() / 12;
    const QPointF origin = square.topLeft();
    painter.drawPolyline(QPolygonF({origin + QPointF(1.5, 6.5) * unit, origin + QPointF(4.8, 9.8) * unit,
                                    origin + QPointF(10.5, 2.5) * unit}));
}

void paintDash(QPainter& painter, const QRectF& square) {
    const qreal middle = square.center().y();
    painter.drawLine(QPointF(square.left() + 2, middle), QPointF(square.right() - 2, middle));
}

} // namespace

void paintVerdictMark(QPainter& painter, const QRectF& square, Verdict verdict, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, square.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (verdict) {
    case Verdict::NonCompliant:
        paintHexagon(painter, square, colour);
        break;
    case Verdict::Improvable:
        paintHalfCircle(painter, square);
        break;
    case Verdict::ToReview:
        paintDiamond(painter, square);
        break;
    case Verdict::Compliant:
        paintTick(painter, square);
        break;
    case Verdict::NotCommercial:
        paintDash(painter, square);
        break;
    }
    painter.restore();
}

QPixmap verdictMark(Verdict verdict, const QColor& colour, int size, qreal devicePixelRatio) {
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintVerdictMark(painter, QRectF(0, 0, size, size), verdict, colour);
    return pixmap;
}

} // namespace vigie
