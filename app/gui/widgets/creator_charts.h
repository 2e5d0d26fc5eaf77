// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a creator, in the colours of the theme. Verdicts differ by pattern as well as by colour.
#pragma once

#include "core/base/bilingual.h"
#include "core/report/creator_sections.h"

#include <QtCharts/QChartView>

#include <QBrush>
#include <functional>

namespace vigie {

struct Theme;

/// How the bars of a verdict are filled.
QBrush brushOf(Verdict verdict, const Theme& theme);

/// Makes its chart again when light and dark change.
class ThemedChart final : public QChartView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemedChart)

public:
    using Make = std::function<QChart*(const Theme&)>;

    ThemedChart(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// `description` says in words what the chart shows.
    void setContent(Make make, const QString& description);

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();

    Make m_make;
};

/// Bars of posts, one a month, stacked by verdict.
QChart* postsChart(const std::vector<MonthColumn>& months, Language language, const Theme& theme);
/// The share of compliant mentions month by month, each as its 95 % interval with a line where the share is.
QChart* sharesChart(const std::vector<MonthColumn>& months, const Theme& theme);
/// A rule and how many findings it has.
struct RuleCount {
    QString title;
    std::size_t findings = 0;
};
QChart* rulesChart(const std::vector<RuleCount>& rules, const Theme& theme);

} // namespace vigie
