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

QTableView* makeTable(const ProblemTableModel& problems, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("problems"));
    table->setAccessibleName(ProblemsWindow::tr("What could not be read"));
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
    : QDialog(parent), m_problems(problems) {
    setObjectName(QStringLiteral("problemsWindow"));
    setWindowTitle(tr("What could not be read"));
    resize(860, 420);
    auto* table = makeTable(problems, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyProblems"));
    connect(copy, &QPushButton::clicked, this, &ProblemsWindow::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &ProblemsWindow::copyAll);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    table->resizeRowsToContents();
}

void ProblemsWindow::copyAll() const {
    QGuiApplication::clipboard()->setText(m_problems.asText());
}

} // namespace vigie
