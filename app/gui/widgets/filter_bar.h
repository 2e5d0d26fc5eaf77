// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the list: free text, one button per verdict with its count, the order.
#pragma once

#include "app/models/post_table_model.h"

#include <QWidget>
#include <array>
#include <set>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace vigie {

class FilterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(Language language, QWidget* parent = nullptr);

    void setCounts(const VerdictCounts& counts);
    /// Empties the text and lets every verdict through again.
    void clear();

Q_SIGNALS:
    void textChanged(const QString& text);
    void verdictsChanged(const std::set<vigie::Verdict>& verdicts); ///< empty: all of them
    /// A column of PostTableModel, or -1 for the order of the files.
    void orderChosen(int column, Qt::SortOrder order);
    void done(); ///< the person has typed what they wanted: Enter, arrow down, Esc in an empty line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpText();
    void setUpVerdicts(Language language);
    void setUpOrders();
    void paintMarks();
    std::set<Verdict> chosenVerdicts() const;

    QLineEdit* m_text;
    QComboBox* m_order;
    std::array<QToolButton*, 5> m_verdicts{}; ///< by the value of the verdict
};

} // namespace vigie
