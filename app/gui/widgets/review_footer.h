// SPDX-License-Identifier: GPL-3.0-or-later
// Below the list: how far the review has come, and the keys to move with.
#pragma once

#include "app/jobs/review_numbers.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace vigie {

class ReviewFooter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFooter)

public:
    explicit ReviewFooter(QWidget* parent = nullptr);

    void setProgress(const ReviewProgress& progress);
    /// How many posts the list shows; as many as there are when nothing is filtered.
    void setShown(int posts);
    void showKeys(); ///< those of the moment

private:
    void write();

    ReviewProgress m_progress;
    int m_shown = 0;
    QLabel* m_treated;
    QLabel* m_posts;
    QProgressBar* m_bar;
    QLabel* m_keys;
};

} // namespace vigie
