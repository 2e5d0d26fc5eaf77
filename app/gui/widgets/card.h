// SPDX-License-Identifier: GPL-3.0-or-later
// A raised sheet with a strip of colour at its left.
#pragma once

#include <QFrame>
#include <functional>

namespace vigie {

struct Theme;

class Card final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    /// `strip` says the colour in the theme of the moment.
    explicit Card(std::function<QColor(const Theme&)> strip, QWidget* parent = nullptr);

    /// Framed in the accent: the one that is meant.
    void setChosen(bool isChosen);
    /// On a ground of its own: what it shows is pointed at elsewhere.
    void setLit(bool isLit);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<QColor(const Theme&)> m_strip;
    bool m_isChosen = false;
    bool m_isLit = false;
};

} // namespace vigie
