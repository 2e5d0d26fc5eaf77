// SPDX-License-Identifier: GPL-3.0-or-later
// One block for each post with findings.
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <memory>

namespace vigie::pdf {
namespace {

constexpr qreal secondFact = millimetres(100); ///< where the second fact of a line begins
constexpr qreal secondLabelWidth = millimetres(28);
constexpr qreal secondWidth = textWidth - secondFact - secondLabelWidth;

/// What the title needs, without the texts.
PostBlock headOf(const PostBlock& post) {
    PostBlock out;
    out.number = post.number;
    out.creator = post.creator;
    out.verdict = post.verdict;
    out.verdictName = post.verdictName;
    out.isVerdictGone = post.isVerdictGone;
    out.caveat = post.caveat;
    out.caveatText = post.caveatText;
    return out;
}

/// Ends at the right edge: shape, verdict, and what has to stand beside it. Gives the width it took.
qreal drawStanding(QPainter& painter, QPointF right, const PostBlock& post) {
    const QColor verdictColour = post.caveat || post.isVerdictGone ? muted : colourOf(post.verdict);
    const QFont font = textFont(10, Weight::Bold);
    const qreal height = points(22);
    qreal left = right.x();
    const auto drawBefore = [&](const QString& words, const QColor& colour) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(words) + points(2);
        left -= width;
        drawLine(painter, {left, right.y(), width, height}, words, font, colour, Qt::AlignRight);
    };
    if (post.caveat)
        drawBefore(QStringLiteral(" · ") + toQString(post.caveatText), colourOf(*post.caveat));
    drawBefore(toQString(post.verdictName), verdictColour);
    left -= points(14);
    drawVerdict(painter, {left, right.y() + points(6), points(10), points(10)}, post.verdict, verdictColour);
    return right.x() - left;
}

/// Number, creator and verdict on one line.
Piece postTitle(const PostBlock& post, const Wording& say) {
    return {points(22),
            [post = std::make_shared<PostBlock>(headOf(post)), say](QPainter& painter, QPointF at) {
                const qreal height = points(22);
                const QFont font = textFont(13, Weight::Bold);
                const QString number = toQString(say.number(post->number));
                const qreal indent = QFontMetricsF(font).horizontalAdvance(number) + points(8);
                const qreal taken = drawStanding(painter, at + QPointF(textWidth, 0), *post);
                drawLine(painter, {at.x(), at.y(), indent, height}, number, font, accent);
                const QRectF room(at.x() + indent, at.y(), textWidth - indent - taken - points(8), height);
                const QString creator = toQString(post->creator);
                const bool fits = QFontMetricsF(font).horizontalAdvance(creator) <= room.width();
                drawLine(painter, room, creator, fits ? font : textFont(10, Weight::Bold), ink);
            },
            true};
}

Pieces small(const std::string& text, bool withNext) {
    TextStyle style;
    style.font = textFont(8.5);
    style.colour = muted;
    style.leading = 1.42;
    style.withNext = withNext;
    return paragraph(text, style);
}

Piece ruleAbove() {
    return {millimetres(5),
            [](QPainter& painter, QPointF at) {
                painter.fillRect(QRectF(at.x(), at.y() + millimetres(2), textWidth, points(1.2)), accent);
            },
            true};
}

bool fits(const std::string& text, qreal width) {
    return QFontMetricsF(textFont(8.5)).horizontalAdvance(toQString(text)) < width - points(4);
}

/// At the right of the subtitle where there is room, else below it. Stands out when the law of today judges
/// otherwise.
Pieces withVerdictToday(Pieces pieces, const PostBlock& post) {
    TextStyle style;
    style.font = textFont(8.5, post.verdictChanged ? Weight::Bold : Weight::Regular);
    style.colour = post.verdictChanged ? ink : muted;
    style.align = Qt::AlignRight;
    style.withNext = true;
    const QString text = toQString(post.verdictToday);
    const qreal width = QFontMetricsF(style.font).horizontalAdvance(text) + points(2);
    if (!fits(post.subtitle, textWidth - width)) {
        append(pieces, paragraph(text, style));
        return pieces;
    }
    pieces.front().draw = [inner = pieces.front().draw, height = pieces.front().height, text, width,
                           style](QPainter& painter, QPointF at) {
        drawLine(painter, {at.x() + textWidth - width, at.y(), width, height}, text, style.font, style.colour,
                 Qt::AlignRight);
        inner(painter, at);
    };
    return pieces;
}

/// Two facts on one line.
Pieces factPair(const Fact& left, const Fact& right) {
    Pieces out = labelled(left.label, left.value, textFont(8.5), labelWidth, true);
    out.front().draw = [inner = out.front().draw, height = out.front().height, label = toQString(right.label),
                        value = toQString(right.value)](QPainter& painter, QPointF at) {
        inner(painter, at);
        const QPointF second = at + QPointF(secondFact, 0);
        drawLine(painter, {second, QSizeF(secondLabelWidth, height)}, label, textFont(8.5), muted);
        drawLine(painter, {second + QPointF(secondLabelWidth, 0), QSizeF(secondWidth, height)}, value,
                 textFont(8.5), ink);
    };
    return out;
}

/// Short facts two by two, long ones on lines of their own.
Pieces factRows(const std::vector<Fact>& facts) {
    Pieces out;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const bool isPair = i + 1 < facts.size() && fits(facts[i].value, secondFact - labelWidth) &&
                            fits(facts[i + 1].value, secondWidth);
        append(out, isPair ? factPair(facts[i], facts[i + 1])
                           : labelled(facts[i].label, facts[i].value, textFont(8.5), labelWidth, true));
        i += isPair ? 1 : 0;
    }
    return out;
}

