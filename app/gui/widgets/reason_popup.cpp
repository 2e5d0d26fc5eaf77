// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reason_popup.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/settings/reasons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int popupWidth = 420;

QStringList usualReasons() {
    return {ReasonPopup::tr("The disclosure stands elsewhere in the post"),
            ReasonPopup::tr("Nothing was received in return"),
            ReasonPopup::tr("The author’s own product or brand"),
            ReasonPopup::tr("The words mean something else here"),
            ReasonPopup::tr("Not meant for the public in France"),
            ReasonPopup::tr("Already settled with the creator")};
}

QStringList reasons() {
    QStringList all = recentReasons();
    for (const QString& usual : usualReasons())
        if (!all.contains(usual))
            all += usual;
    return all;
}

} // namespace

ReasonPopup::ReasonPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_title(makeLabel({}, TextWeight::Strong, this)),
      m_words(new QLineEdit(this)), m_offers(new QListWidget(this)) {
    setObjectName(QStringLiteral("reasonPopup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(popupWidth);
    m_words->setObjectName(QStringLiteral("reasonWords"));
    m_words->installEventFilter(this);
    m_offers->setObjectName(QStringLiteral("reasonOffers"));
    m_offers->setAccessibleName(tr("Reasons"));
    m_offers->setFocusPolicy(Qt::NoFocus); // the arrow keys of the line move in it
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_offers);
    connect(m_words, &QLineEdit::textEdited, this, &ReasonPopup::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonPopup::take);
    connect(m_offers, &QListWidget::itemClicked, this, [this] { take(); });
}

void ReasonPopup::askReason(const QPoint& above) {
    m_isNote = false;
    m_words->setPlaceholderText(tr("Another reason…"));
    if (m_reasons.isEmpty())
        m_reasons = reasons();
    ask(tr("Why is it dismissed?"), m_reasons, above);
}

void ReasonPopup::askNote(const QPoint& above) {
    m_isNote = true;
    m_words->setPlaceholderText(tr("Note on this post…"));
    ask(tr("Note"), {}, above);
}

void ReasonPopup::ask(const QString& title, const QStringList& offers, const QPoint& above) {
    setPalette(parentWidget()->window()->palette()); // a popup follows no window by itself
    m_title->setText(title);
    m_words->clear();
    m_words->setAccessibleName(title);
    m_offers->clear();
    m_offers->addItems(offers);
    m_offers->setVisible(!offers.isEmpty());
    const int rows = std::min<int>(8, static_cast<int>(offers.size()));
    m_offers->setFixedHeight(rows * std::max(m_offers->sizeHintForRow(0), 1) + 2 * spacing::small);
    adjustSize();
    move(above - QPoint(0, height()));
    show();
    chooseLast(); // in sight, now that the list has its height
    m_words->setFocus(Qt::PopupFocusReason);
}

void ReasonPopup::chooseLast() {
    m_offers->setCurrentRow(std::max(0, static_cast<int>(m_reasons.indexOf(m_last))));
}

/// Words that are no beginning of a listed reason are a reason of one's own.
void ReasonPopup::narrow(const QString& words) {
    const auto found = m_offers->findItems(words, Qt::MatchContains);
    m_offers->setCurrentItem(found.isEmpty() || words.isEmpty() ? nullptr : found.first());
    if (words.isEmpty())
        chooseLast();
}

void ReasonPopup::take() {
    const QListWidgetItem* chosen = m_offers->currentItem();
    const QString words = chosen && !m_isNote ? chosen->text() : m_words->text().trimmed();
    if (words.isEmpty())
        return;
    hide();
    if (m_isNote) {
        Q_EMIT noteGiven(words);
        return;
    }
    rememberReason(words);
    if (!m_reasons.contains(words))
        m_reasons += words;
    m_last = words;
    Q_EMIT reasonGiven(words);
}

bool ReasonPopup::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || m_offers->count() == 0)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    const int row = m_offers->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_offers->setCurrentRow(std::clamp(row, 0, m_offers->count() - 1));
    return true;
}

} // namespace vigie
