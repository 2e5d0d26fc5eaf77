// SPDX-License-Identifier: GPL-3.0-or-later
// The guided tour: a few notes, each pointing at a part of the window. It is not modal: one goes on working
// beside it. Enter and the arrow keys lead through it, and Esc ends it.
#pragma once

#include <QFrame>
#include <QList>
#include <QPainterPath>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vigie {

struct TourStep {
    QString part; ///< objectName of the widget that the note points at
    QString title;
    QString text;
    QString place = {}; ///< objectName of a button that leads to the place to be shown behind the note
};

/// The five steps through the main window. Who has no posts yet stays where files are dropped, and is left in
/// front of the button for them: empty places show nothing.
QList<TourStep> mainTour(bool hasPosts);

class Tour final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tour)

public:
    /// REQUIRES: steps are there. The note lies in `window`; deletes itself at the end.
    Tour(QList<TourStep> steps, QWidget* window);
    /// Whether the keyboard is in a tour of that window, from which no page takes it.
    static bool hasKeysOf(const QWidget& window);

    int step() const { return m_step; } ///< from 0
    /// The part of the window that the present step points at; null if it is not there or hidden.
    QWidget* part() const;
    bool isLast() const { return m_step + 1 == m_steps.size(); }

public Q_SLOTS:
    void next();
    void back();
    void end();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addKeys();
    void showStep();
    QRect box() const; ///< of the part, in the window; null if it is not there
    void place();
    void follow();
    QPainterPath outline() const;

    QList<TourStep> m_steps;
    int m_step = 0;
    QWidget* m_window;
    QLabel* m_count;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QPoint m_tip;   ///< of the arrow, in this widget; null: none is drawn
    QRect m_room;   ///< of the window, when the note was placed
    QRect m_box;    ///< of the part, then
    QTimer m_moved; ///< once for all that a layout moves
};

} // namespace vigie
