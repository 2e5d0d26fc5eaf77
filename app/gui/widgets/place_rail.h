// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the left: the places of the program, one of which one is in.
#pragma once

#include <QToolBar>

class QActionGroup;

namespace vigie {

class PlaceRail final : public QToolBar {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceRail)

public:
    explicit PlaceRail(QWidget* parent = nullptr);

    /// Adds a place below the others. `icon` names a drawing of ours; `page` is shown when the place is
    /// chosen.
    QAction* addPlace(const QString& icon, const QString& name, const QKeySequence& shortcut, QWidget* page);
    /// Marks the place of that page; none if it has no place in the rail.
    void setCurrent(const QWidget* page);
    /// One that is not available cannot be gone to; `why` is told beside it.
    void setAvailable(const QWidget* page, bool isAvailable, const QString& why);

Q_SIGNALS:
    void chosen(QWidget* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(QAction& place, bool isOn);
    void drawIcons();

    QActionGroup* m_places;
    const QWidget* m_current = nullptr; ///< the page of the present place
};

} // namespace vigie
