// SPDX-License-Identifier: GPL-3.0-or-later
// The box of orders above the list: in words where there is room, else as a sign.
#pragma once

#include <QComboBox>

namespace vigie {

class OrderBox final : public QComboBox {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderBox)

public:
    explicit OrderBox(QWidget* parent = nullptr);

    /// Takes the size that `room` pixels have space for; its words, if not even the sign fits.
    void fit(int room);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int signWidth() const;

    bool m_isSign = false;
};

} // namespace vigie
