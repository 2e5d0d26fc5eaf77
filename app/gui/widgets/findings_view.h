// SPDX-License-Identifier: GPL-3.0-or-later
// The right pane: the verdict and its reason, what was seen, one card per finding.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"

#include <QScrollArea>

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
    QWidget* makeFinding(const Finding& finding, QWidget* parent);
    void addBasis(QBoxLayout& layout, const LegalBasis& basis, QWidget* parent);
    void addEvidence(QBoxLayout& layout, const std::vector<Evidence>& evidence, QWidget* parent);
    QString said(const Bilingual& text) const;

    ReviewContext m_context;
};

} // namespace vigie
