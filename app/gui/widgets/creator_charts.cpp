// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/creator_charts.h"

#include "app/gui/theme.h"
#include "app/text/qt_text.h"
#include "core/review/figures.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QBoxPlotSeries>
#include <QtCharts/QBoxSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <QEvent>
#include <QWheelEvent>
#include <algorithm>

namespace vigie {
namespace {

constexpr int ticks = 4;                ///< steps of a scale
constexpr std::size_t monthsNamed = 12; ///< on an axis, at most

QChart* makeChart(const Theme& theme) {
    auto* chart = new QChart;
    chart->setBackgroundBrush(theme.surface);
    chart->setBackgroundPen(QPen(theme.border));
    chart->setBackgroundRoundness(spacing::small);
    chart->setMargins(QMargins(spacing::small, spacing::small, spacing::small, spacing::small));
    chart->legend()->hide();
    return chart;
}

void colour(QAbstractAxis& axis, const Theme& theme) {
    axis.setLabelsColor(theme.muted);
    axis.setLinePenColor(theme.border);
    axis.setGridLineColor(theme.border);
}

QBarCategoryAxis* categories(const QStringList& names, const Theme& theme) {
    auto* axis = new QBarCategoryAxis;
    axis->append(names);
    colour(*axis, theme);
    axis->setGridLineVisible(false);
    return axis;
}

/// From 0 to a round number above `highest`, so that every step is a whole one.
QValueAxis* counts(std::size_t highest, const Theme& theme) {
    auto* axis = new QValueAxis;
    const std::size_t step = std::max<std::size_t>(1, (highest + ticks - 1) / ticks);
    axis->setRange(0, double(step * ticks));
    axis->setTickCount(ticks + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
    colour(*axis, theme);
    return axis;
}

void attach(QChart& chart, QAbstractSeries* series, QAbstractAxis* axis, Qt::Alignment side) {
    chart.addAxis(axis, side);
    series->attachAxis(axis);
}

/// Names at values between `from` and `to`.
QCategoryAxis* namedValues(double from, double to, const Theme& theme) {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(from);
    axis->setRange(from, to);
    colour(*axis, theme);
    return axis;
}

/// Months stand upright. Of many only some are named: without room, the axis shows dots in place of names.
QCategoryAxis* axisOf(const std::vector<MonthColumn>& months, const Theme& theme) {
    QCategoryAxis* axis = namedValues(-0.5, double(months.size()) - 0.5, theme);
    const std::size_t step = 1 + months.size() / (monthsNamed + 1);
    for (std::size_t i = 0; i < months.size(); i += step)
        axis->append(toQString(months[i].name), double(i));
    axis->setLabelsAngle(-90);
    axis->setGridLineVisible(false);
    return axis;
}

QCategoryAxis* percents(const Theme& theme) {
    QCategoryAxis* axis = namedValues(0, 100, theme);
    for (int percent = 0; percent <= 100; percent += 100 / ticks)
        axis->append(ThemedChart::tr("%1%", "a share").arg(percent), percent);
    return axis;
}

Proportion disclosedIn(const MonthColumn& month) {
    Tally tally;
    for (std::size_t i = 0; i < month.posts.size(); ++i)
        tally.addPosts(verdictsInOrder()[i], month.posts[i]);
    return tally.disclosed();
}

} // namespace

QBrush brushOf(Verdict verdict, const Theme& theme) {
    switch (verdict) {
    case Verdict::NonCompliant: return {theme.of(verdict), Qt::SolidPattern};
    case Verdict::Improvable: return {theme.of(verdict), Qt::BDiagPattern};
    case Verdict::ToReview: return {theme.of(verdict), Qt::Dense5Pattern};
    case Verdict::Compliant: return {theme.of(verdict), Qt::VerPattern};
    case Verdict::NotCommercial: return {Qt::NoBrush};
    }
    return {};
}

ThemedChart::ThemedChart(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QChartView(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(52 * spacing::grid);
    setFocusPolicy(Qt::NoFocus);
}

void ThemedChart::setContent(Make make, const QString& description) {
    m_make = std::move(make);
    setAccessibleDescription(description);
    setToolTip(toToolTip(description));
    draw();
}

void ThemedChart::draw() {
    if (!m_make)
        return;
    const std::unique_ptr<QChart> old(chart());
    setChart(m_make(themeFor(this)));
    setBackgroundBrush(themeFor(this).surface);
}

void ThemedChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

/// The page scrolls, not the chart.
void ThemedChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

QChart* postsChart(const std::vector<MonthColumn>& months, Language language, const Theme& theme) {
    QChart* chart = makeChart(theme);
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.8);
    std::size_t highest = 0;
    for (std::size_t i = 0; i < verdictsInOrder().size(); ++i) {
        const Verdict verdict = verdictsInOrder()[i];
        auto* bars = new QBarSet(toQString(displayName(verdict).in(language)));
        bars->setBrush(brushOf(verdict, theme));
        bars->setPen(QPen(theme.of(verdict)));
        for (const MonthColumn& month : months)
            bars->append(double(month.posts[i]));
        series->append(bars);
    }
    for (const MonthColumn& month : months) {
        std::size_t posts = 0;
        for (const std::size_t count : month.posts)
            posts += count;
        highest = std::max(highest, posts);
    }
    chart->addSeries(series);
    attach(*chart, series, axisOf(months, theme), Qt::AlignBottom);
    attach(*chart, series, counts(highest, theme), Qt::AlignLeft);
    return chart;
}

QChart* sharesChart(const std::vector<MonthColumn>& months, const Theme& theme) {
    QChart* chart = makeChart(theme);
    auto* series = new QBoxPlotSeries;
    series->setBrush(theme.groundOf(HighlightKind::Sign));
    series->setPen(QPen(theme.accent, 1.5));
    series->setBoxWidth(0.6);
    std::vector<MonthColumn> known; // a box without values would stand at 0
    for (const MonthColumn& month : months) {
        const Proportion share = disclosedIn(month);
        if (share.total == 0)
            continue;
        known.push_back(month);
        auto* box = new QBoxSet(toQString(month.name));
        *box << share.low * 100 << share.low * 100 << share.share * 100 << share.high * 100
             << share.high * 100;
        series->append(box);
    }
    chart->addSeries(series);
    attach(*chart, series, axisOf(known, theme), Qt::AlignBottom);
    attach(*chart, series, percents(theme), Qt::AlignLeft);
    return chart;
}

QChart* rulesChart(const std::vector<RuleCount>& rules, const Theme& theme) {
    QChart* chart = makeChart(theme);
    auto* series = new QHorizontalBarSeries;
    auto* bars = new QBarSet(QString());
    bars->setColor(theme.accent);
    bars->setBorderColor(theme.accent);
    bars->setLabelColor(theme.text);
    QStringList titles;
    std::size_t highest = 0;
    for (auto rule = rules.rbegin(); rule != rules.rend(); ++rule) { // the first one on top
        bars->append(double(rule->findings));
        titles += rule->title;
        highest = std::max(highest, rule->findings);
    }
    series->append(bars);
    series->setBarWidth(0.6);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->addSeries(series);
    attach(*chart, series, categories(titles, theme), Qt::AlignLeft);
    attach(*chart, series, counts(highest + highest / 8 + 1, theme), Qt::AlignBottom);
    return chart;
}

} // namespace vigie
