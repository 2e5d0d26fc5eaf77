// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_view.h"

#include "app/models/read_post.h"
#include "app/text/qt_text.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <algorithm>
#include <chrono>

namespace vigie {
namespace {

using namespace std::chrono_literals;
constexpr auto flashTime = 1600ms;
constexpr int margin = 16;
constexpr qreal litWidth = 1.6; ///< of the frame around lit words
constexpr qreal litBeside = 1.5;
constexpr qreal litBelow = 8; ///< its lower edge, from the baseline: below the line of a mark

/// A stretch of one line on screen, in document coordinates.
struct Stretch {
    qreal left;
    qreal right;
    qreal baseline;
};

/// Adds a stretch; one that touches the last is joined to it.
void add(std::vector<Stretch>& found, const Stretch& next) {
    if (!found.empty() && found.back().baseline == next.baseline && next.left <= found.back().right + 1 &&
        found.back().left <= next.right + 1) {
        found.back().left = std::min(found.back().left, next.left);
        found.back().right = std::max(found.back().right, next.right);
    } else {
        found.push_back(next);
    }
}

/// Where the words of a span stand. Asked of the glyphs, so that right-to-left and mixed lines come out
/// right.
std::vector<Stretch> stretchesOf(const QTextDocument& document, DocumentSpan span) {
    std::vector<Stretch> found;
    for (QTextBlock block = document.findBlock(span.begin); block.isValid() && block.position() < span.end;
         block = block.next()) {
        const QTextLayout& layout = *block.layout();
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        const int begin = std::max(0, span.begin - block.position());
        const int end = std::min(span.end - block.position(), block.length() - 1);
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
                const QRectF box = run.boundingRect();
                add(found, {origin.x() + box.left(), origin.x() + box.right(),
                            origin.y() + line.y() + line.ascent()});
            }
        }
    }
    return found;
}

void paintWave(QPainter& painter, qreal left, qreal right, qreal y) {
    constexpr qreal half = 3;
    QPainterPath wave(QPointF(left, y));
    bool isUp = true;
    for (qreal x = left; x < right; x += half, isUp = !isUp)
        wave.quadTo(x + half / 2, y + (isUp ? -half : half), std::min(x + half, right), y);
    painter.drawPath(wave);
}

} // namespace

void paintMarkLine(QPainter& painter, HighlightKind kind, qreal left, qreal right, qreal y) {
    switch (kind) {
    case HighlightKind::Sign: painter.drawLine(QPointF(left, y), QPointF(right, y)); break;
    case HighlightKind::Mention:
        painter.drawLine(QPointF(left, y - 1), QPointF(right, y - 1));
        painter.drawLine(QPointF(left, y + 2), QPointF(right, y + 2));
        break;
    case HighlightKind::Risk: paintWave(painter, left, right, y); break;
    }
}

PostView::PostView(ReviewContext context, QWidget* parent)
    : QTextEdit(parent), m_context(std::move(context)) {
    setObjectName(QStringLiteral("postView"));
    setAccessibleName(tr("The post as the public saw it"));
    setReadOnly(true);
    setAcceptDrops(false); // files dropped here belong to the window
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(0); // nothing can be written here
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(margin);
    m_unlight.setSingleShot(true);
    m_unlight.callOnTimeout(this, &PostView::unlight);
}

void PostView::setPost(ReviewPostPtr post) {
    const bool isAnother = !post || !m_post || post->id != m_post->id;
    m_post = std::move(post);
    const int place = isAnother ? 0 : verticalScrollBar()->value();
    unlight();
    write();
    verticalScrollBar()->setValue(place);
}

void PostView::setAsRead(bool isAsRead) {
    m_isAsRead = isAsRead;
    write();
}

void PostView::write() {
    m_shown = {};
    QFont larger = font(); // the words are what is read longest
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    document()->setDefaultFont(larger);
    if (m_post)
        m_shown = writePost(*document(), m_isAsRead ? asRead(*m_post) : m_post->checked,
                            {m_post->checker, m_context.language}, themeFor(this));
    else
        document()->clear();
    moveCursor(QTextCursor::Start);
}

