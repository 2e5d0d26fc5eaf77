// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows its key before its name: « [C] Confirmer ».
#pragma once

#include <QAbstractButton>

class QAction;

namespace vigie {

/// Does what its action does, and follows its keys, its name and whether it can be done.
class KeyButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyButton)

public:
    explicit KeyButton(QAction* action, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    void follow();
    QString key() const;
    int keyWidth() const;

    QAction* m_action;
};

} // namespace vigie
