// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_delegate.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/post_table_model.h"

#include <QPainter>

namespace vigie {
namespace {

constexpr int markSize = 12;
constexpr int markSpace = markSize + 2 * spacing::grid;
constexpr int chosenBar = 3;

QString textAt(const QModelIndex& index, PostTableModel::Column column) {
    return index.siblingAtColumn(column).data().toString();
}

Verdict verdictAt(const QModelIndex& index) {
    const QModelIndex cell = index.siblingAtColumn(PostTableModel::VerdictColumn);
    return static_cast<Verdict>(cell.data(PostTableModel::SortRole).toInt());
}

/// The colour of the verdict, unless it has to give way to a serious finding beside it.
QColor colourOf(const QModelIndex& index, const Theme& theme) {
    const QVariant caveat = index.data(PostTableModel::CaveatRole);
    return caveat.isValid() ? theme.of(static_cast<Severity>(caveat.toInt())) : theme.of(verdictAt(index));
}

/// Draws words into the left of `space`, cut where it ends, and takes what they needed from it.
void drawLeft(QPainter& painter, QRect& space, const QString& words) {
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, space.width());
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    space.setLeft(space.left() + painter.fontMetrics().horizontalAdvance(shown) + spacing::normal);
}

void drawRight(QPainter& painter, QRect& space, const QString& words) {
    painter.drawText(space, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    space.setRight(space.right() - painter.fontMetrics().horizontalAdvance(words) - spacing::normal);
}

void drawGround(QPainter& painter, const QRect& row, bool isChosen, const Theme& theme) {
    painter.fillRect(row, isChosen ? theme.selection : theme.surface);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
    if (isChosen)
        painter.fillRect(QRect(row.topLeft(), QSize(chosenBar, row.height())), theme.accent);
}

void drawFacts(QPainter& painter, QRect line, const QModelIndex& index, const Theme& theme) {
    const QFont plain = painter.font();
    painter.setPen(theme.muted);
    drawRight(painter, line, textAt(index, PostTableModel::PlatformColumn));
    drawRight(painter, line, textAt(index, PostTableModel::DateColumn));
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colourOf(index, theme));
    drawLeft(painter, line, textAt(index, PostTableModel::VerdictColumn));
    painter.setFont(plain);
    painter.setPen(theme.text);
    drawLeft(painter, line, textAt(index, PostTableModel::AuthorColumn));
}

} // namespace

int PostDelegate::rowHeight(const QFont& font) {
    return 2 * QFontMetrics(font).height() + spacing::small + 2 * spacing::normal;
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {240, rowHeight(option.font)};
}

void PostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = themeFor(option.palette);
    const Verdict verdict = verdictAt(index);
    const int lineHeight = option.fontMetrics.height();
    const QRect row = option.rect;
    QRect line(row.left() + 3 * spacing::grid, row.top() + spacing::normal, row.width() - 5 * spacing::grid,
               lineHeight);

    painter->save();
    painter->setFont(option.font);
    drawGround(*painter, row, option.state.testFlag(QStyle::State_Selected), theme);
    const QRectF mark(line.left(), line.top() + (lineHeight - markSize) / 2.0, markSize, markSize);
    const bool isAlone = !index.data(PostTableModel::CaveatRole).isValid();
    paintVerdictMark(*painter, mark, verdict, isAlone ? theme.of(verdict) : theme.muted);
    line.setLeft(line.left() + markSpace);
    drawFacts(*painter, line, index, theme);
    line.translate(0, lineHeight + spacing::small);
    painter->setPen(theme.muted);
    drawLeft(*painter, line, textAt(index, PostTableModel::ExcerptColumn));
    painter->restore();
}

} // namespace vigie
