// SPDX-License-Identifier: GPL-3.0-or-later
// Creators before and after: two periods of this dossier, or this dossier and another one.
#pragma once

#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "app/models/comparison_table_model.h"

#include <QWidget>

class QBoxLayout;
class QDateEdit;
class QLabel;
class QTableView;

namespace vigie {

class CreatorComparisonView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreatorComparisonView)

public:
    explicit CreatorComparisonView(ReviewContext context, QWidget* parent = nullptr);

    /// Compares again what a person chose to compare in that dossier, else the two halves of `days`.
    void setDossier(const QString& path, const DateRange& days);
    /// Side B.
    void compareWith(const QString& path);

private:
    /// One side: a dossier and some days of it.
    struct Side {
        QString path;
        QLabel* name = nullptr;
        QDateEdit* from = nullptr;
        QDateEdit* until = nullptr;
        DateRange days() const;
    };
    void addSide(QBoxLayout& layout, Side& side, const QString& letter);
    QTableView* makeTable();
    void chooseOther();
    void halve(const QString& path, const DateRange& days);
    void setSide(Side& side, const QString& path, const DateRange& days);
    void compare();
    void tell(const Error& error);

    ReviewContext m_context;
    DossierReader m_readerBefore;
    DossierReader m_readerAfter;
    DossierReader m_dayReader; ///< of a dossier that is about to be side B
    ComparisonTableModel m_model;
    Side m_before;
    Side m_after;
    bool m_isChosen = false; ///< days or side B, by a person
    QLabel* m_problem;
};

} // namespace vigie
