// SPDX-License-Identifier: GPL-3.0-or-later
// A draft is checked while it is typed: what the public would see, the verdict, and why.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/review_post.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QSplitter;

namespace vigie {

class CorrectionCard;
class FindingsView;
class PostView;

/// The draft lives in this window only; it is never written to disk.
class QuickCheckPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuickCheckPage)

public:
    explicit QuickCheckPage(ReviewContext context, QWidget* parent = nullptr);

    void setDraft(const QString& text);
    void setDraft(const Post& draft); ///< what draft() gave
    /// The draft as the post that is checked.
    Post draft() const;

Q_SIGNALS:
    void checked(); ///< what is shown is about the draft as it stands

private:
    QWidget* makeEditor();
    QWidget* makeFacts();
    QWidget* makeAnswer();
    void check();

    ReviewContext m_context;
    QPlainTextEdit* m_text;
    QComboBox* m_platform;
    QComboBox* m_label;
    QDateEdit* m_day;
    PostView* m_view;
    CorrectionCard* m_correction;
    FindingsView* m_findings;
    QTimer m_pause; ///< several keys of one event loop turn are one check
};

} // namespace vigie
