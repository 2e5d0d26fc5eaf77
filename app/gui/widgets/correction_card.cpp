// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/correction_card.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/fold_out.h"
#include "app/gui/widgets/labels.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"
#include "core/engine/correct.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

namespace vigie {
namespace {

constexpr int mostLines = 10;                 ///< shown of a long caption; the rest scrolls
constexpr int mostMeasured = 200 * mostLines; ///< characters

QString remediesOf(const std::vector<const Finding*>& findings, Language language) {
    QStringList lines;
    for (const Finding* finding : findings)
        if (const QString line = toQString(finding->remedy.in(language)); !lines.contains(line))
            lines += line;
    return lines.join(u'\n');
}

QString quoted(const std::vector<std::string>& pieces, Language language) {
    QStringList all;
    for (const std::string& piece : pieces)
        all += toQString(Wording(language).quoted(piece));
    return all.join(QStringLiteral(", "));
}

QString quoted(const std::vector<Evidence>& words, Language language) {
    std::vector<std::string> pieces;
    for (const Evidence& piece : words)
        pieces.push_back(piece.text);
    return quoted(pieces, language);
}

} // namespace

CorrectionCard::CorrectionCard(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_fold(makeFoldButton(tr("Proposed caption"), this)),
      m_body(new QWidget(this)), m_caption(new QPlainTextEdit), m_copy(new QPushButton(tr("&Copy"))),
      m_remedies(makeLabel({}, TextWeight::Normal, this)) {
    setObjectName(QStringLiteral("correctionCard"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card([](const Theme& theme) { return theme.of(Verdict::Compliant); }, this);
    outer->addWidget(card);
    makeHead(*static_cast<QBoxLayout*>(card->layout()));
    makeBody(*static_cast<QBoxLayout*>(card->layout()));
    m_fold->setChecked(true);
    hide();
}

/// What is copied need not be open.
void CorrectionCard::makeHead(QBoxLayout& layout) {
    auto* top = new QHBoxLayout;
    m_fold->setObjectName(QStringLiteral("foldCaption"));
    QFont font = m_fold->font();
    font.setWeight(QFont::DemiBold);
    m_fold->setFont(font);
    connect(m_fold, &QToolButton::toggled, m_body, &QWidget::setVisible);
    connect(m_fold, &QToolButton::clicked, this, [this] { m_isChosen = true; });
    top->addWidget(m_fold);
    top->addStretch();
    m_copy->setObjectName(QStringLiteral("copyCaption"));
    m_copy->setAccessibleName(tr("Copy the proposed caption"));
    connect(m_copy, &QPushButton::clicked, this, &CorrectionCard::copy);
    top->addWidget(m_copy);
    layout.addLayout(top);
}

void CorrectionCard::makeBody(QBoxLayout& layout) {
    m_caption->setObjectName(QStringLiteral("proposedCaption"));
    m_caption->setAccessibleName(tr("Proposed caption"));
    m_caption->setReadOnly(true);
    m_caption->setFrameShape(QFrame::NoFrame);
    m_caption->setTabChangesFocus(true);
    m_caption->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines break
    m_caption->document()->setDocumentMargin(0);
    m_caption->installEventFilter(this);
    m_remedies->setObjectName(QStringLiteral("openRemedies"));
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_caption);
    column->addWidget(m_remedies);
    layout.addWidget(m_body);
}

void CorrectionCard::openWhere(bool hasRoom) {
    if (!m_isChosen)
        m_fold->setChecked(hasRoom);
}

void CorrectionCard::setPost(const ReviewPostPtr& post) {
    if (!post)
        return hide();
    const std::vector<Finding> findings =
        withoutDismissed(post->checked.assessment.then, post->dismissed).findings;
    const Correction correction =
        correct(post->checked.post, findings, post->checker->pack(), post->checker->asOf());
    m_caption->setPlainText(toQString(correction.caption));
    fitHeight();
    m_fold->setText(correction.changes() ? tr("Proposed caption") : tr("No proposed caption"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_caption, m_copy})
        part->setVisible(correction.changes());
    const QString notes = notesOn(correction);
    m_remedies->setText(notes);
    m_remedies->setVisible(!notes.isEmpty());
    setVisible(correction.changes() || !correction.inTheWay.empty());
}

/// What was taken out, why there may be no caption, and what is left to do.
QString CorrectionCard::notesOn(const Correction& correction) const {
    QStringList notes;
    if (!correction.removed.empty())
        notes += tr("Taken out, for it denies the advertising: %1", "words of the caption")
                     .arg(quoted(correction.removed, m_context.language));
    if (!correction.inTheWay.empty())
        notes +=
            tr("No caption is proposed: %1 denies the advertising, and cannot go without a new sentence.",
               "words of the post")
                .arg(quoted(correction.inTheWay, m_context.language));
    if (const QString remedies = remediesOf(correction.open, m_context.language); !remedies.isEmpty())
        notes += tr("Still to settle:\n%1").arg(remedies);
    return notes.join(u'\n');
}

QString CorrectionCard::caption() const {
    return m_caption->toPlainText();
}

void CorrectionCard::copy() {
    QGuiApplication::clipboard()->setText(caption());
}

bool CorrectionCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_caption && event->type() == QEvent::Resize)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

/// Laid out apart: the field lays out only what it shows.
void CorrectionCard::fitHeight() {
    QTextDocument lines;
    lines.setDocumentMargin(0);
    lines.setDefaultFont(m_caption->font());
    lines.setPlainText(caption().left(mostMeasured));
    lines.setTextWidth(m_caption->width());
    const qreal most = mostLines * m_caption->fontMetrics().lineSpacing();
    m_caption->setFixedHeight(qCeil(std::min(lines.size().height(), most)) + spacing::small);
}

} // namespace vigie
