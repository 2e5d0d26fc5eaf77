// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reading_desk.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/key_button.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/post_view.h"
#include "app/gui/widgets/row_list.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace vigie {

ReadingDesk::ReadingDesk(ReviewContext context, ReadingRound round, const QString& whenEmpty, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_round(round), m_checker(m_context.checker),
      m_tasks(m_context.checker->sharedPack(), m_context.language), m_reader(m_context.language),
      m_list(new QTableView), m_post(new PostView(m_context)),
      m_progress(makeLabel({}, TextWeight::Muted, this)),
      m_empty(makeLabel(whenEmpty, TextWeight::Muted, this)),
      m_title(makeLabel({}, TextWeight::Heading, this)), m_why(makeLabel({}, TextWeight::Normal, this)),
      m_opinions(makeLabel({}, TextWeight::Normal, this)), m_hint(makeLabel({}, TextWeight::Strong, this)),
      m_reason(new QLineEdit) {
    const QString name = toQString(toString(round));
    setObjectName(name + QStringLiteral("Desk"));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_opinions->setObjectName(name + QStringLiteral("Opinions"));
    m_progress->setObjectName(name + QStringLiteral("Progress"));
    m_post->setObjectName(name + QStringLiteral("Post"));
    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_post, 1);
    column->addWidget(makeDecisions());
    auto* panes = new QSplitter;
    panes->addWidget(makeList());
    panes->addWidget(reading);
    panes->setSizes({480, 680});
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 1); // titles have room on a wide screen
    panes->setStretchFactor(1, 2);
    m_work = panes;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(panes, 1);
    m_work->hide();
    makeKeys();
}

/// As in the review. In the field of the reason they are letters.
void ReadingDesk::makeKeys() {
    addKey(Shortcut::NextPost, [this] { goBy(1); });
    addKey(Shortcut::PreviousPost, [this] { goBy(-1); });
    addKey(Shortcut::Undo, [this] { Q_EMIT undoWanted(m_round); });
    addKey(Shortcut::Redo, [this] { Q_EMIT redoWanted(m_round); });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_asked)
            decide(*m_asked);
    });
}

