// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/correction_card.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/labels.h"
#include "app/text/qt_text.h"
#include "core/engine/correct.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int mostLines = 10; ///< shown of a long caption; the rest scrolls

QString remediesOf(const std::vector<const Finding*>& findings, Language language) {
    QStringList lines;
    for (const Finding* finding : findings)
        if (const QString line = toQString(finding->remedy.in(language)); !lines.contains(line))
            lines += line;
    return lines.join(u'\n');
}

} // namespace

CorrectionCard::CorrectionCard(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_caption(new QPlainTextEdit),
      m_copy(new QPushButton(tr("&Copy"))), m_remedies(makeLabel({}, TextWeight::Normal, this)) {
    setObjectName(QStringLiteral("correctionCard"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card([](const Theme& theme) { return theme.of(Verdict::Compliant); }, this);
    outer->addWidget(card);
    makeCaption(*static_cast<QBoxLayout*>(card->layout()));
    card->layout()->addWidget(m_remedies);
    m_remedies->setObjectName(QStringLiteral("openRemedies"));
    hide();
}

void CorrectionCard::makeCaption(QBoxLayout& layout) {
    auto* top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("Proposed caption"), TextWeight::Strong, this), 1);
    m_copy->setObjectName(QStringLiteral("copyCaption"));
    m_copy->setAccessibleName(tr("Copy the proposed caption"));
    connect(m_copy, &QPushButton::clicked, this, &CorrectionCard::copy);
    top->addWidget(m_copy);
    layout.addLayout(top);
    m_caption->setObjectName(QStringLiteral("proposedCaption"));
    m_caption->setAccessibleName(tr("Proposed caption"));
    m_caption->setReadOnly(true);
    m_caption->setFrameShape(QFrame::NoFrame);
    m_caption->setTabChangesFocus(true);
    layout.addWidget(m_caption);
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
    const QString remedies = remediesOf(correction.open, m_context.language);
    m_remedies->setText(tr("Still to settle:\n%1").arg(remedies));
    m_remedies->setVisible(!remedies.isEmpty());
    setVisible(correction.changes());
}

QString CorrectionCard::caption() const {
    return m_caption->toPlainText();
}

void CorrectionCard::copy() {
    QGuiApplication::clipboard()->setText(caption());
}

void CorrectionCard::fitHeight() {
    const int lines =
        std::clamp(m_caption->blockCount() + static_cast<int>(caption().size() / 60), 2, mostLines);
    m_caption->setFixedHeight(lines * m_caption->fontMetrics().lineSpacing() + 2 * spacing::normal);
}

} // namespace vigie