Pieces excerptLabel(const std::string& label) {
    TextStyle style;
    style.font = textFont(8, Weight::Bold);
    style.colour = muted;
    style.withNext = true;
    Pieces out = paragraph(label, style);
    out.push_back(blank(millimetres(0.8)));
    return out;
}

void addExcerpts(PageFlow& flow, const PostBlock& post, const DetailLabels& labels, const Pieces& head) {
    for (const Excerpt& excerpt : post.excerpts) {
        Pieces pieces = {blank(millimetres(2.5))};
        append(pieces, excerptLabel(excerpt.label));
        append(pieces, excerptPanel(excerpt.runs, toQString(labels.fold)));
        pieces = whole(std::move(pieces), longestWhole);
        pieces.back().withNext = &excerpt != &post.excerpts.back(); // a title is not left without its caption
        Pieces again = head;
        append(again, excerptLabel(excerpt.label + " " + labels.continued));
        addGoingOn(flow, std::move(pieces), std::move(again), head);
    }
}

void addSigns(PageFlow& flow, const PostBlock& post, const DetailLabels& labels, const Pieces& head) {
    flow.add({blank(millimetres(2.5), false)});
    const QFont font = textFont(8.5);
    Pieces pieces;
    for (std::size_t i = 0; i < post.signs.size(); ++i) {
        const bool besideAnEnd = i + 1 < post.signs.size() && (i == 0 || i + 2 == post.signs.size());
        append(pieces,
               labelled(i == 0 ? labels.signs : std::string(), post.signs[i], font, labelWidth, besideAnEnd));
    }
    addBesideLabel(flow, std::move(pieces), labels.signs, font, head);
}

void addPost(PageFlow& flow, const PostBlock& post, const DetailLabels& labels, const Wording& say) {
    Pieces head = {blank(millimetres(8)), ruleAbove(), postTitle(post, say)};
    append(head, withVerdictToday(small(post.subtitle, true), post));
    append(head, small(post.law, true));
    head.push_back(blank(millimetres(1.5)));
    append(head, factRows(post.facts));
    flow.add(std::move(head));
    Pieces running =
        small(shortened(post.creator, 60) + " · " + post.subtitle + " " + labels.continued, true);
    running.push_back(blank(millimetres(3)));
    flow.repeatAtTop(running);
    addExcerpts(flow, post, labels, running);
    addSigns(flow, post, labels, running);
    if (!post.question.empty())
        flow.add(labelled(labels.question, post.question, textFont(9, Weight::Bold), labelWidth));
    addDecisions(flow, post.decisions, labels, running);
    for (const FindingBlock& finding : post.findings)
        addFinding(flow, finding, labels, running);
    flow.repeatAtTop({});
}

} // namespace

void addDetails(PageFlow& flow, const Details& details, const Wording& say, const RenderWork& work) {
    flow.anchorInOutline(details.title, details.title, 0);
    flow.add(heading(details.title));
    flow.add(legendPanel(details.legend));
    for (std::size_t i = 0; i < details.posts.size() && !work.stop.stop_requested(); ++i) {
        work.progress(static_cast<double>(i) / static_cast<double>(details.posts.size()));
        const PostBlock& post = details.posts[i];
        flow.anchorInOutline(postAnchor(i),
                             say.number(post.number) + " · " + post.creator + " · " + post.verdictName, 1);
        addPost(flow, post, details.labels, say);
    }
}

} // namespace vigie::pdf
