// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/fold_out.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/tab_order.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

QToolButton* makeFoldButton(const QString& title, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(title);
    button->setAccessibleName(title);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setArrowType(Qt::RightArrow);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(button, &QToolButton::toggled, button, [button](bool isOpen) {
        button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
    return button;
}

FoldOut::FoldOut(const QString& title, Fill fill, QWidget* parent)
    : QWidget(parent), m_button(makeFoldButton(title, this)), m_fill(std::move(fill)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_button->setObjectName(QStringLiteral("foldOut"));
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QToolButton::toggled, this, &FoldOut::setOpen);
}

void FoldOut::setOpen(bool isOpen) {
    if (!m_content) {
        m_content = new QWidget(this);
        auto* inner = new QVBoxLayout(m_content);
        inner->setContentsMargins(spacing::normal, 0, 0, 0);
        inner->setSpacing(spacing::small);
        m_fill(*inner, m_content);
        layout()->addWidget(m_content);
        putAfter(m_button, *m_content);
    }
    m_content->setVisible(isOpen);
}

} // namespace vigie
