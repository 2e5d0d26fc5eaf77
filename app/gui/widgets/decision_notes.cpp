// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/decision_notes.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/models/wording.h"

#include <QVBoxLayout>

namespace vigie {
namespace {

QLabel* makeLine(const TakenDecision& taken, Language language, QWidget* parent) {
    const bool isNote = taken.decision.kind == DecisionKind::Note;
    auto* line = makeLabel(wording::decision(taken, language),
                           isNote ? TextWeight::Muted : TextWeight::Strong, parent);
    line->setObjectName(isNote ? QStringLiteral("note") : QStringLiteral("decision"));
    return line;
}

} // namespace

DecisionNotes::DecisionNotes(const std::vector<TakenDecision>& decisions, const std::string& key,
                             Language language, QWidget* parent)
    : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    const TakenDecision* inForce = decisionOn(key, decisions);
    for (const TakenDecision& taken : decisions) {
        const bool isNote = taken.on.key == key && !taken.isUndone && taken.decision.kind == DecisionKind::Note;
        if (!isNote && &taken != inForce)
            continue;
        layout->addWidget(makeLine(taken, language, this));
        layout->addWidget(makeLabel(wording::taken(taken), TextWeight::Muted, this));
        m_isEmpty = false;
    }
    setVisible(!m_isEmpty);
}

} // namespace vigie
