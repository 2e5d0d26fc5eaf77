// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/problems_window.h"

#include "app/models/problem_table_model.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int manyRows = 500; ///< beyond, measuring every sentence takes longer than people wait

QTableView* makeTable(const ProblemTableModel& problems, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("problems"));
    table->setAccessibleName(ProblemsWindow::tr("Problems while reading"));
    table->setModel(const_cast<ProblemTableModel*>(
        &problems)); // views ask for a model they could change; this one cannot be
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(ProblemTableModel::FileColumn, 180);
    table->setColumnWidth(ProblemTableModel::RecordColumn, 110);
    table->setColumnWidth(ProblemTableModel::FieldColumn, 110);
    return table;
}

} // namespace

ProblemsWindow::ProblemsWindow(const ProblemTableModel& problems, QWidget* parent)
    : QDialog(parent), m_problems(problems), m_table(makeTable(problems, this)) {
    setObjectName(QStringLiteral("problemsWindow"));
    setWindowTitle(tr("Problems while reading"));
    resize(860, 420);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyProblems"));
    connect(copy, &QPushButton::clicked, this, &ProblemsWindow::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &ProblemsWindow::copyAll);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    if (parent)
        setPalette(parent->palette());
}

/// Rows are as high as their sentences, which is known only when the columns have their width.
void ProblemsWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    layout()->activate();
    if (m_problems.rowCount() <= manyRows)
        m_table->resizeRowsToContents();
}

void ProblemsWindow::copyAll() const {
    QGuiApplication::clipboard()->setText(m_problems.asText());
}

} // namespace vigie
