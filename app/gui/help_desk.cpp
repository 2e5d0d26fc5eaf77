// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help_desk.h"

#include "app/gui/widgets/help_window.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>
#include <QWhatsThisClickedEvent>

namespace vigie {
namespace {

const char* const manualPageProperty = "manualPage";
const QString firstPage = QStringLiteral("start");

QString pageOf(const QWidget* part) {
    for (; part; part = part->isWindow() ? nullptr : part->parentWidget())
        if (const QVariant page = part->property(manualPageProperty); page.isValid())
            return page.toString();
    return {};
}

QToolButton* makeQuestionMark(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(QStringLiteral("?"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(HelpDesk::tr("Help on this"));
    button->setAccessibleName(HelpDesk::tr("Help on this"));
    return button;
}

} // namespace

void setManualPage(QWidget* part, const QString& page) {
    part->setProperty(manualPageProperty, page);
}

QToolButton* makeHelpButton(const QString& page, QWidget* parent) {
    QToolButton* button = makeQuestionMark(parent);
    button->setObjectName(QStringLiteral("help_") + page);
    QObject::connect(button, &QToolButton::clicked, button, [button, page] {
        QWhatsThisClickedEvent question(page);
        QCoreApplication::sendEvent(button, &question);
    });
    return button;
}

HelpDesk::HelpDesk(Language language, QMainWindow* window)
    : QObject(window), m_language(language), m_window(window) {
    window->installEventFilter(this);
}

void HelpDesk::addTo(QMenu* menu) {
    add(menu, Shortcut::Manual, [this] { showPage(pageHere()); });
    add(menu, Shortcut::ShowShortcuts, [this] { showPage(QStringLiteral("shortcuts")); });
}

void HelpDesk::add(QMenu* menu, Shortcut id, const std::function<void()>& act) {
    QAction* action = makeAction(id, m_window);
    connect(action, &QAction::triggered, this, act);
    menu->addAction(action);
}

QToolButton* HelpDesk::makeCornerButton(QWidget* parent) {
    QToolButton* button = makeQuestionMark(parent);
    button->setObjectName(QStringLiteral("helpHere"));
    connect(button, &QToolButton::clicked, this, [this] { showPage(pageHere()); });
    return button;
}

void HelpDesk::showPage(const QString& page) {
    if (!m_help) {
        m_help = new HelpWindow(m_language, m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
        m_help->standBeside(*m_window);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

QString HelpDesk::pageHere() const {
    if (const QString page = pageOf(m_window->focusWidget()); !page.isEmpty())
        return page;
    for (const QWidget* part : m_window->findChildren<QWidget*>())
        if (part->isVisible() && part->property(manualPageProperty).isValid())
            return pageOf(part);
    return firstPage;
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::WhatsThisClicked) {
        showPage(static_cast<QWhatsThisClickedEvent*>(event)->href());
        return true;
    }
    if (watched == m_window && event->type() == QEvent::Close && m_help)
        m_help->close(); // so that it keeps its place
    return QObject::eventFilter(watched, event);
}

} // namespace vigie
