// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/file_dialogs.h"

namespace vigie {
namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QStringList& filters) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

/// « csv » of « Tables (*.csv) ».
QString endingOf(const QString& filter) {
    const QString star = QStringLiteral("*.");
    return filter.mid(filter.lastIndexOf(star) + star.size()).chopped(1);
}

} // namespace

QFileDialog* makeSaveDialog(QWidget* parent, const QString& title, const QStringList& filters,
                            const QString& name) {
    QFileDialog* dialog = makeDialog(parent, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(filters.constFirst()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    if (!name.isEmpty())
        dialog->selectFile(name);
    return dialog;
}

QFileDialog* makeOpenDialog(QWidget* parent, const QString& title, const QStringList& filters,
                            QFileDialog::FileMode mode) {
    QFileDialog* dialog = makeDialog(parent, title, filters);
    dialog->setFileMode(mode);
    return dialog;
}

} // namespace vigie
