// SPDX-License-Identifier: GPL-3.0-or-later
// What the three kinds of marks mean.
#pragma once

#include <QWidget>

namespace vigie {

class HighlightLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightLegend)

public:
    explicit HighlightLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vigie
