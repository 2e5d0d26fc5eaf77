// SPDX-License-Identifier: GPL-3.0-or-later
// Help from wherever one stands. Parts of a window name the page of the manual that explains them; F1 and the
// « ? » buttons open it.
#pragma once

#include "app/gui/shortcuts.h"
#include "core/base/bilingual.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QMainWindow;
class QMenu;
class QToolButton;
class QWidget;

namespace vigie {

class HelpWindow;

/// What the manual says of this part of a window and of all that stands in it: « review ».
void setManualPage(QWidget* part, const QString& page);

/// A discreet « ? ». It asks with the event that Qt has for it, which climbs to the window.
QToolButton* makeHelpButton(const QString& page, QWidget* parent);

class HelpDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDesk)

public:
    /// REQUIRES: the window outlives the desk.
    HelpDesk(Language language, QMainWindow* window);

    /// The manual here, and the page of the keys.
    void addTo(QMenu* menu);
    /// The « ? » for the corner of the window: the page of wherever one is.
    QToolButton* makeCornerButton(QWidget* parent);

    void showPage(const QString& page);
    /// The page of the part that has the focus, else of the first one that can be seen.
    QString pageHere() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(QMenu* menu, Shortcut id, const std::function<void()>& act);

    Language m_language;
    QMainWindow* m_window;
    QPointer<HelpWindow> m_help; ///< made when it is asked for
};

} // namespace vigie
