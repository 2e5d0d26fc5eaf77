// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_marks.h"

#include <QPainterPath>
#include <QtMath>

namespace vigie::pdf {
namespace {

/// Saves and gives back the painter, with smooth edges and that pen.
class Pencil {
public:
    Pencil(QPainter& painter, const QColor& colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
        : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
    }
    ~Pencil() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Pencil)

private:
    QPainter& m_painter;
};

QPolygonF hexagon(QRectF box) {
    QPolygonF out;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = qDegreesToRadians(60.0 * corner);
        out << box.center() + QPointF(qCos(angle), qSin(angle)) * box.width() / 2;
    }
    return out;
}

void drawCheck(QPainter& painter, QRectF box) {
    QPainterPath path(box.topLeft() + QPointF(0.08 * box.width(), 0.55 * box.height()));
    path.lineTo(box.topLeft() + QPointF(0.38 * box.width(), 0.86 * box.height()));
    path.lineTo(box.topLeft() + QPointF(0.94 * box.width(), 0.16 * box.height()));
    painter.drawPath(path);
}

void drawHalfDisc(QPainter& painter, QRectF box, const QColor& colour) {
    painter.drawEllipse(box);
    painter.setBrush(colour);
    painter.drawPie(box, 90 * 16, 180 * 16);
}

void drawSlanted(QPainter& painter, QRectF box, qreal step, bool crossed) {
    for (qreal x = box.left() - box.height(); x < box.right(); x += step) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        if (crossed)
            painter.drawLine(QPointF(x, box.top()), QPointF(x + box.height(), box.bottom()));
    }
}

} // namespace

void drawVerdict(QPainter& painter, QRectF box, Verdict verdict, const QColor& colour) {
    const Pencil pencil(painter, colour, box.width() * (verdict == Verdict::Compliant ? 0.16 : 0.1));
    const qreal inset = box.width() * 0.06;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    switch (verdict) {
    case Verdict::NonCompliant:
        painter.setBrush(colour);
        painter.drawPolygon(hexagon(inner));
        break;
    case Verdict::Improvable: drawHalfDisc(painter, inner, colour); break;
    case Verdict::ToReview: {
        const QPointF c = inner.center();
        const qreal r = inner.width() / 2;
        painter.drawPolygon(
            QPolygonF({c - QPointF(0, r), c + QPointF(r, 0), c + QPointF(0, r), c - QPointF(r, 0)}));
        break;
    }
    case Verdict::Compliant: drawCheck(painter, inner); break;
    case Verdict::NotCommercial:
        painter.drawLine(QPointF(inner.left(), inner.center().y()),
                         QPointF(inner.right(), inner.center().y()));
        break;
    }
}

void drawSeverity(QPainter& painter, QRectF box, Severity severity) {
    const QColor colour = colourOf(severity);
    const Pencil pencil(painter, colour, points(0.5));
    const qreal side = box.height();
    const int filled = static_cast<int>(severity) + 1;
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(i < filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRect(QRectF(box.left() + i * side * 1.5, box.top(), side, side));
    }
}

void drawHighlight(QPainter& painter, QRectF box, RunKind kind) {
    if (!groundOf(kind).isValid())
        return;
    painter.fillRect(box, groundOf(kind));
    const Pencil pencil(painter, lineOf(kind), points(0.8));
    const qreal y = box.bottom();
    if (kind == RunKind::Risk) {
        const qreal step = points(1.8);
        QPainterPath wave(QPointF(box.left(), y));
        bool up = true;
        for (qreal x = box.left(); x < box.right(); x += step, up = !up)
            wave.quadTo(QPointF(x + step / 2, y + (up ? -points(1.6) : points(1.6))),
                        QPointF(qMin(x + step, box.right()), y));
        painter.drawPath(wave);
        return;
    }
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (kind == RunKind::Mention)
        painter.drawLine(QPointF(box.left(), y + points(2.1)), QPointF(box.right(), y + points(2.1)));
}

void drawHatched(QPainter& painter, QRectF box, Verdict verdict) {
    if (box.isEmpty())
        return;
    const QColor colour = colourOf(verdict);
    if (verdict == Verdict::NotCommercial) {
        const Pencil outline(painter, colour, points(0.8));
        const qreal inset = points(0.4);
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    painter.fillRect(box, colour);
    const Pencil pencil(painter, Qt::white, points(0.9));
    painter.setClipRect(box);
    if (verdict == Verdict::Improvable)
        drawSlanted(painter, box, points(4), false);
    if (verdict == Verdict::ToReview)
        drawSlanted(painter, box, points(7), true);
    for (qreal y = box.top() + points(3.5); verdict == Verdict::Compliant && y < box.bottom();
         y += points(3.5))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace vigie::pdf
