// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/creator_comparison.h"

#include "app/gui/dates.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/row_list.h"
#include "app/text/qt_text.h"
#include "core/report/error_wording.h"

#include <QDateEdit>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

using Figures = std::vector<CreatorFigures>;

/// Figures in one read of the dossier.
Result<Figures> figuresOf(const Dossier& dossier, const DateRange& days) {
    return dossier.database().read<Figures>(
        [&](Sql& sql) -> Result<Figures> { return creatorFigures(sql, days); });
}

} // namespace

CreatorComparisonView::CreatorComparisonView(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_readerBefore(m_context.language),
      m_readerAfter(m_context.language), m_dayReader(m_context.language), m_model(m_context.language),
      m_problem(makeLabel({}, TextWeight::Strong, this)) {
    setObjectName(QStringLiteral("creatorComparison"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(spacing::normal);
    addSide(*sides, m_before, QStringLiteral("A"));
    sides->addSpacing(2 * spacing::wide);
    addSide(*sides, m_after, QStringLiteral("B"));
    auto* other = new QPushButton(tr("Compare with another dossier…"), this);
    other->setObjectName(QStringLiteral("compareWithOther"));
    connect(other, &QPushButton::clicked, this, &CreatorComparisonView::chooseOther);
    sides->addWidget(other);
    sides->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addLayout(sides);
    layout->addWidget(m_problem);
    layout->addWidget(makeTable(), 1);
    m_problem->hide();
}

void CreatorComparisonView::addSide(QBoxLayout& layout, Side& side, const QString& letter) {
    side.name = makeLabel(letter, TextWeight::Strong, this);
    side.name->setWordWrap(false);
    side.name->setObjectName(QStringLiteral("side") + letter);
    layout.addWidget(side.name);
    const auto addDay = [&](QDateEdit*& edit, const QString& name, const QString& accessibleName) {
        edit = new QDateEdit(this);
        edit->setObjectName(name + letter);
        edit->setAccessibleName(accessibleName);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dayFormat);
        edit->setKeyboardTracking(false);
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_isChosen = true;
            compare();
        });
        layout.addWidget(edit);
    };
    addDay(side.from, QStringLiteral("from"), tr("First day of side %1").arg(letter));
    layout.addWidget(makeLabel(QStringLiteral("–"), TextWeight::Muted, this));
    addDay(side.until, QStringLiteral("until"), tr("Last day of side %1").arg(letter));
}

QTableView* CreatorComparisonView::makeTable() {
    auto* table = new QTableView(this);
    setUpRowList(*table, QStringLiteral("comparison"), tr("Comparison of the creators"), m_model);
    table->horizontalHeader()->setDefaultSectionSize(28 * spacing::grid);
    table->horizontalHeader()->setSectionResizeMode(ComparisonTableModel::CreatorColumn,
                                                    QHeaderView::Stretch);
    table->setColumnWidth(ComparisonTableModel::ChangeColumn, 44 * spacing::grid);
    return table;
}

DateRange CreatorComparisonView::Side::days() const {
    return {toDate(from->date()), toDate(until->date())};
}

void CreatorComparisonView::setDossier(const QString& path, const DateRange& days) {
    m_isChosen = m_isChosen && path == m_before.path;
    setEnabled(days.from && days.until);
    if (!isEnabled())
        return m_model.setFigures({}, {});
    if (!m_isChosen)
        halve(path, days);
    compare();
}

void CreatorComparisonView::halve(const QString& path, const DateRange& days) {
    const QDate first = toQDate(*days.from);
    const QDate middle = first.addDays(first.daysTo(toQDate(*days.until)) / 2);
    setSide(m_before, path, {days.from, toDate(middle)});
    setSide(m_after, path, {toDate(std::min(middle.addDays(1), toQDate(*days.until))), days.until});
}

void CreatorComparisonView::setSide(Side& side, const QString& path, const DateRange& days) {
    side.path = path;
    const bool isThisOne = path == m_before.path;
    side.name->setText((&side == &m_before ? QStringLiteral("A") : QStringLiteral("B")) +
                       (isThisOne ? QString() : QStringLiteral(" · ") + QFileInfo(path).completeBaseName()));
    const QSignalBlocker quietFrom(side.from);
    const QSignalBlocker quietUntil(side.until);
    side.from->setDate(toQDate(*days.from));
    side.until->setDate(toQDate(*days.until));
}

void CreatorComparisonView::chooseOther() {
    QFileDialog* dialog =
        makeOpenDialog(this, tr("Compare with another dossier"), {tr("Dossiers (*.vigie)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CreatorComparisonView::compareWith);
    dialog->open();
}

void CreatorComparisonView::compareWith(const QString& path) {
    m_dayReader.ask<DateRange>(
        path,
        [](const Dossier& dossier, const std::stop_token&) {
            return dossier.database().read<DateRange>(
                [](Sql& sql) -> Result<DateRange> { return daysOfPosts(sql); });
        },
        [this, path](const Result<DateRange>& days) {
            if (!days)
                return tell(days.error());
            m_problem->setText(tr("That dossier holds no checked post with a date."));
            m_problem->setVisible(!days->from);
            if (!days->from)
                return;
            m_isChosen = true;
            setSide(m_after, path, *days);
            compare();
        });
}

void CreatorComparisonView::tell(const Error& error) {
    m_problem->setText(toQString(errorTold(error, Wording(m_context.language))));
    m_problem->show();
}

/// Side B is asked once side A has answered. Until then nothing is shown: figures of before would be of other
/// days.
void CreatorComparisonView::compare() {
    m_model.setFigures({}, {});
    m_readerBefore.ask<Figures>(
        m_before.path,
        [days = m_before.days()](const Dossier& dossier, const std::stop_token&) {
            return figuresOf(dossier, days);
        },
        [this](const Result<Figures>& before) {
            if (!before)
                return tell(before.error());
            m_readerAfter.ask<Figures>(
                m_after.path,
                [days = m_after.days()](const Dossier& dossier, const std::stop_token&) {
                    return figuresOf(dossier, days);
                },
                [this, before = *before](const Result<Figures>& after) {
                    if (!after)
                        return tell(after.error());
                    m_problem->hide();
                    m_model.setFigures(before, *after);
                });
        });
}

} // namespace vigie
