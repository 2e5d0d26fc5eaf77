// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/creator_scorecard.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/creator_charts.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/share_gauge.h"
#include "app/gui/widgets/verdict_legend.h"
#include "app/models/creator_wording.h"
#include "app/models/time_columns.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/report/creator_parts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr std::size_t mostRules = 12;
constexpr int heightOfRule = 7 * spacing::grid;
constexpr int heightAroundRules = 16 * spacing::grid;

/// « 03/2025: 4 non conformes, 2 …; 04/2025: … », for those who do not see the bars.
QString describe(const std::vector<MonthColumn>& months) {
    QStringList all;
    for (const MonthColumn& month : months) {
        QStringList counts;
        for (std::size_t i = 0; i < month.posts.size(); ++i)
            if (month.posts[i] > 0)
                counts += wording::countOf(verdictsInOrder()[i], static_cast<int>(month.posts[i]));
        if (!counts.isEmpty())
            all += toQString(month.name) + QStringLiteral(" – ") + counts.join(QStringLiteral(", "));
    }
    return all.join(u'\n');
}

QString postsBy(TimeStep step) {
    switch (step) {
    case TimeStep::Month: return CreatorScorecard::tr("Posts by month");
    case TimeStep::Quarter: return CreatorScorecard::tr("Posts by quarter");
    case TimeStep::Year: return CreatorScorecard::tr("Posts by year");
    }
    return {};
}

QString sharesBy(TimeStep step) {
    switch (step) {
    case TimeStep::Month: return CreatorScorecard::tr("Compliant disclosures by month, in %");
    case TimeStep::Quarter: return CreatorScorecard::tr("Compliant disclosures by quarter, in %");
    case TimeStep::Year: return CreatorScorecard::tr("Compliant disclosures by year, in %");
    }
    return {};
}

} // namespace

CreatorScorecard::CreatorScorecard(ReviewContext context, QWidget* parent)
    : QScrollArea(parent), m_context(std::move(context)), m_name(makeLabel({}, TextWeight::Heading, this)),
      m_period(makeLabel({}, TextWeight::Muted, this)), m_outcome(makeLabel({}, TextWeight::Normal, this)),
      m_share(makeLabel({}, TextWeight::Heading, this)), m_interval(makeLabel({}, TextWeight::Muted, this)),
      m_trend(makeLabel({}, TextWeight::Normal, this)), m_gauge(new ShareGauge),
      m_verdicts(new VerdictLegend), m_months(new ThemedChart(QStringLiteral("monthsChart"), {})),
      m_shares(new ThemedChart(QStringLiteral("sharesChart"), {})),
      m_rules(new ThemedChart(QStringLiteral("rulesChart"), tr("Findings by rule"))),
      m_posts(new QPushButton(tr("See these posts"))) {
    setObjectName(QStringLiteral("creatorScorecard"));
    setAccessibleName(tr("Scorecard of the creator"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("creatorScorecardContent"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    m_name->setObjectName(QStringLiteral("creatorName"));
    m_posts->setObjectName(QStringLiteral("creatorPosts"));
    connect(m_posts, &QPushButton::clicked, this, [this] { Q_EMIT postsWanted(m_query); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_posts);
    layout->addLayout(head);
    layout->addWidget(m_period);
    layout->addWidget(m_outcome);
    layout->addWidget(m_verdicts);
    layout->addWidget(makeShare());
    m_monthsTitle = addChart(*layout, {}, {}, m_months);
    m_sharesTitle = addChart(*layout, {},
                             tr("Each box is the 95% interval, the line in it the share. Times without a "
                                "commercial post are left out."),
                             m_shares);
    addChart(*layout, tr("Findings by rule"), {}, m_rules);
    layout->addStretch();
    setWidget(content);
    showNobody();
}

QWidget* CreatorScorecard::makeShare() {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, spacing::normal, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(
        makeLabel(tr("Compliant disclosure, among the commercial posts"), TextWeight::Strong, box));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::wide);
    m_share->setObjectName(QStringLiteral("creatorShare"));
    m_share->setWordWrap(false);
    row->addWidget(m_share);
    row->addWidget(m_gauge, 1);
    layout->addLayout(row);
    layout->addWidget(m_interval);
    layout->addWidget(m_trend);
    return box;
}

QLabel* CreatorScorecard::addChart(QBoxLayout& layout, const QString& title, const QString& note,
                                   ThemedChart* chart) {
    QLabel* heading = makeLabel(title, TextWeight::Strong, this);
    layout.addSpacing(spacing::normal);
    layout.addWidget(heading);
    if (!note.isEmpty())
        layout.addWidget(makeLabel(note, TextWeight::Muted, this));
    layout.addWidget(chart);
    return heading;
}

void CreatorScorecard::showNobody() {
    widget()->hide();
}

void CreatorScorecard::showCreator(const CreatorFigures& figures, const DateRange& days,
                                   const MonthTallies& months) {
    const Wording say(m_context.language);
    m_query = wording::queryFor(figures.creator, {}, m_context.language);
    m_name->setText(wording::creator(figures));
    m_period->setText(toQString(say.period(days)));
    m_outcome->setText(toQString(outcomeText(figures.tally, say)));
    m_posts->setEnabled(!m_query.isEmpty());
    m_verdicts->setTally(figures.tally);
    showShare(figures);
    showMonths(months);
    showRules(figures.tally);
    widget()->show();
}

void CreatorScorecard::showShare(const CreatorFigures& figures) {
    const Proportion share = figures.tally.disclosed();
    m_share->setText(wording::share(share, m_context.language));
    m_gauge->setShare(share);
    m_gauge->setVisible(share.total > 0);
    const Wording say(m_context.language);
    m_interval->setText(share.total == 0
                            ? tr("No post was found to be commercial.")
                            : tr("%1 of %2; %3")
                                  .arg(toQString(say.number(share.count)), toQString(say.number(share.total)),
                                       toQString(intervalText(share, say))));
    m_trend->setText(tr("Trend: %1").arg(wording::trend(figures.trend)));
    m_trend->setToolTip(wording::trendExplained(figures.trend));
}

void CreatorScorecard::showMonths(const MonthTallies& tallies) {
    const auto [months, step] = timeColumns(tallies);
    m_monthsTitle->setText(postsBy(step));
    m_sharesTitle->setText(sharesBy(step));
    m_months->setAccessibleName(m_monthsTitle->text());
    m_shares->setAccessibleName(m_sharesTitle->text());
    const Language language = m_context.language;
    m_months->setContent(
        [columns = months, language](const Theme& theme) { return postsChart(columns, language, theme); },
        describe(months));
    m_shares->setContent([columns = months](const Theme& theme) { return sharesChart(columns, theme); },
                         describe(months));
}

void CreatorScorecard::showRules(const Tally& tally) {
    std::vector<RuleCount> rules;
    QStringList described;
    for (const auto& [id, findings] : rulesByFindings(tally)) {
        if (rules.size() == mostRules)
            break;
        rules.push_back({wording::rule(id, m_context.checker->pack(), m_context.language), findings});
        described += QStringLiteral("%1 – %2").arg(rules.back().title).arg(findings);
    }
    m_rules->setContent([=](const Theme& theme) { return rulesChart(rules, theme); }, described.join(u'\n'));
    m_rules->setFixedHeight(heightAroundRules + heightOfRule * static_cast<int>(rules.size()));
}

} // namespace vigie
