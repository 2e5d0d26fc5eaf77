// SPDX-License-Identifier: GPL-3.0-or-later
// The caption as it would have to read, to be copied; below, what no added word can settle.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vigie {

/// Hidden while there is nothing to correct.
class CorrectionCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionCard)

public:
    explicit CorrectionCard(ReviewContext context, QWidget* parent = nullptr);

    void setPost(const ReviewPostPtr& post); ///< null: nothing is shown
    QString caption() const;

public Q_SLOTS:
    void copy();

private:
    void makeCaption(QBoxLayout& layout);
    void fitHeight();

    ReviewContext m_context;
    QPlainTextEdit* m_caption;
    QPushButton* m_copy;
    QLabel* m_remedies; ///< what is left to do
};

} // namespace vigie
