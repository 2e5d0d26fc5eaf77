// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that have a name: to use one, to keep the present one, to take one away.
#pragma once

#include <QToolButton>

class QAction;
class QMenu;

namespace vigie {

class SavedFiltersButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedFiltersButton)

public:
    explicit SavedFiltersButton(QWidget* parent = nullptr);

    /// The filter that would be kept; an empty one cannot.
    void setLine(const QString& line);

Q_SIGNALS:
    void chosen(const QString& line);

private:
    void fillMenu();
    void addRemoval();
    void askName(); ///< below the button
    QWidget* makeNameRow(QWidget* popup);

    QString m_line;
    QMenu* m_menu;
    QAction* m_save;
};

} // namespace vigie
