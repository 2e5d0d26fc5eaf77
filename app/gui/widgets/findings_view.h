// SPDX-License-Identifier: GPL-3.0-or-later
// The right pane: the verdict and its reason, one card per finding with its « Pourquoi ? », what was seen,
// and which rules nearly applied.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"
#include "core/engine/explain.h"

#include <QScrollArea>
#include <optional>
#include <string>
#include <vector>

class QBoxLayout;

namespace vigie {

class Card;

class FindingsView final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsView)

public:
    explicit FindingsView(ReviewContext context, QWidget* parent = nullptr);

    /// Null: nothing is shown. The finding that was chosen stays so where it is the same post.
    void setPost(const ReviewPostPtr& post);

    /// Finding::key of the card that was chosen; empty: the post as a whole.
    const std::string& chosen() const { return m_chosen; }
    void chooseNext(); ///< one card after the other, then the post as a whole again
    /// Goes on from the chosen card to the next one that nothing is decided on, from the last to the first;
    /// false if there is none.
    bool chooseNextOpen();
    /// Lights every card and quotation that rests on these words, until unlight().
    void light(const Evidence& words);
    void unlight();
    void showCardOf(const Evidence& words); ///< scrolls to the first one

Q_SIGNALS:
    void chosenChanged();
    void evidenceChosen(const std::vector<vigie::Evidence>& places);    ///< of the same words
    void evidenceEntered(const std::vector<vigie::Evidence>& evidence); ///< the mouse is over it
    void evidenceLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct FindingCard {
        std::string key;
        std::vector<Evidence> evidence;
        Card* card;
        bool isPassed = false; ///< somebody went on from it, and what they decided is not shown yet
    };

    void choose(const std::string& key);
    bool isMouseMoved();
    void enter(); ///< the card below the mouse, or none
    QWidget* makeContent();
    QWidget* makeVerdict(const Assessment& assessment, QWidget* parent);
    QWidget* makeSigns(const Commercial& commercial, QWidget* parent);
    QWidget* makeMentions(const Opinion& opinion, QWidget* parent);
    Card* makeFinding(std::size_t number, QWidget* parent);
    QWidget* makeWhy(std::size_t number, QWidget* parent);
    QWidget* makeNearMisses(QWidget* parent);
    void addConditions(QBoxLayout& layout, const Explanation& explanation, QWidget* parent);
    const Explanations& explanations(); ///< of the post shown, found out when first asked for
    void addBasis(QBoxLayout& layout, const LegalBasis& basis, QWidget* parent);
    void addEvidence(QBoxLayout& layout, const std::vector<Evidence>& all, QWidget* parent);
    QString said(const Bilingual& text) const;

    ReviewContext m_context;
    ReviewPostPtr m_post;
    std::optional<Explanations> m_explanations;
    std::vector<FindingCard> m_cards;
    std::string m_chosen;
    std::optional<QPoint> m_mouseAtFirst; ///< on the screen, when the post came; nothing once it moved
};

} // namespace vigie
