// SPDX-License-Identifier: GPL-3.0-or-later
// The caption as it would have to read, to be copied, or why there is none; below, what no added word can
// settle.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace vigie {

struct Correction;

/// Hidden while there is nothing to correct.
class CorrectionCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionCard)

public:
    explicit CorrectionCard(ReviewContext context, QWidget* parent = nullptr);

    void setPost(const ReviewPostPtr& post); ///< null: nothing is shown
    QString caption() const;
    /// Open or shut, so that the post above can be read; until somebody chooses.
    void openWhere(bool hasRoom);

public Q_SLOTS:
    void copy();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead(QBoxLayout& layout);
    void makeBody(QBoxLayout& layout);
    void fitHeight();
    QString notesOn(const Correction& correction) const;

    ReviewContext m_context;
    QToolButton* m_fold;
    QWidget* m_body;
    bool m_isChosen = false; ///< to be open or shut, by somebody
    QPlainTextEdit* m_caption;
    QPushButton* m_copy;
    QLabel* m_remedies; ///< what goes with the caption, and what is left to do
};

} // namespace vigie
