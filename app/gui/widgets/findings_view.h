// SPDX-License-Identifier: GPL-3.0-or-later
// The right pane: the verdict and its reason, one card per finding with its « Pourquoi ? », what was seen,
// and which rules nearly applied.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"
#include "core/engine/explain.h"

#include <QScrollArea>
#include <optional>

class QBoxLayout;

namespace vigie {

class FindingsView final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsView)

public:
    explicit FindingsView(ReviewContext context, QWidget* parent = nullptr);

    void setPost(const ReviewPostPtr& post); ///< null: nothing is shown

Q_SIGNALS:
    void evidenceChosen(const vigie::Evidence& evidence);
    void evidenceEntered(const vigie::Evidence& evidence);
    void evidenceLeft();

private:
    QWidget* makeVerdict(const Assessment& assessment, QWidget* parent);
    QWidget* makeSigns(const Commercial& commercial, QWidget* parent);
    QWidget* makeMentions(const Opinion& opinion, QWidget* parent);
    QWidget* makeFinding(std::size_t number, QWidget* parent);
    QWidget* makeWhy(std::size_t number, QWidget* parent);
    QWidget* makeNearMisses(QWidget* parent);
    void addConditions(QBoxLayout& layout, const Explanation& explanation, QWidget* parent);
    const Explanations& explanations(); ///< of the post shown, found out when first asked for
    void addBasis(QBoxLayout& layout, const LegalBasis& basis, QWidget* parent);
    void addEvidence(QBoxLayout& layout, const std::vector<Evidence>& evidence, QWidget* parent);
    QString said(const Bilingual& text) const;

    ReviewContext m_context;
    ReviewPostPtr m_post;
    std::optional<Explanations> m_explanations;
};

} // namespace vigie
