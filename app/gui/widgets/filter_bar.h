// SPDX-License-Identifier: GPL-3.0-or-later
// Above the list: the filter line (core/review/post_query.h), what it asks for, a button for each verdict
// with its count, the order.
#pragma once

#include "app/gui/filter_history.h"
#include "app/jobs/review_numbers.h"
#include "core/review/post_query.h"
#include "core/store/post_search.h"

#include <QWidget>
#include <array>

class QAction;
class QToolButton;

namespace vigie {

class FilterChips;
class FilterLine;
class OrderBox;
class SavedFiltersButton;

/// The line is the one truth: buttons and chips write into it.
class FilterBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    FilterBar(std::vector<std::string> rules, Language language, QWidget* parent = nullptr);
    ~FilterBar() override;

    QString line() const;
    void setLine(const QString& line); ///< and notes it in the history
    void clear() { setLine({}); }
    const PostQuery& query() const { return m_query; }
    PostOrder order() const;
    void setOrder(PostOrder order);
    void setCounts(const VerdictCounts& counts);

Q_SIGNALS:
    void changed(); ///< query() or order()
    void done();    ///< the person has typed what they wanted

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHistoryButtons();
    void makeVerdicts();
    void makeOrders();
    void arrange();
    void readLine();
    void settle();
    const QueryTerm* termFor(Verdict verdict) const; ///< in the line; null: none
    void switchVerdict(Verdict verdict, bool isOn);
    void paintMarks();
    void fitOrder();

    Language m_language;
    FilterLine* m_line;
    FilterChips* m_chips;
    SavedFiltersButton* m_saved;
    QToolButton* m_backButton;
    QToolButton* m_forwardButton;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    OrderBox* m_order;
    std::array<QToolButton*, 5> m_verdicts{}; ///< by the value of the verdict
    FilterHistory m_history;
    PostQuery m_query;
};

} // namespace vigie
