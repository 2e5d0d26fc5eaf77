// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/decision_bar.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/key_button.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/reason_popup.h"
#include "app/text/qt_text.h"

#include <QAction>
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
    for (const DecisionKey& key : decisionKeys())
        addDecision(key);
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

void DecisionBar::addDecision(const DecisionKey& key) {
    QAction* action = makeAction(key.shortcut, this);
    connect(action, &QAction::triggered, this, [this, kind = key.kind] { begin(kind); });
    addAction(action);
    layout()->addWidget(new KeyButton(action, this));
    m_actions += action;
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
