// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/highlight_legend.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/post_view.h"

#include <QPainter>

namespace vigie {
namespace {

struct Entry {
    HighlightKind kind;
    QString name;
};

QList<Entry> entries() {
    return {{HighlightKind::Sign, HighlightLegend::tr("sign", "kind of mark")},
            {HighlightKind::Mention, HighlightLegend::tr("disclosure", "kind of mark")},
            {HighlightKind::Risk, HighlightLegend::tr("risk", "kind of mark")}};
}

} // namespace

HighlightLegend::HighlightLegend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Marks: a sign on one line, a disclosure on two lines, a risk on a wavy line"));
}

QSize HighlightLegend::sizeHint() const {
    int width = spacing::wide;
    for (const Entry& entry : entries())
        width += fontMetrics().horizontalAdvance(entry.name) + spacing::wide;
    return {width, fontMetrics().height() + 4 * spacing::grid};
}

void HighlightLegend::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.surface);
    const qreal baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2.0;
    qreal x = spacing::wide;
    for (const Entry& entry : entries()) {
        const qreal advance = fontMetrics().horizontalAdvance(entry.name);
        painter.fillRect(QRectF(x, baseline - fontMetrics().ascent(), advance, fontMetrics().height()),
                         theme.groundOf(entry.kind));
        painter.setPen(theme.text);
        painter.drawText(QPointF(x, baseline), entry.name);
        painter.setPen(QPen(theme.lineOf(entry.kind), 1.4));
        paintMarkLine(painter, entry.kind, x, x + advance, baseline + 3);
        x += advance + spacing::wide;
    }
}

} // namespace vigie