QAction* ReadingDesk::addKey(Shortcut id, const std::function<void()>& act) {
    QAction* action = makeAction(id, this);
    action->setObjectName(toQString(toString(m_round)) + u'-' + action->objectName());
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void ReadingDesk::goBy(int rows) {
    if (const QModelIndex to = m_tasks.index(m_list->currentIndex().row() + rows, 0); to.isValid())
        m_list->setCurrentIndex(to);
}

QWidget* ReadingDesk::makeList() {
    auto* pane = new QWidget;
    setUpRowList(*m_list, toQString(toString(m_round)) + QStringLiteral("List"), tr("What is to be read"),
                 m_tasks);
    m_list->horizontalHeader()->setMinimumSectionSize(7 * spacing::grid);
    m_list->setColumnWidth(ReadingTaskModel::DoneColumn, 7 * spacing::grid);
    m_list->setColumnWidth(ReadingTaskModel::AuthorColumn, 40 * spacing::grid);
    m_list->horizontalHeader()->setSectionResizeMode(ReadingTaskModel::RuleColumn, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReadingDesk::showCurrent);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(spacing::normal, spacing::normal, 0, 0);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    return pane;
}

QWidget* ReadingDesk::makeDecisions() {
    auto* panel = new QWidget;
    m_reason->setObjectName(toQString(toString(m_round)) + QStringLiteral("Reason"));
    m_reason->setAccessibleName(tr("Reason or note"));
    m_reason->setPlaceholderText(tr("Reason or note"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::normal);
    if (m_round == ReadingRound::Sample) {
        addDecision(*buttons, DecisionKind::NothingMissed, tr("&Nothing is missing"));
        addDecision(*buttons, DecisionKind::Missed, tr("A finding is &missing"));
    } else {
        addDecision(*buttons, DecisionKind::Confirmed, Shortcut::Confirm);
        addDecision(*buttons, DecisionKind::Dismissed, Shortcut::Dismiss);
        addDecision(*buttons, DecisionKind::CorrectionAsked, Shortcut::AskCorrection);
        addDecision(*buttons, DecisionKind::Question, Shortcut::AskQuestion);
        addDecision(*buttons, DecisionKind::AcceptedRisk, Shortcut::AcceptRisk);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    for (QLabel* label : {m_title, m_why, m_opinions})
        layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    m_hint->hide();
    return panel;
}

void ReadingDesk::addDecision(QBoxLayout& layout, DecisionKind kind, const QString& text) {
    auto* button = new QPushButton(text);
    nameDecision(*button, kind);
    connect(button, &QPushButton::clicked, this, [this, kind] { decide(kind); });
    layout.addWidget(button);
}

void ReadingDesk::addDecision(QBoxLayout& layout, DecisionKind kind, Shortcut key) {
    auto* button = new KeyButton(addKey(key, [this, kind] { decide(kind); }));
    nameDecision(*button, kind);
    layout.addWidget(button);
}

void ReadingDesk::nameDecision(QAbstractButton& button, DecisionKind kind) const {
    button.setObjectName(toQString(toString(m_round)) + u'-' + toQString(toString(kind)));
}

void ReadingDesk::setWhenEmpty(const QString& text) {
    m_empty->setText(text);
}

void ReadingDesk::setTasks(const QString& path, std::shared_ptr<const Checker> checker,
                           std::vector<ReadingTask> tasks, QHash<PostId, QString> posts) {
    const int row = m_list->currentIndex().row();
    if (std::exchange(m_path, path) != path)
        m_shown.reset();
    m_checker = std::move(checker);
    m_tasks.setTasks(std::move(tasks), std::move(posts));
    const bool isEmpty = m_tasks.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_work->setVisible(!isEmpty);
    m_progress->setText(tr("%1 of %2 read").arg(m_tasks.done()).arg(m_tasks.rowCount()));
    if (isEmpty) {
        m_reader.forget();
        return;
    }
    if (std::exchange(m_isToTakeKeys, false))
        m_list->setFocus(Qt::OtherFocusReason);
    const int next = m_tasks.nextOpen(row);
    m_list->setCurrentIndex(m_tasks.index(next >= 0 ? next : std::clamp(row, 0, m_tasks.rowCount() - 1), 0));
}

void ReadingDesk::takeKeys() {
    m_isToTakeKeys = !m_list->isVisible();
    if (!m_isToTakeKeys)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ReadingDesk::showCurrent() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const ReadingTask task = m_tasks.tasks()[static_cast<std::size_t>(current.row())];
    if (!isShown() || task.isDone) { // else somebody may be typing
        m_reason->clear();
        m_hint->hide();
        m_asked.reset();
    }
    m_reader.ask<Shown>(
        m_path,
        [task, checker = m_checker, round = m_round](const Dossier& dossier,
                                                     const std::stop_token&) -> Result<Shown> {
            const auto stored = dossier.post(task.post);
            if (!stored)
                return tl::unexpected(stored.error());
            Shown shown{makeReviewPost(*stored, {}, checker), {}};
            if (round != ReadingRound::Adjudication)
                return shown;
            auto decisions = dossier.decisionsOn(task.post);
            if (!decisions)
                return tl::unexpected(decisions.error());
            shown.decisions = *std::move(decisions);
            return shown;
        },
        [this, task](const Result<Shown>& shown) {
            if (shown)
                show(task, *shown);
            else
                Q_EMIT failed(shown.error());
        });
}

bool ReadingDesk::isShown() const {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_shown)
        return false;
    const ReadingTask& task = m_tasks.tasks()[static_cast<std::size_t>(current.row())];
    return m_shown->post == task.post && m_shown->on == task.on;
}

void ReadingDesk::show(const ReadingTask& task, const Shown& shown) {
    m_shown = task;
    m_post->setPost(shown.post);
    m_title->setText(task.on.key.empty()
                         ? wording::standing(shown.post->checked.assessment.then, m_context.language)
                         : m_tasks.ruleTitle(task.on.rule));
    m_why->setText(explain(task, shown.post->checked.assessment));
    m_opinions->setText(opinions(task, shown.decisions));
    m_opinions->setVisible(!m_opinions->text().isEmpty());
}

QString ReadingDesk::explain(const ReadingTask& task, const Assessment& assessment) const {
    if (m_round == ReadingRound::Sample)
        return tr("The program found nothing here. Would you have?");
    for (const Finding& finding : assessment.then.findings)
        if (finding.key == task.on.key)
            return toQString(finding.why.in(m_context.language));
    return {};
}

/// « Léa, première lecture : confirmé. », a line each.
QString ReadingDesk::opinions(const ReadingTask& task, const std::vector<TakenDecision>& decisions) const {
    QStringList lines;
    for (const TakenDecision& taken : decisions) {
        if (taken.on.key != task.on.key || taken.isUndone || taken.decision.kind == DecisionKind::Note)
            continue;
        const QString what = toQString(displayName(taken.decision.kind).in(m_context.language));
        const QString reason =
            toQString(taken.decision.reason + (taken.decision.note.empty() ? "" : " ") + taken.decision.note);
        lines += tr("%1 (%2): %3", "who, which reading, what was decided")
                     .arg(toQString(taken.who),
                          toQString(displayName(taken.decision.reading).in(m_context.language)), what) +
                 (reason.isEmpty() ? QString() : QStringLiteral(" – ") + reason);
    }
    return lines.join(u'\n');
}

void ReadingDesk::decide(DecisionKind kind) {
    if (!isShown())
        return;
    const bool needsReason = kind == DecisionKind::Dismissed || kind == DecisionKind::Missed;
    if (needsReason && m_reason->text().trimmed().isEmpty()) {
        m_hint->setText(kind == DecisionKind::Missed ? tr("Say what is missing, then decide.")
                                                     : tr("Dismissing a finding needs a reason."));
        m_hint->show();
        m_asked = kind;
        m_reason->setFocus();
        return;
    }
    Decision decision;
    decision.kind = kind;
    decision.reading = m_round;
    (needsReason ? decision.reason : decision.note) = toUtf8(m_reason->text().trimmed());
    m_asked.reset();
    m_list->setFocus(Qt::OtherFocusReason); // the next key decides on the next one
    Q_EMIT decided(m_shown->post, m_shown->on.key, decision);
}

} // namespace vigie
