// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/rule_bench.h"

#include "app/gui/dates.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"
#include "core/report/describe_explanation.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int pauseMs = 150;
constexpr qsizetype mostOthers = 5; ///< other rules that are named
constexpr int textHeight = 30 * spacing::grid;

QString quoted(const std::vector<Evidence>& evidence, const Wording& say) {
    QStringList quotes;
    for (const Evidence& piece : evidence)
        quotes += toQString(say.quoted(piece.text));
    return quotes.join(QStringLiteral(", "));
}

} // namespace

RuleBench::RuleBench(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_text(new QPlainTextEdit), m_day(new QDateEdit),
      m_answer(makeLabel({}, TextWeight::Heading, this)), m_conditions(new QTreeWidget),
      m_others(makeLabel({}, TextWeight::Normal, this)) {
    setObjectName(QStringLiteral("ruleBench"));
    m_text->setObjectName(QStringLiteral("benchText"));
    m_text->setAccessibleName(tr("Text to try the rule on"));
    m_text->setPlaceholderText(tr("Type or paste a text to try the rule on"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(textHeight);
    m_day->setObjectName(QStringLiteral("benchDay"));
    m_day->setAccessibleName(tr("Day of publication"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat);
    m_day->setDate(toQDate(m_context.checker->asOf()));
    m_answer->setObjectName(QStringLiteral("benchAnswer"));
    m_others->setObjectName(QStringLiteral("benchOthers"));
    m_conditions->setObjectName(QStringLiteral("benchConditions"));
    m_conditions->setAccessibleName(tr("Conditions of the rule"));
    m_conditions->setHeaderLabels({tr("What the rule asks for"), tr("Words")});
    m_conditions->setFrameShape(QFrame::NoFrame);
    m_conditions->header()->setStretchLastSection(false);
    m_conditions->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_conditions->header()->resizeSection(1, 60 * spacing::grid);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RuleBench::tryText);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_day, &QDateEdit::dateChanged, this, &RuleBench::tryText);
    auto* day = new QHBoxLayout;
    QLabel* label = makeLabel(tr("Published on"), TextWeight::Normal, this);
    label->setWordWrap(false);
    label->setBuddy(m_day);
    day->addWidget(label);
    day->addWidget(m_day);
    day->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_text);
    layout->addLayout(day);
    layout->addWidget(m_answer);
    layout->addWidget(m_conditions, 1);
    layout->addWidget(m_others);
    layout->addStretch(0); // holds all up where there are no conditions to show
    tryText();
}

void RuleBench::setRule(const Rule* rule) {
    m_rule = rule;
    tryText();
}

QString RuleBench::text() const {
    return m_text->toPlainText();
}

void RuleBench::setText(const QString& text) {
    m_text->setPlainText(text);
}

Post RuleBench::post() const {
    Post post;
    post.id = "draft";
    post.platform = Platform::Instagram;
    post.text = toUtf8(m_text->toPlainText());
    post.publishedAt = std::chrono::sys_days(toDate(m_day->date()));
    return post;
}

void RuleBench::tryText() {
    CheckedPost checked;
    checked.post = post();
    const bool isEmpty = !m_rule || checked.post.text.empty();
    m_conditions->clear();
    m_conditions->setVisible(!isEmpty);
    m_others->clear();
    if (isEmpty) {
        m_answer->setText(m_rule ? toQString(m_rule->title.in(m_context.language)) : QString());
    } else {
        checked.assessment = m_context.checker->check(checked.post);
        showConditions(checked);
        showOthers(checked);
    }
    Q_EMIT tried();
}

void RuleBench::showConditions(const CheckedPost& checked) {
    const RulePack& pack = m_context.checker->pack();
    const Explanation explanation = explainRule(checked, *m_rule, *m_context.checker);
    const QString title = toQString(m_rule->title.in(m_context.language));
    const QString lack = toQString(lackOf(explanation, checked, pack, m_context.language));
    m_answer->setText(explanation.ending == Ending::Reported
                          ? tr("✓ Reported: %1").arg(title)
                          : tr("✗ Not reported: %1").arg(title) + u'\n' + lack);
    QList<QTreeWidgetItem*> open; // the conditions around, the outermost first
    for (const ExplainedLine& line : describe(explanation, checked, pack, m_context.language)) {
        while (open.size() > static_cast<qsizetype>(line.depth))
            open.removeLast();
        const QString text = (line.held ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + toQString(line.text);
        auto* item = new QTreeWidgetItem({text, quoted(line.evidence, Wording(m_context.language))});
        for (const int column : {0, 1}) // a narrow pane cuts them
            item->setToolTip(column, toToolTip(item->text(column)));
        if (open.isEmpty())
            m_conditions->addTopLevelItem(item);
        else
            open.last()->addChild(item);
        open += item;
    }
    m_conditions->expandAll();
}

void RuleBench::showOthers(const CheckedPost& checked) {
    QStringList lines = {wording::standing(checked.assessment.then, m_context.language)};
    for (const Finding& finding : checked.assessment.then.findings)
        if (finding.rule != m_rule->id)
            lines += tr("Also reported: %1").arg(toQString(finding.title.in(m_context.language)));
    const Explanations all = explain(checked, *m_context.checker);
    for (const Explanation& near : all.nearMisses) {
        if (near.rule == m_rule)
            continue;
        if (lines.size() > mostOthers)
            break;
        const std::string lack = lackOf(near, checked, m_context.checker->pack(), m_context.language);
        lines += tr("Nearly: %1 – %2", "a rule that is not reported, what it lacks")
                     .arg(toQString(near.rule->title.in(m_context.language)), toQString(lack));
    }
    m_others->setText(lines.join(u'\n'));
}

} // namespace vigie
