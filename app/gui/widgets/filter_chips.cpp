// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/filter_chips.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/labels.h"
#include "app/text/qt_text.h"

#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace vigie {
namespace {

QString wordFor(const QueryTerm& term, Language language) {
    for (const QueryValue& value : valuesOf(term.key))
        if (value.name == term.value)
            return toQString(value.word.in(language));
    return toQString(term.value);
}

QString nameFor(const QueryTerm& term, Language language) {
    const QString key = toQString(nameOf(term.key).in(language));
    const QString name =
        FilterChips::tr("%1: %2", "criterion of a filter, its value").arg(key, wordFor(term, language));
    return term.negated ? FilterChips::tr("not %1", "criterion of a filter").arg(name) : name;
}

} // namespace

FilterChips::FilterChips(Language language, QWidget* parent)
    : QWidget(parent), m_language(language), m_row(new QWidget(this)), m_chips(new FlowLayout(m_row)),
      m_problems(makeLabel({}, TextWeight::Normal, this)) {
    setObjectName(QStringLiteral("filterChips"));
    m_problems->setObjectName(QStringLiteral("filterProblems"));
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(spacing::small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_problems);
    layout->addWidget(m_row);
    hideProblems();
    show({});
}

void FilterChips::show(const PostQuery& query) {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QueryTerm& term : query.terms)
        if (term.key != QueryKey::Words)
            addChip(term);
    m_row->setVisible(m_chips->count() > 0);
    setVisible(!m_row->isHidden() || !m_problems->isHidden());
}

void FilterChips::showProblems(const PostQuery& query) {
    QStringList sentences;
    for (const QueryProblem& problem : query.problems)
        sentences += toQString(problem.sentence.in(m_language));
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, themeFor(this).of(Severity::Critical));
    m_problems->setPalette(palette);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
    setVisible(!m_row->isHidden() || !sentences.isEmpty());
}

void FilterChips::hideProblems() {
    showProblems({});
}

void FilterChips::addChip(const QueryTerm& term) {
    auto* chip = new QToolButton(m_row);
    const QString name = nameFor(term, m_language);
    chip->setObjectName(QStringLiteral("filterChip"));
    chip->setText(name + QStringLiteral(" ×"));
    chip->setAccessibleName(tr("Remove the criterion %1").arg(name));
    chip->setToolTip(toToolTip(chip->accessibleName()));
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, term] { Q_EMIT removed(term); });
    m_chips->addWidget(chip);
}

} // namespace vigie
