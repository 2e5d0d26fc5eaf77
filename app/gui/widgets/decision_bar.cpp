// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/decision_bar.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/key_button.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/reason_popup.h"
#include "app/text/qt_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace vigie {

const std::vector<DecisionKey>& decisionKeys() {
    static const std::vector<DecisionKey> all = {
        {DecisionKind::Confirmed, Shortcut::Confirm},
        {DecisionKind::Dismissed, Shortcut::Dismiss},
        {DecisionKind::CorrectionAsked, Shortcut::AskCorrection},
        {DecisionKind::Question, Shortcut::AskQuestion},
        {DecisionKind::AcceptedRisk, Shortcut::AcceptRisk},
        {DecisionKind::Corrected, Shortcut::MarkCorrected},
        {DecisionKind::Note, Shortcut::WriteNote},
    };
    return all;
}

namespace {

/// A decision that makes the creator read a letter.
bool isForCreator(DecisionKind kind) {
    return kind == DecisionKind::CorrectionAsked || kind == DecisionKind::Question;
}

/// Where a key leads, for who hesitates.
QString meaningOf(DecisionKind kind) {
    switch (kind) {
    case DecisionKind::Confirmed:
        return DecisionBar::tr("The finding is right. The creator is asked for nothing: “Ask for a "
                               "correction” does that.");
    case DecisionKind::Dismissed: return DecisionBar::tr("The finding is not right; a reason is kept.");
    case DecisionKind::CorrectionAsked:
        return DecisionBar::tr("The finding is right, and the creator has to act: the letter asks for it.");
    case DecisionKind::Question:
        return DecisionBar::tr("The words do not settle it: the letter asks the creator.");
    case DecisionKind::AcceptedRisk:
        return DecisionBar::tr(
            "The finding is right, and the house bears it. The creator is asked for nothing.");
    case DecisionKind::Corrected: return DecisionBar::tr("The correction was made.");
    case DecisionKind::Note: return DecisionBar::tr("A remark, without a decision.");
    case DecisionKind::NothingMissed:
    case DecisionKind::Missed: break; // of a sample, which has keys of its own
    }
    return {};
}

} // namespace

DecisionBar::DecisionBar(QWidget* parent)
    : QWidget(parent), m_target(makeLabel({}, TextWeight::Strong, this)),
      m_alike(makeAction(Shortcut::DecideAlike, this)), m_popup(new ReasonPopup(this)) {
    setObjectName(QStringLiteral("decisionBar"));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(3 * spacing::grid, spacing::small, spacing::normal, spacing::small);
    layout->setSpacing(spacing::small);
    m_target->setObjectName(QStringLiteral("decisionTarget"));
    m_target->setWordWrap(false);
    m_target->setMinimumHeight(KeyButton(m_alike).sizeHint().height());
    layout->addWidget(m_target);
    QWidget* forCreator = nullptr;
    for (const DecisionKey& key : decisionKeys()) {
        const bool isGrouped = isForCreator(key.kind);
        if (isGrouped && !forCreator)
            layout->addWidget(forCreator = makeCreatorGroup());
        (isGrouped ? forCreator->layout() : layout)->addWidget(makeDecision(key));
    }
    m_alike->setCheckable(true);
    addAction(m_alike);
    layout->addWidget(new KeyButton(m_alike, this));
    connect(m_popup, &ReasonPopup::reasonGiven, this,
            [this](const QString& reason) { tell(DecisionKind::Dismissed, reason, {}); });
    connect(m_popup, &ReasonPopup::questionGiven, this,
            [this](const QString& question) { tell(DecisionKind::Question, question, {}); });
    connect(m_popup, &ReasonPopup::noteGiven, this,
            [this](const QString& note) { tell(DecisionKind::Note, {}, note); });
    setTarget({}, false);
    setAlike(0);
}

/// A frame that says that only what stands in it makes a letter.
QWidget* DecisionBar::makeCreatorGroup() {
    auto* group = new QFrame(this);
    group->setObjectName(QStringLiteral("forCreator"));
    group->setFrameShape(QFrame::StyledPanel);
    group->setAccessibleName(tr("Asked of the creator:"));
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(spacing::normal, 0, 0, 0);
    row->setSpacing(spacing::small);
    QLabel* title = makeLabel(tr("Asked of the creator:"), TextWeight::Muted, group);
    title->setWordWrap(false);
    row->addWidget(title);
    return group;
}

KeyButton* DecisionBar::makeDecision(const DecisionKey& key) {
    QAction* action = makeAction(key.shortcut, this);
    connect(action, &QAction::triggered, this, [this, kind = key.kind] { begin(kind); });
    addAction(action);
    m_actions += action;
    auto* button = new KeyButton(action, this);
    button->setToolTip(toToolTip(meaningOf(key.kind)));
    return button;
}

void DecisionBar::setTarget(const DecisionTarget& target, bool canDecide) {
    m_decided = target;
    m_target->setText(target.name);
    for (QAction* action : m_actions)
        action->setEnabled(canDecide);
}

void DecisionBar::setAlike(int others) {
    m_alike->setVisible(others > 0);
    m_alike->setEnabled(others > 0);
    m_alike->setChecked(m_alike->isChecked() && others > 0);
    m_alike->setText(tr("and on %Ln identical text(s)", "decide", others));
}

bool DecisionBar::isAlikeWanted() const {
    return m_alike->isChecked();
}

void DecisionBar::begin(DecisionKind kind) {
    if (kind == DecisionKind::Dismissed)
        m_popup->askReason(m_decided.rules, corner());
    else if (kind == DecisionKind::Question)
        m_popup->askQuestion(m_decided.question, corner());
    else if (kind == DecisionKind::Note)
        m_popup->askNote(corner());
    else
        tell(kind, {}, {});
}

void DecisionBar::tell(DecisionKind kind, const QString& reason, const QString& note) {
    Q_EMIT decided({kind, ReadingRound::First, toUtf8(reason), toUtf8(note)});
    m_alike->setChecked(false);
}

QPoint DecisionBar::corner() const {
    const QWidget& part = m_part ? *m_part : *this;
    return {part.mapToGlobal(QPoint()).x(), mapToGlobal(QPoint()).y()};
}

} // namespace vigie
