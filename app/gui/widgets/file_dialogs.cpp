// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/file_dialogs.h"

#include <QDateTime>
#include <QFileSystemModel>
#include <QIdentityProxyModel>

namespace vigie {
namespace {

/// Sizes and days in the language of the program: Qt's own dialog writes them in that of the system. A dialog
/// of the desktop does not ask.
class SpokenFiles final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (role != Qt::DisplayRole || !files)
            return QIdentityProxyModel::data(index, role);
        const QModelIndex file = mapToSource(index);
        if (index.column() == sizeColumn && !files->isDir(file))
            return QLocale().formattedDataSize(files->size(file), 1, QLocale::DataSizeSIFormat);
        if (index.column() == dayColumn)
            return QLocale().toString(files->lastModified(file), QLocale::ShortFormat);
        return QIdentityProxyModel::data(index, role);
    }

private:
    static constexpr int sizeColumn = 1;
    static constexpr int dayColumn = 3;
};

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QStringList& filters) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    dialog->setProxyModel(new SpokenFiles(dialog));
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
