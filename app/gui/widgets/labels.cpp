// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/labels.h"

namespace vigie {

QLabel* makeLabel(const QString& text, TextWeight weight, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(
        Qt::TextSelectableByMouse); // the keyboard would bring a caret, as to write
    if (weight == TextWeight::Muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    if (weight == TextWeight::Strong || weight == TextWeight::Heading) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        if (weight == TextWeight::Heading)
            font.setPointSizeF(font.pointSizeF() * 1.15);
        label->setFont(font);
    }
    return label;
}

} // namespace vigie
