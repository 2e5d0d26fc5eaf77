// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/findings_view.h"

#include "app/gui/widgets/card.h"
#include "app/gui/widgets/evidence_button.h"
#include "app/gui/widgets/tab_order.h"

#include <QCursor>
#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace vigie {
namespace {

bool touches(const Evidence& quoted, const Evidence& words) {
    return quoted.field == words.field && quoted.span.begin < words.span.end &&
           words.span.begin < quoted.span.end;
}

bool touches(const EvidenceButton& button, const Evidence& words) {
    return std::any_of(button.places().begin(), button.places().end(),
                       [&](const Evidence& place) { return touches(place, words); });
}

bool restsOn(const Card& card, const Evidence& words) {
    const auto quotations = card.findChildren<EvidenceButton*>();
    return std::any_of(quotations.begin(), quotations.end(),
                       [&](const EvidenceButton* button) { return touches(*button, words); });
}

} // namespace

FindingsView::FindingsView(ReviewContext context, QWidget* parent)
    : QScrollArea(parent), m_context(std::move(context)) {
    setObjectName(QStringLiteral("findingsView"));
    setAccessibleName(tr("Findings"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setPost(nullptr);
}

void FindingsView::setPost(const ReviewPostPtr& post) {
    const bool isAnother = !post || !m_post || post->id != m_post->id;
    const int place = isAnother ? 0 : verticalScrollBar()->value();
    m_post = post;
    m_mouseAtFirst = QCursor::pos();
    m_explanations.reset();
    m_cards.clear();
    QWidget* content = makeContent();
    setWidget(content); // deletes the one before
    putAfter(this, *content);
    content->show();
    choose(isAnother ? std::string() : m_chosen);
    verticalScrollBar()->setValue(place);
}

void FindingsView::choose(const std::string& key) {
    const auto card = std::find_if(m_cards.begin(), m_cards.end(),
                                   [&](const FindingCard& candidate) { return candidate.key == key; });
    m_chosen = card == m_cards.end() ? std::string() : key;
    for (const FindingCard& each : m_cards)
        each.card->setChosen(each.key == m_chosen);
    if (card != m_cards.end())
        ensureWidgetVisible(card->card, 0, 0);
    Q_EMIT chosenChanged();
}

void FindingsView::chooseNext() {
    const auto chosen = std::find_if(m_cards.begin(), m_cards.end(),
                                     [&](const FindingCard& card) { return card.key == m_chosen; });
    const auto next = chosen == m_cards.end() ? m_cards.begin() : std::next(chosen);
    choose(next == m_cards.end() ? std::string() : next->key);
}

bool FindingsView::chooseNextOpen() {
    const auto chosen = std::find_if(m_cards.begin(), m_cards.end(),
                                     [&](const FindingCard& card) { return card.key == m_chosen; });
    if (chosen == m_cards.end())
        return false;
    chosen->isPassed = true;
    const auto isOpen = [&](const FindingCard& card) {
        return !card.isPassed && !decisionOn(card.key, m_post->decisions);
    };
    auto next = std::find_if(chosen, m_cards.end(), isOpen);
    if (next == m_cards.end())
        next = std::find_if(m_cards.begin(), chosen, isOpen);
    if (next == m_cards.end() || next->isPassed)
        return false;
    choose(next->key);
    return true;
}

void FindingsView::enter() {
    for (const FindingCard& each : m_cards)
        if (each.card->underMouse())
            return Q_EMIT evidenceEntered(each.evidence);
    Q_EMIT evidenceLeft();
}

/// A mouse that nobody moved since the post came means nothing by where it is.
bool FindingsView::isMouseMoved() {
    if (m_mouseAtFirst && *m_mouseAtFirst != QCursor::pos())
        m_mouseAtFirst.reset();
    return !m_mouseAtFirst;
}

/// The mouse over a card lights its words. A click chooses it, another one the post as a whole again.
bool FindingsView::eventFilter(QObject* watched, QEvent* event) {
    const bool wasStill = m_mouseAtFirst.has_value();
    const bool isNews = event->type() == QEvent::Enter || event->type() == QEvent::Leave ||
                        (event->type() == QEvent::HoverMove && wasStill);
    if (isNews && isMouseMoved())
        enter();
    if (event->type() == QEvent::MouseButtonPress)
        for (const FindingCard& card : m_cards)
            if (card.card == watched) {
                choose(card.key == m_chosen ? std::string() : std::string(card.key));
                break;
            }
    return QScrollArea::eventFilter(watched, event);
}

void FindingsView::light(const Evidence& words) {
    unlight();
    for (EvidenceButton* button : widget()->findChildren<EvidenceButton*>())
        button->setLit(touches(*button, words));
    for (const FindingCard& card : m_cards)
        card.card->setLit(restsOn(*card.card, words));
}

void FindingsView::unlight() {
    for (EvidenceButton* button : widget()->findChildren<EvidenceButton*>())
        button->setLit(false);
    for (const FindingCard& card : m_cards)
        card.card->setLit(false);
}

void FindingsView::showCardOf(const Evidence& words) {
    for (const FindingCard& card : m_cards)
        if (restsOn(*card.card, words))
            return ensureWidgetVisible(card.card);
}

} // namespace vigie
