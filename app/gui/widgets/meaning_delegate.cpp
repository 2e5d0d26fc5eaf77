// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/meaning_delegate.h"

#include <QComboBox>

namespace vigie {

MeaningDelegate::MeaningDelegate(QStringList meanings, QObject* parent)
    : QStyledItemDelegate(parent), m_meanings(std::move(meanings)) {}

QWidget* MeaningDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("columnMeaning"));
    box->setAccessibleName(tr("What the column is taken for"));
    box->addItems(m_meanings);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto* delegate = const_cast<MeaningDelegate*>(this); // createEditor() is const, its signals are not
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void MeaningDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    qobject_cast<QComboBox*>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void MeaningDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentIndex());
}

} // namespace vigie
