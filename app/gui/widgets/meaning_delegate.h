// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses what a column is taken for from a list.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace vigie {

/// The edit role of the model is a place in the list.
class MeaningDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeaningDelegate)

public:
    explicit MeaningDelegate(QStringList meanings, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    QStringList m_meanings;
};

} // namespace vigie
