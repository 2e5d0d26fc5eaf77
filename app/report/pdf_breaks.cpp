// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_breaks.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <cmath>

namespace vigie::pdf {
namespace {

constexpr qreal leastFilled = 0.4; ///< of a line, for a break behind a separator to be worth it

bool isSeparator(QChar c) {
    return QStringLiteral("._-/").contains(c);
}

/// The end of the first line of `word`: as far as `limit` goes, or behind a separator before it.
qsizetype firstLine(const QString& word, const QFontMetricsF& metrics, qreal limit, qreal width) {
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    qsizetype even = 0, separated = 0;
    for (qsizetype end = characters.toNextBoundary(); end > 0; end = characters.toNextBoundary()) {
        const qreal taken = metrics.horizontalAdvance(word.left(end));
        if (even > 0 && taken > width)
            break;
        if (even == 0 || taken <= limit)
            even = end;
        if (isSeparator(word[end - 1]) && taken >= leastFilled * width)
            separated = end;
    }
    return separated > 0 ? separated : even;
}

QString broken(QString word, const QFontMetricsF& metrics, qreal width) {
    QString out;
    while (metrics.horizontalAdvance(word) > width) {
        const qreal whole = metrics.horizontalAdvance(word);
        const qreal share = whole / std::ceil(whole / width);
        const qsizetype end = firstLine(word, metrics, share * 1.01, width);
        if (end >= word.size())
            break;
        out += word.left(end) + u'\n';
        word.remove(0, end);
    }
    return out + word;
}

} // namespace

QString withBreaks(const QString& text, const QFont& font, qreal width) {
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QStringList words = text.split(u' ');
    for (QString& word : words)
        word = broken(word, metrics, width);
    return words.join(u' ');
}

QString cutToLine(const QString& text, const QFont& font, qreal width) {
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    if (cut == text)
        return text;
    const QString begun = cut.chopped(1); // without the « … »
    const bool endsAWord = text.mid(begun.size()).startsWith(u' ');
    const QString words = endsAWord ? begun : begun.left(qMax(begun.lastIndexOf(u' '), 0));
    return words.trimmed().isEmpty() ? cut : words.trimmed() + u'…';
}

} // namespace vigie::pdf