QString PostView::wordsOf(const ShownMark& mark) const {
    QTextCursor cursor(document());
    cursor.setPosition(mark.span.begin);
    cursor.setPosition(mark.span.end, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

/// None where the words are shown as they are read: they stand elsewhere there.
std::vector<DocumentSpan> PostView::spansOf(const std::vector<Evidence>& evidence) const {
    std::vector<DocumentSpan> spans;
    if (m_isAsRead)
        return spans;
    for (const Evidence& words : evidence)
        for (const DocumentSpan span : m_shown.find(words))
            spans.push_back(span);
    return spans;
}

void PostView::showEvidence(const std::vector<Evidence>& evidence) {
    const auto spans = spansOf(evidence);
    if (spans.empty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(spans.front().begin);
    setTextCursor(cursor);
    ensureCursorVisible();
    light(spans);
    m_unlight.start(flashTime);
}

void PostView::lightEvidence(const std::vector<Evidence>& evidence) {
    m_unlight.stop();
    if (!m_isAsRead)
        light(spansOf(evidence));
}

void PostView::unlight() {
    m_unlight.stop();
    setExtraSelections({});
    viewport()->update();
}

/// What stands here is framed: the colours below it say what the words are.
void PostView::light(const std::vector<DocumentSpan>& spans) {
    QList<ExtraSelection> selections;
    for (const DocumentSpan span : spans) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(span.begin);
        selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        selections += selection;
    }
    setExtraSelections(selections);
    viewport()->update(); // frames go beyond the words
}

void PostView::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (const ShownMark& mark : m_shown.marks)
        paintMark(painter, mark);
    paintLit(painter);
    paintFold(painter);
}

void PostView::paintMark(QPainter& painter, const ShownMark& mark) const {
    const qreal top = verticalScrollBar()->value();
    const QTextBlock first = document()->findBlock(mark.span.begin);
    const QTextBlock last = document()->findBlock(mark.span.end);
    const auto* layout = document()->documentLayout();
    if (layout->blockBoundingRect(last).bottom() < top ||
        layout->blockBoundingRect(first).top() > top + viewport()->height())
        return;
    painter.setPen(QPen(themeFor(this).lineOf(mark.kind), 1.4));
    for (const Stretch& stretch : stretchesOf(*document(), mark.span))
        paintMarkLine(painter, mark.kind, stretch.left, stretch.right, stretch.baseline + 3);
}

/// One frame where quotations lie over each other.
void PostView::paintLit(QPainter& painter) const {
    std::vector<Stretch> all;
    for (const ExtraSelection& selection : extraSelections())
        for (const Stretch& stretch :
             stretchesOf(*document(), {selection.cursor.selectionStart(), selection.cursor.selectionEnd()}))
            all.push_back(stretch);
    std::sort(all.begin(), all.end(), [](const Stretch& a, const Stretch& b) {
        return std::pair(a.baseline, a.left) < std::pair(b.baseline, b.left);
    });
    std::vector<Stretch> joined;
    for (const Stretch& stretch : all)
        add(joined, stretch);
    const qreal above = QFontMetricsF(document()->defaultFont()).ascent();
    painter.setPen(QPen(themeFor(this).accent, litWidth));
    for (const Stretch& lit : joined)
        painter.drawRoundedRect(QRectF(QPointF(lit.left - litBeside, lit.baseline - above),
                                       QPointF(lit.right + litBeside, lit.baseline + litBelow)),
                                3, 3);
}

void PostView::paintFold(QPainter& painter) const {
    if (!m_shown.fold)
        return;
    const auto label = stretchesOf(*document(), *m_shown.fold);
    if (label.empty())
        return;
    const qreal middle = label.front().baseline - fontMetrics().xHeight() / 2.0;
    const qreal right = viewport()->width() - margin;
    painter.setPen(QPen(themeFor(this).muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(label.front().right + spacing::normal, middle), QPointF(right, middle));
}

void PostView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

bool PostView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const ShownMark* mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), toToolTip(mark->title), this);
    else
        QToolTip::hideText();
    return true;
}

const ShownMark* PostView::markAt(const QPoint& place) const {
    const int position = cursorForPosition(place).position();
    const auto found = std::find_if(m_shown.marks.begin(), m_shown.marks.end(), [=](const ShownMark& mark) {
        return mark.span.begin <= position && position <= mark.span.end;
    });
    return found == m_shown.marks.end() ? nullptr : &*found;
}

void PostView::enter(const ShownMark* mark) {
    const auto entered = mark && !m_isAsRead ? std::optional(mark->words) : std::nullopt;
    if (entered == m_entered)
        return;
    m_entered = entered;
    if (entered)
        Q_EMIT wordsEntered(*entered);
    else
        Q_EMIT wordsLeft();
}

void PostView::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    enter(markAt(event->pos()));
}

void PostView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    if (const ShownMark* mark = markAt(event->pos()); mark && !textCursor().hasSelection())
        Q_EMIT wordsClicked(mark->words);
}

void PostView::leaveEvent(QEvent* event) {
    QTextEdit::leaveEvent(event);
    enter(nullptr);
}

/// Plain words only, and without the line that stands for the fold: it is not part of the post.
QMimeData* PostView::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    const auto textOf = [this](int begin, int end) {
        QTextCursor piece(document());
        piece.setPosition(begin);
        piece.setPosition(std::max(begin, end), QTextCursor::KeepAnchor);
        return piece.selection().toPlainText();
    };
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    auto* copied = new QMimeData;
    if (m_shown.fold && begin < m_shown.fold->begin && end > m_shown.fold->end)
        copied->setText(textOf(begin, m_shown.fold->begin - 1) + m_shown.atFold +
                        textOf(m_shown.fold->end + 1, end));
    else
        copied->setText(textOf(begin, end));
    return copied;
}

} // namespace vigie
