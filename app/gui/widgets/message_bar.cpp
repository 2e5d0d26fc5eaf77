// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/message_bar.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <utility>

namespace vigie {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_message(makeLabel({}, TextWeight::Normal, this)) {
    setObjectName(QStringLiteral("messageBar"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::small, spacing::normal, spacing::small);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_message, 1);
    m_details = addButton(QStringLiteral("messageDetails"), tr("Details"));
    m_open = addButton(QStringLiteral("messageOpen"), tr("Open", "the file that was written"));
    m_openFolder = addButton(QStringLiteral("messageOpenFolder"), tr("Open its folder"));
    QPushButton* close = addButton(QStringLiteral("messageClose"), tr("Close", "the message"));
    connect(m_details, &QPushButton::clicked, this, &MessageBar::detailsWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_written); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QFileInfo written(m_written);
        Q_EMIT openWanted(written.isDir() ? m_written : written.absolutePath());
    });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

QPushButton* MessageBar::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    layout()->addWidget(button);
    return button;
}

void MessageBar::showWritten(const QString& path) {
    showMessage(Kind::Information, tr("Written: %1", "a file").arg(QDir::toNativeSeparators(path)));
    m_written = path;
    m_open->setVisible(!QFileInfo(path).isDir());
    m_openFolder->show();
}

void MessageBar::showUnopened(const QString& path, const QString& message) {
    showMessage(Kind::Problem, message);
    m_written = path;
    m_openFolder->setVisible(!QFileInfo(path).isDir());
}

void MessageBar::offer(const QString& message, const Answer& answer) {
    showMessage(Kind::Information, message);
    m_answers += addAnswer(answer);
    m_answers.first()->show();
}

void MessageBar::ask(const QString& question, const QList<Answer>& answers) {
    showMessage(Kind::Question, question);
    for (const Answer& answer : answers)
        m_answers += addAnswer(answer);
    m_before = window()->focusWidget();
    m_answers.first()->show(); // what is not seen yet takes no focus
    m_answers.first()->setFocus(Qt::OtherFocusReason);
}

QPushButton* MessageBar::addAnswer(const Answer& answer) {
    QPushButton* button = addButton(answer.name, answer.text);
    button->setAutoDefault(true); // Enter presses it, outside of dialogs, too
    connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
        hide();
        act();
    });
    auto* row = static_cast<QBoxLayout*>(layout());
    row->removeWidget(button);
    row->insertWidget(row->count() - 1, button); // closing stays last
    return button;
}

void MessageBar::leavePage() {
    if (m_kind == Kind::Information)
        hide();
}

void MessageBar::showMessage(Kind kind, const QString& message, bool hasDetails) {
    giveKeyboardBack(); // of a question that this replaces
    m_kind = kind;
    m_written.clear();
    for (QPushButton* answer : std::exchange(m_answers, {}))
        answer->deleteLater();
    m_message->setText(message);
    m_details->setVisible(hasDetails);
    m_open->hide();
    m_openFolder->hide();
    setAccessibleName(message);
    show();
    update();
}

QString MessageBar::message() const {
    return m_message->text();
}

/// Else the next button in the window would take the keys that were meant for the page. Who went elsewhere
/// meanwhile stays there.
void MessageBar::giveKeyboardBack() {
    const QPointer<QWidget> before = std::exchange(m_before, {});
    if (before && before->isVisible() && isAncestorOf(window()->focusWidget()))
        before->setFocus(Qt::OtherFocusReason);
}

void MessageBar::hideEvent(QHideEvent* event) {
    giveKeyboardBack();
    QFrame::hideEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    const bool isProblem = m_kind == Kind::Problem;
    QPainter painter(this);
    painter.fillRect(rect(), theme.groundOf(isProblem ? HighlightKind::Risk : HighlightKind::Sign));
    painter.fillRect(QRect(0, 0, 4, height()), isProblem ? theme.of(Verdict::NonCompliant) : theme.accent);
}

} // namespace vigie
