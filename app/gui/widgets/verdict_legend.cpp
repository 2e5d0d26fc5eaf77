// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/verdict_legend.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/creator_charts.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/wording.h"

#include <QPainter>

namespace vigie {
namespace {

constexpr int markSize = 14;
constexpr int swatchWidth = 6 * spacing::grid;
constexpr int lineHeight = 6 * spacing::grid;

} // namespace

VerdictLegend::VerdictLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("verdictLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(60 * spacing::grid);
}

void VerdictLegend::setTally(const Tally& tally) {
    m_tally = tally;
    QStringList words;
    for (const Verdict verdict : verdictsInOrder())
        words += wordsOf(verdict);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString VerdictLegend::wordsOf(Verdict verdict) const {
    return wording::countOf(verdict, static_cast<int>(m_tally.of(verdict)));
}

std::vector<QRect> VerdictLegend::places(int width) const {
    std::vector<QRect> out;
    QPoint at(0, 0);
    for (const Verdict verdict : verdictsInOrder()) {
        const int wanted = markSize + swatchWidth + 2 * spacing::normal +
                           fontMetrics().horizontalAdvance(wordsOf(verdict)) + spacing::wide;
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + lineHeight};
        out.emplace_back(at, QSize(wanted, lineHeight));
        at.rx() += wanted;
    }
    return out;
}

int VerdictLegend::heightForWidth(int width) const {
    return places(width).back().bottom() + 1;
}

void VerdictLegend::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    const std::vector<QRect> where = places(width());
    for (std::size_t i = 0; i < where.size(); ++i) {
        const Verdict verdict = verdictsInOrder()[i];
        QRectF mark(where[i].left(), 0, markSize, markSize);
        mark.moveTop(where[i].center().y() - markSize / 2.0);
        paintVerdictMark(painter, mark, verdict, theme.of(verdict));
        const QRectF swatch(mark.right() + spacing::normal, mark.top(), swatchWidth, markSize);
        painter.setPen(theme.of(verdict));
        painter.setBrush(brushOf(verdict, theme));
        painter.drawRect(swatch);
        painter.setPen(theme.text);
        painter.drawText(where[i].adjusted(markSize + swatchWidth + 2 * spacing::normal, 0, 0, 0),
                         Qt::AlignVCenter, wordsOf(verdict));
    }
}

} // namespace vigie
