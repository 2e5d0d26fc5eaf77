// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_delegate.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/post_list_model.h"
#include "app/models/wording.h"
#include "core/review/standing.h"

#include <QPainter>

namespace vigie {
namespace {

constexpr int markSize = 12;
constexpr int markSpace = markSize + 2 * spacing::grid;
constexpr int chosenBar = 3;
constexpr int lineGap = 2;

/// Draws a row from the top down.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, Language language)
        : m_painter(painter), m_theme(themeFor(option.palette)), m_language(language), m_font(option.font),
          m_line(option.rect.left() + 3 * spacing::grid, option.rect.top() + spacing::normal,
                 option.rect.width() - 5 * spacing::grid, option.fontMetrics.height()) {
        m_painter.setFont(m_font);
        const QRect row = option.rect;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        m_painter.fillRect(row, isChosen ? m_theme.selection : m_theme.surface);
        m_painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.border);
        if (option.state.testFlag(QStyle::State_HasFocus) || isChosen)
            m_painter.fillRect(QRect(row.topLeft(), QSize(chosenBar, row.height())), m_theme.accent);
    }

    void draw(const ReviewPost& post) {
        const Post& facts = post.checked.post;
        drawMark(post);
        QRect line = nextLine();
        drawRight(line, wording::platform(facts.platform), m_theme.muted);
        drawRight(line, wording::day(facts.publishedAt), m_theme.muted);
        drawLeft(line, wording::author(facts), m_theme.text, QFont::DemiBold);
        line = nextLine();
        drawRight(line, wording::outcome(post, m_language), m_theme.text);
        drawLeft(line, wording::standing(post, m_language), colourOf(post), QFont::DemiBold);
        line = nextLine();
        if (!wording::notes(post).isEmpty())
            drawNote(line);
        drawLeft(line, post.excerpt, m_theme.muted);
    }

    void drawPlaceholder() {
        for (const int share : {3, 4, 2}) {
            QRect line = nextLine();
            line.setLeft(line.left() + markSpace);
            line.setWidth(line.width() * share / 6);
            m_painter.fillRect(line.adjusted(0, 4, 0, -4), m_theme.ground);
        }
    }

private:
    /// The colour of the verdict, unless it has to give way to a serious finding beside it.
    QColor colourOf(const ReviewPost& post) const {
        const auto caveat = caveatOf(post.checked.assessment.then, post.dismissed);
        return caveat ? m_theme.of(*caveat) : colourOfMark(post);
    }

    /// Grey where the verdict is not what counts.
    QColor colourOfMark(const ReviewPost& post) const {
        const Opinion& opinion = post.checked.assessment.then;
        const bool counts = !caveatOf(opinion, post.dismissed) && !post.isVerdictDismissed();
        return counts ? m_theme.of(opinion.verdict) : m_theme.muted;
    }

    void drawMark(const ReviewPost& post) {
        const Opinion& opinion = post.checked.assessment.then;
        const QColor colour = colourOfMark(post);
        const QRectF mark(m_line.left(), m_line.top() + (m_line.height() - markSize) / 2.0, markSize,
                          markSize);
        paintVerdictMark(m_painter, mark, opinion.verdict, colour);
        m_line.setLeft(m_line.left() + markSpace);
    }

    /// A written sheet at the right, and `space` without it.
    void drawNote(QRect& space) {
        const QRectF sheet(space.right() - markSize + 0.5, space.center().y() - markSize / 2.0 + 0.5,
                           markSize - 2, markSize);
        m_painter.setPen(QPen(m_theme.text, 1));
        m_painter.drawRect(sheet);
        for (const qreal height : {0.3, 0.5, 0.7})
            m_painter.drawLine(QPointF(sheet.left() + 2, sheet.top() + height * sheet.height()),
                               QPointF(sheet.right() - 2, sheet.top() + height * sheet.height()));
        space.setRight(space.right() - markSize - spacing::normal);
    }

    QRect nextLine() {
        const QRect line = m_line;
        m_line.translate(0, m_line.height() + lineGap);
        return line;
    }

    /// Words cut where the space ends.
    void drawLeft(const QRect& space, const QString& words, const QColor& colour,
                  QFont::Weight weight = QFont::Normal) {
        QFont font = m_font;
        font.setWeight(weight);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           m_painter.fontMetrics().elidedText(words, Qt::ElideRight, space.width()));
    }

    /// Words at the right, and `space` without what they needed. They leave half of it to what is at the
    /// left.
    void drawRight(QRect& space, const QString& words, const QColor& colour) {
        if (words.isEmpty())
            return;
        m_painter.setFont(m_font);
        m_painter.setPen(colour);
        const QFontMetrics metrics = m_painter.fontMetrics();
        const QString shown = metrics.elidedText(words, Qt::ElideRight, space.width() / 2);
        m_painter.drawText(space, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        space.setRight(space.right() - metrics.horizontalAdvance(shown) - spacing::normal);
    }

    QPainter& m_painter;
    const Theme& m_theme;
    Language m_language;
    QFont m_font;
    QRect m_line;
};

} // namespace

QSize PostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, 3 * option.fontMetrics.height() + 2 * lineGap + 2 * spacing::normal};
}

void PostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    const auto* model = qobject_cast<const PostListModel*>(index.model());
    RowPainter row(*painter, option, model->language());
    if (const auto post = index.data(PostListModel::PostRole).value<ReviewPostPtr>())
        row.draw(*post);
    else
        row.drawPlaceholder();
    painter->restore();
}

} // namespace vigie
