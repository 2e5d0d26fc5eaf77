// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided on a finding, or on a post as a whole: what, why, by whom, when; and the notes.
#pragma once

#include "app/models/review_post.h"
#include "core/base/bilingual.h"

#include <QWidget>

namespace vigie {

class DecisionNotes final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecisionNotes)

public:
    /// `key` as Finding::key; empty: the post as a whole.
    DecisionNotes(const std::vector<TakenDecision>& decisions, const std::string& key, Language language,
                  QWidget* parent = nullptr);

    bool isEmpty() const { return m_isEmpty; } ///< nothing was decided nor noted

private:
    bool m_isEmpty = true;
};

} // namespace vigie
