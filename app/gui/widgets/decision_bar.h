// SPDX-License-Identifier: GPL-3.0-or-later
// At the foot of the review: what one key would decide on, and the keys.
#pragma once

#include "app/gui/shortcuts.h"
#include "core/model/review.h"

#include <QStringList>
#include <QWidget>
#include <vector>

class QAction;
class QLabel;

namespace vigie {

class KeyButton;
class ReasonPopup;

/// A decision and the key that takes it.
struct DecisionKey {
    DecisionKind kind;
    Shortcut shortcut;
};
/// In the order in which they are shown.
const std::vector<DecisionKey>& decisionKeys();

/// What a key decides on.
struct DecisionTarget {
    QString name;      ///< « 3 constats », « 2 posts choisis »
    QStringList rules; ///< as in ReasonPopup::askReason()
    QString question;  ///< what the creator is asked about it, unless it is put in other words
};

class DecisionBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionBar)

public:
    explicit DecisionBar(QWidget* parent = nullptr);

    /// Words are asked for over the foot of that part, which stands above the bar: what else there is to be
    /// looked at stays in sight. REQUIRES: it outlives the bar.
    void askOver(const QWidget* part) { m_part = part; }
    void setTarget(const DecisionTarget& target, bool canDecide);
    /// How many other posts say the same; 0 hides the choice.
    void setAlike(int others);
    bool isAlikeWanted() const;
    /// Takes or asks for the words that go with it, then tells of it, as its key does.
    void begin(DecisionKind kind);

Q_SIGNALS:
    void decided(const vigie::Decision& decision);

private:
    QWidget* makeCreatorGroup();
    KeyButton* makeDecision(const DecisionKey& key);
    void tell(DecisionKind kind, const QString& reason, const QString& note);
    QPoint corner() const;

    DecisionTarget m_decided;
    QLabel* m_target;
    QAction* m_alike;
    QList<QAction*> m_actions;
    ReasonPopup* m_popup;
    const QWidget* m_part = nullptr;
};

} // namespace vigie
