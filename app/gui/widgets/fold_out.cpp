// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/fold_out.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/tab_order.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

FoldOut::FoldOut(const QString& title, Fill fill, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_fill(std::move(fill)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_button->setObjectName(QStringLiteral("foldOut"));
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QToolButton::toggled, this, &FoldOut::setOpen);
}

void FoldOut::setOpen(bool isOpen) {
    m_button->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
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
