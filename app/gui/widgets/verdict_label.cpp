// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/verdict_label.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/review/standing.h"

#include <QEvent>
#include <QHBoxLayout>

namespace vigie {
namespace {

constexpr int markSize = 20;

/// Sets a colour only when it changes: setting it is itself a change of palette.
void colour(QLabel* label, const QColor& wanted) {
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    label->setPalette(palette);
}

} // namespace

VerdictLabel::VerdictLabel(const Opinion& opinion, const DismissedKeys& dismissed, Language language,
                           QWidget* parent)
    : QWidget(parent), m_verdict(opinion.verdict), m_stands(!isVerdictDismissed(opinion, dismissed)),
      m_caveat(caveatOf(opinion, dismissed)), m_mark(new QLabel(this)),
      m_word(makeLabel(toQString(standingText(opinion, Wording(language), dismissed)), TextWeight::Heading,
                       this)) {
    setObjectName(QStringLiteral("verdict"));
    QFont font = m_word->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_word->setFont(font);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_mark);
    layout->addWidget(m_word, 1);
    paintIn();
}

void VerdictLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIn();
}

void VerdictLabel::paintIn() {
    const Theme& theme = themeFor(this);
    const QColor ofMark = m_caveat || !m_stands ? theme.muted : theme.of(m_verdict);
    m_mark->setPixmap(verdictMark(m_verdict, ofMark, markSize, devicePixelRatioF()));
    colour(m_word, m_caveat ? theme.of(*m_caveat) : ofMark);
}

SeverityLabel::SeverityLabel(Severity severity, bool isDismissed, Language language, QWidget* parent)
    : QLabel(toQString(displayName(severity).in(language)).toUpper(), parent), m_severity(severity),
      m_isDismissed(isDismissed) {
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::Bold);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
    paintIn();
}

void SeverityLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIn();
}

void SeverityLabel::paintIn() {
    const Theme& theme = themeFor(this);
    colour(this, m_isDismissed ? theme.muted : theme.of(m_severity));
}

} // namespace vigie
