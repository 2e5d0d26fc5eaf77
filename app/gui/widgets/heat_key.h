// SPDX-License-Identifier: GPL-3.0-or-later
// What number and shade of a heat map mean.
#pragma once

#include <QWidget>

namespace vigie {

struct Theme;

/// The ground of a cell, from the surface (0) to that of a risk (1): a number on it stays readable at every
/// shade.
QColor heatOf(double shade, const Theme& theme);

/// For the corner of the table.
class HeatKey final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatKey)

public:
    explicit HeatKey(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vigie
