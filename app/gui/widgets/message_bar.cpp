// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/message_bar.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace vigie {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_message(makeLabel({}, TextWeight::Normal, this)),
      m_details(new QPushButton(tr("Details"), this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_details->setObjectName(QStringLiteral("messageDetails"));
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsWanted);
    auto* close = new QPushButton(tr("Close", "the message"), this);
    close->setObjectName(QStringLiteral("messageClose"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::small, spacing::normal, spacing::small);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_details);
    layout->addWidget(close);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& message, bool hasDetails) {
    m_kind = kind;
    m_message->setText(message);
    m_details->setVisible(hasDetails);
    setAccessibleName(message);
    show();
    update();
}

QString MessageBar::message() const {
    return m_message->text();
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    const bool isProblem = m_kind == Kind::Problem;
    QPainter painter(this);
    painter.fillRect(rect(), theme.groundOf(isProblem ? HighlightKind::Risk : HighlightKind::Sign));
    painter.fillRect(QRect(0, 0, 4, height()), isProblem ? theme.of(Verdict::NonCompliant) : theme.accent);
}

} // namespace vigie
