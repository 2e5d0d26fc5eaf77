// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that could not be read, to look at and to copy.
#pragma once

#include <QDialog>

class QTableView;

namespace vigie {

class ProblemTableModel;

class ProblemsWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsWindow)

public:
    /// REQUIRES: the model outlives the window.
    explicit ProblemsWindow(const ProblemTableModel& problems, QWidget* parent = nullptr);

    void copyAll() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    const ProblemTableModel& m_problems;
    QTableView* m_table;
};

} // namespace vigie
