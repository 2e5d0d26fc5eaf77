// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for words beside a decision, where it is taken: the reason of a dismissal, a question, or a note.
#pragma once

#include <QFrame>
#include <QHash>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vigie {

/// A list to choose from, and a line for words of one's own. Enter takes what is chosen or typed, Esc leaves
/// everything as it is. The reasons used lately come first when the program begins; from then on the list
/// keeps its order. What was last said of the same rules is chosen from the start; where nothing was, nobody
/// dismisses anything by an Enter too many.
class ReasonPopup final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonPopup)

public:
    explicit ReasonPopup(QWidget* parent);

    /// `rules`: those that would be dismissed; an empty id stands for the verdict on a post. None: not known.
    /// `above`: the lower left corner, on the screen.
    void askReason(const QStringList& rules, const QPoint& above);
    /// `usual`: the words that the creator reads where none are typed; empty: there are several.
    void askQuestion(const QString& usual, const QPoint& above);
    void askNote(const QPoint& above);

Q_SIGNALS:
    void reasonGiven(const QString& reason);
    void questionGiven(const QString& question); ///< empty for the usual one
    void noteGiven(const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask(const QString& title, const QString& nameOfOffers, const QStringList& offers,
             const QPoint& above);
    bool hasUsual() const;
    void chooseUsual();
    QString lastReason() const;
    void narrow(const QString& words);
    void take();
    void remember(const QString& reason);

    enum class Asked { Reason, Question, Note };
    Asked m_asked = Asked::Reason;
    QStringList m_reasons;                 ///< empty until they are asked for
    QStringList m_rules;                   ///< that the reason asked for would dismiss
    QHash<QString, QString> m_lastOnRules; ///< by rule, of this session
    QLabel* m_title;
    QLineEdit* m_words;
    QListWidget* m_offers;
    QLabel* m_usual; ///< the usual question
};

} // namespace vigie
