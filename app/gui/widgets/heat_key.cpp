// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/heat_key.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace vigie {
namespace {

constexpr int steps = 5; ///< of the scale that is shown
constexpr int scaleHeight = 4 * spacing::grid;

class HeatScale final : public QWidget {
public:
    explicit HeatScale(QWidget* parent) : QWidget(parent) { setFixedHeight(scaleHeight); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        for (int step = 0; step < steps; ++step) {
            const int left = width() * step / steps;
            painter.fillRect(QRect(left, 0, width() * (step + 1) / steps - left, height()),
                             heatOf(double(step) / (steps - 1), theme));
        }
        painter.setPen(theme.outline);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

QColor heatOf(double shade, const Theme& theme) {
    const QColor from = theme.surface;
    const QColor to = theme.groundOf(HighlightKind::Risk).darker(theme.isDark ? 80 : 122);
    const auto mixed = [shade](double a, double b) { return a + (b - a) * std::sqrt(shade); };
    return QColor::fromRgbF(float(mixed(from.redF(), to.redF())), float(mixed(from.greenF(), to.greenF())),
                            float(mixed(from.blueF(), to.blueF())));
}

HeatKey::HeatKey(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heatKey"));
    auto* ends = new QHBoxLayout;
    QLabel* none = makeLabel(QStringLiteral("0"), TextWeight::Muted, this);
    QLabel* all = makeLabel(tr("1 or more", "findings per post"), TextWeight::Muted, this);
    all->setAlignment(Qt::AlignRight);
    ends->addWidget(none);
    ends->addWidget(all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::small);
    layout->addStretch();
    layout->addWidget(makeLabel(tr("Number: findings"), TextWeight::Normal, this));
    layout->addWidget(makeLabel(tr("Shade: findings per post"), TextWeight::Normal, this));
    layout->addWidget(new HeatScale(this));
    layout->addLayout(ends);
}

void HeatKey::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), themeFor(this).ground);
}

} // namespace vigie
