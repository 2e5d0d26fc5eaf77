// SPDX-License-Identifier: GPL-3.0-or-later
// The middle pane: the post as the public saw it, its words marked by hue and style of line.
#pragma once

#include "app/gui/widgets/post_document.h"
#include "app/models/review_post.h"

#include <QTextEdit>
#include <QTimer>

namespace vigie {

/// Signs stand on one line, mentions on two, risks on a wavy one.
class PostView final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostView)

public:
    explicit PostView(ReviewContext context, QWidget* parent = nullptr);

    void setPost(ReviewPostPtr post); ///< null: nothing is shown
    /// Shows the words as the engine reads them: without case, accents, styles and disguises.
    void setAsRead(bool isAsRead);
    const PostDocument& shown() const { return m_shown; }
    /// The words under a mark, as they stand on screen.
    QString wordsOf(const ShownMark& mark) const;

    /// Scrolls to the first of these words and lights all of them for a moment: a frame goes around them.
    void showEvidence(const std::vector<Evidence>& evidence);
    /// Lights these words until unlight().
    void lightEvidence(const std::vector<Evidence>& evidence);
    void unlight();

Q_SIGNALS:
    void wordsEntered(const vigie::Evidence& words); ///< the mouse is over marked words
    void wordsLeft();
    void wordsClicked(const vigie::Evidence& words);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void write();
    const ShownMark* markAt(const QPoint& place) const;
    void enter(const ShownMark* mark);
    std::vector<DocumentSpan> spansOf(const std::vector<Evidence>& evidence) const;
    void light(const std::vector<DocumentSpan>& spans);
    void paintMark(QPainter& painter, const ShownMark& mark) const;
    void paintLit(QPainter& painter) const;
    void paintFold(QPainter& painter) const;

    ReviewContext m_context;
    ReviewPostPtr m_post;
    bool m_isAsRead = false;
    PostDocument m_shown;
    std::optional<Evidence> m_entered;
    QTimer m_unlight;
};

/// Paints a line under words from `left` to `right`; used by the view and by its legend.
void paintMarkLine(QPainter& painter, HighlightKind kind, qreal left, qreal right, qreal y);

} // namespace vigie
