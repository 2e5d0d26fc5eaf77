// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the rail: it shows one side of the dossier that is open.
#pragma once

#include <QWidget>

namespace vigie {

/// Reads in jobs of its own, on a connection that only looks (DossierAccess::Look), and never blocks.
class PlacePage : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacePage)

public:
    using QWidget::QWidget;

    /// From now on this dossier is shown; empty: none is open, and the one before is let go of.
    virtual void showDossier(const QString& path) = 0;
    /// Something in it has changed. Both are called when the page is seen, or is about to be.
    virtual void reload() = 0;

    /// Where the keyboard begins. Not a focus proxy: with one, Tab jumps over all that stands before it.
    /// The tour keeps it, while it has it.
    void takeFocus();

protected:
    void setStart(QWidget* start) { m_start = start; }

private:
    QWidget* m_start = nullptr;
};

} // namespace vigie
