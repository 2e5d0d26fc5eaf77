// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/key_button.h"

#include "app/gui/theme.h"

#include <QAction>
#include <QPainter>

namespace vigie {
namespace {

constexpr int padding = spacing::normal;
constexpr int keyPadding = 5;
constexpr qreal radius = 3;

} // namespace

KeyButton::KeyButton(QAction* action, QWidget* parent) : QAbstractButton(parent), m_action(action) {
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &KeyButton::follow);
    if (isCheckable()) // a screen reader toggles without a click
        connect(this, &QAbstractButton::toggled, action, [action](bool isOn) {
            if (isOn != action->isChecked())
                action->trigger();
        });
    else
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void KeyButton::follow() {
    setText(m_action->text().remove(u'&'));
    setAccessibleName(text());
    setAccessibleDescription(key());
    setEnabled(m_action->isEnabled());
    setChecked(m_action->isChecked());
    setVisible(m_action->isVisible());
    updateGeometry();
    update();
}

QString KeyButton::key() const {
    return m_action->shortcut().toString(QKeySequence::NativeText);
}

int KeyButton::keyWidth() const {
    const int width = fontMetrics().horizontalAdvance(key());
    return key().isEmpty() ? 0 : std::max(width + 2 * keyPadding, fontMetrics().height());
}

QSize KeyButton::sizeHint() const {
    return {2 * padding + keyWidth() + spacing::small + 2 + fontMetrics().horizontalAdvance(text()),
            fontMetrics().height() + 2 * spacing::normal};
}

void KeyButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void KeyButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isEnabled() && (underMouse() || isDown() || isChecked())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.selection);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (hasFocus() || isChecked()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, radius, radius);
    }
    const QColor ink = isEnabled() ? theme.text : theme.muted;
    const int capHeight = fontMetrics().height() + 2;
    const QRectF cap(padding + 0.5, (height() - capHeight) / 2 + 0.5, keyWidth() - 1, capHeight - 1);
    painter.setPen(isEnabled() ? theme.muted : theme.border);
    painter.setBrush(theme.surface);
    if (!key().isEmpty())
        painter.drawRoundedRect(cap, radius, radius);
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key());
    const QRect words = rect().adjusted(padding + keyWidth() + spacing::small + 2, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace vigie
