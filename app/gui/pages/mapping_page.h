// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what the columns of a table mean that nobody knows.
#pragma once

#include "app/jobs/preview_job.h"
#include "app/models/mapping_table_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class MappingPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MappingPage)

public:
    explicit MappingPage(Language language, QWidget* parent = nullptr);

    void setTable(const UnknownTable& table);

Q_SIGNALS:
    void accepted(const vigie::ColumnMapping& mapping); ///< to be read so, and remembered
    void skipped();                                     ///< to be read as it would have been
    void cancelled();                                   ///< not to be read at all

private:
    QWidget* makeChoices();
    QWidget* makeButtons();
    ColumnMapping mapping() const;

    MappingTableModel m_model;
    QLabel* m_title;
    QTableView* m_columns;
    QComboBox* m_dayOrder;
    QComboBox* m_platform;
    QPushButton* m_accept;
};

} // namespace vigie
