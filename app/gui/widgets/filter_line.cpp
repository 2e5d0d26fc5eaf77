// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/filter_line.h"

#include "app/text/qt_text.h"
#include "core/review/post_query.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace vigie {
namespace {

constexpr int pauseMs = 900;

} // namespace

FilterLine::FilterLine(std::vector<std::string> rules, Language language, QWidget* parent)
    : QLineEdit(parent), m_rules(std::move(rules)), m_language(language),
      m_completer(new QCompleter(&m_offers, this)) {
    setObjectName(QStringLiteral("filterText"));
    setAccessibleName(tr("Filter the posts"));
    setPlaceholderText(tr("Filter: words, @creator, verdict:…"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(QStringLiteral("filterOffers"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FilterLine::rested);
    connect(this, &QLineEdit::editingFinished, this, &FilterLine::rest);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start)); // before textChanged()
    connect(this, &QLineEdit::textEdited, this, &FilterLine::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterLine::complete,
            Qt::QueuedConnection); // new offers must not take the list away under the one that was chosen
}

/// Nothing is offered before something is typed.
void FilterLine::offer() {
    const std::string line = toUtf8(text());
    const std::size_t at = toUtf8(text().left(cursorPosition())).size();
    QStringList texts;
    for (const QueryCompletion& offer : completeQuery(line, at, m_rules, m_language))
        if (offer.replaces.begin < offer.replaces.end)
            texts += toQString(offer.text);
    m_offers.setStringList(texts);
    if (texts.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterLine::complete(const QString& chosen) {
    const std::string line = toUtf8(text());
    const std::size_t at = toUtf8(text().left(cursorPosition())).size();
    for (const QueryCompletion& found : completeQuery(line, at, m_rules, m_language)) {
        if (toQString(found.text) != chosen)
            continue;
        const bool isWhole = !chosen.endsWith(u':');
        if (!isWhole)
            m_pause.start(); // its value is still to come
        const QString before = toQString(line.substr(0, found.replaces.begin)) + chosen +
                               (isWhole ? QStringLiteral(" ") : QString());
        setText(before + toQString(line.substr(found.replaces.end)).trimmed());
        setCursorPosition(static_cast<int>(before.size()));
        if (!isWhole)
            offer();
        return;
    }
}

void FilterLine::rest() {
    m_pause.stop();
    Q_EMIT rested();
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    const bool isOffering = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        rest();
        if (!isOffering)
            return Q_EMIT done();
        return event->ignore();
    case Qt::Key_Escape:
        if (!isOffering)
            return Q_EMIT escaped();
        return event->ignore();
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace vigie
