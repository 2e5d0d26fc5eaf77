// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reason_popup.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/settings/reasons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

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
      m_words(new QLineEdit(this)), m_offers(new QListWidget(this)),
      m_usual(makeLabel({}, TextWeight::Muted, this)) {
    setObjectName(QStringLiteral("reasonPopup"));
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(popupWidth);
    m_words->setObjectName(QStringLiteral("reasonWords"));
    m_words->installEventFilter(this);
    m_offers->setObjectName(QStringLiteral("reasonOffers"));
    m_offers->setFocusPolicy(Qt::NoFocus); // the arrow keys of the line move in it
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_offers);
    m_usual->setObjectName(QStringLiteral("usualQuestion"));
    m_usual->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_usual);
    layout->addWidget(
        makeLabel(tr("Enter takes it, Esc leaves everything as it is."), TextWeight::Muted, this));
    connect(m_words, &QLineEdit::textEdited, this, &ReasonPopup::narrow);
    connect(m_words, &QLineEdit::returnPressed, this, &ReasonPopup::take);
    connect(m_offers, &QListWidget::itemClicked, this, [this] { take(); });
}

void ReasonPopup::askReason(const QStringList& rules, const QPoint& above) {
    m_asked = Asked::Reason;
    m_rules = rules;
    m_words->setPlaceholderText(tr("Another reason…"));
    if (m_reasons.isEmpty())
        m_reasons = reasons();
    ask(tr("Why is it dismissed?"), tr("Reasons"), m_reasons, above);
}

void ReasonPopup::askQuestion(const QString& usual, const QPoint& above) {
    m_asked = Asked::Question;
    m_usual->setText(usual);
    m_words->setPlaceholderText(tr("In your own words, as the creator will read it…"));
    ask(tr("What is asked of the creator?"), tr("Questions"), {tr("The usual question")}, above);
}

void ReasonPopup::askNote(const QPoint& above) {
    m_asked = Asked::Note;
    m_words->setPlaceholderText(tr("Note on this post…"));
    ask(tr("Note"), {}, {}, above);
}

void ReasonPopup::ask(const QString& title, const QString& nameOfOffers, const QStringList& offers,
                      const QPoint& above) {
    setPalette(parentWidget()->window()->palette()); // a popup follows no window by itself
    setAccessibleName(title);
    m_title->setText(title);
    m_words->clear();
    m_words->setAccessibleName(title);
    m_words->setAccessibleDescription(m_asked == Asked::Question ? m_usual->text() : QString());
    m_offers->setAccessibleName(nameOfOffers);
    m_offers->clear();
    m_offers->addItems(offers);
    m_offers->setVisible(!offers.isEmpty());
    QSizePolicy policy = m_usual->sizePolicy();
    policy.setRetainSizeWhenHidden(hasUsual()); // nothing jumps while one types
    m_usual->setSizePolicy(policy);
    m_usual->setVisible(hasUsual());
    const int rows = std::min<int>(8, static_cast<int>(offers.size()));
    m_offers->setFixedHeight(rows * std::max(m_offers->sizeHintForRow(0), 1) + 2 * spacing::small);
    adjustSize();
    move(above - QPoint(0, height()));
    show();
    chooseUsual(); // in sight, now that the list has its height
    m_words->setFocus(Qt::PopupFocusReason);
}

bool ReasonPopup::hasUsual() const {
    return m_asked == Asked::Question && !m_usual->text().isEmpty();
}

void ReasonPopup::chooseUsual() {
    const auto usual = m_asked == Asked::Reason ? m_reasons.indexOf(lastReason()) : 0;
    m_offers->setCurrentRow(static_cast<int>(usual));
}

/// Empty unless the same was said of all these rules.
QString ReasonPopup::lastReason() const {
    const QString first = m_rules.isEmpty() ? QString() : m_lastOnRules.value(m_rules.first());
    const bool isSame = std::all_of(m_rules.begin(), m_rules.end(),
                                    [&](const QString& rule) { return m_lastOnRules.value(rule) == first; });
    return isSame ? first : QString();
}

/// Words that are no beginning of a listed reason are a reason of one's own.
void ReasonPopup::narrow(const QString& words) {
    const auto found = m_offers->findItems(words, Qt::MatchContains);
    m_offers->setCurrentItem(found.isEmpty() || words.isEmpty() ? nullptr : found.first());
    if (words.isEmpty())
        chooseUsual();
    m_usual->setVisible(hasUsual() && m_offers->currentItem()); // one's own words replace it
}

void ReasonPopup::take() {
    const QListWidgetItem* chosen = m_offers->currentItem();
    const QString words = chosen ? chosen->text() : m_words->text().trimmed();
    if (words.isEmpty())
        return;
    hide();
    switch (m_asked) {
    case Asked::Reason:
        remember(words);
        Q_EMIT reasonGiven(words);
        break;
    case Asked::Question: Q_EMIT questionGiven(chosen ? QString() : words); break;
    case Asked::Note: Q_EMIT noteGiven(words); break;
    }
}

void ReasonPopup::remember(const QString& reason) {
    rememberReason(reason);
    if (!m_reasons.contains(reason))
        m_reasons += reason;
    for (const QString& rule : m_rules)
        m_lastOnRules[rule] = reason;
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
