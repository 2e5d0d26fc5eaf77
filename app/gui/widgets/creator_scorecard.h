// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard of one creator: the outcome in a sentence, the share with its interval, the charts.
#pragma once

#include "app/gui/review_context.h"
#include "core/store/creator_figures.h"

#include <QScrollArea>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vigie {

class ShareGauge;
class ThemedChart;
class VerdictLegend;

class CreatorScorecard final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreatorScorecard)

public:
    explicit CreatorScorecard(ReviewContext context, QWidget* parent = nullptr);

    void showCreator(const CreatorFigures& figures, const DateRange& days, const MonthTallies& months);
    void showNobody();

Q_SIGNALS:
    void postsWanted(const QString& query);

private:
    QWidget* makeShare();
    QLabel* addChart(QBoxLayout& layout, const QString& title, const QString& note, ThemedChart* chart);
    void showShare(const CreatorFigures& figures);
    void showMonths(const MonthTallies& months);
    void showRules(const Tally& tally);

    ReviewContext m_context;
    QString m_query;
    QLabel* m_name;
    QLabel* m_period;
    QLabel* m_outcome;
    QLabel* m_share;
    QLabel* m_interval;
    QLabel* m_trend;
    ShareGauge* m_gauge;
    VerdictLegend* m_verdicts;
    QLabel* m_monthsTitle;
    QLabel* m_sharesTitle;
    ThemedChart* m_months;
    ThemedChart* m_shares;
    ThemedChart* m_rules;
    QPushButton* m_posts;
};

} // namespace vigie
