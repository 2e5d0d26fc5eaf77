// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/mapping_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/meaning_delegate.h"
#include "app/gui/widgets/tour.h"
#include "app/text/qt_text.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int headerWidth = 260;
constexpr int meaningWidth = 260;

QString nameOf(const UnknownTable& table) {
    const QString file = QFileInfo(toQString(table.file)).fileName();
    return table.preview.sheet.empty() ? file
                                       : MappingPage::tr("%1, sheet %2", "file and sheet of a workbook")
                                             .arg(file, toQString(table.preview.sheet));
}

template <typename Value> void select(QComboBox& box, const std::optional<Value>& value) {
    const int place = value ? box.findData(static_cast<int>(*value)) : -1;
    box.setCurrentIndex(std::max(place, 0));
}

template <typename Value> std::optional<Value> selected(const QComboBox& box) {
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

} // namespace

MappingPage::MappingPage(Language language, QWidget* parent)
    : QWidget(parent), m_model(language), m_title(makeLabel({}, TextWeight::Heading, this)),
      m_columns(new QTableView(this)), m_dayOrder(new QComboBox(this)), m_platform(new QComboBox(this)),
      m_accept(new QPushButton(tr("&Read it so"), this)) {
    setObjectName(QStringLiteral("mappingPage"));
    setManualPage(this, QStringLiteral("import"));
    m_columns->setObjectName(QStringLiteral("mappingColumns"));
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setModel(&m_model);
    m_columns->setItemDelegateForColumn(MappingTableModel::MeaningColumn,
                                        new MeaningDelegate(m_model.meanings(), this));
    m_columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setColumnWidth(MappingTableModel::HeaderColumn, headerWidth);
    m_columns->setColumnWidth(MappingTableModel::MeaningColumn, meaningWidth);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this] { m_accept->setEnabled(m_model.hasText()); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_title);
    layout->addWidget(
        makeLabel(tr("Vigie does not know all columns of this table. Say which one holds the text of "
                     "the posts and, if there is one, their date. It is remembered for tables with "
                     "the same headers."),
                  TextWeight::Muted, this));
    layout->addWidget(m_columns, 1);
    layout->addWidget(makeChoices());
    layout->addWidget(makeButtons());
}

QWidget* MappingPage::makeChoices() {
    m_dayOrder->setObjectName(QStringLiteral("mappingDayOrder"));
    m_dayOrder->addItem(tr("found by looking at the column"));
    m_dayOrder->addItem(tr("day/month/year"), static_cast<int>(DayOrder::DayFirst));
    m_dayOrder->addItem(tr("month/day/year"), static_cast<int>(DayOrder::MonthFirst));
    m_platform->setObjectName(QStringLiteral("mappingPlatform"));
    m_platform->addItem(tr("said by the rows"));
    for (int i = 0; i < static_cast<int>(Platform::Other); ++i)
        m_platform->addItem(toQString(displayName(static_cast<Platform>(i))), i);
    auto* choices = new QWidget(this);
    auto* form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Dates like 03/04/2025 are"), m_dayOrder);
    form->addRow(tr("&Platform"), m_platform);
    return choices;
}

QWidget* MappingPage::makeButtons() {
    m_accept->setObjectName(QStringLiteral("mappingAccept"));
    m_accept->setDefault(true);
    auto* skip = new QPushButton(tr("&Skip this table"), this);
    skip->setObjectName(QStringLiteral("mappingSkip"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(QStringLiteral("mappingCancel"));
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(mapping()); });
    connect(skip, &QPushButton::clicked, this, &MappingPage::skipped);
    connect(cancel, &QPushButton::clicked, this, &MappingPage::cancelled);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_accept);
    row->addWidget(skip);
    row->addStretch();
    row->addWidget(cancel);
    return buttons;
}

void MappingPage::setTable(const UnknownTable& table) {
    m_title->setText(tr("What do the columns of %1 mean?").arg(nameOf(table)));
    m_model.setPreview(table.preview);
    select(*m_dayOrder, table.preview.mapping.dayOrder);
    select(*m_platform, table.preview.mapping.platform);
    m_accept->setEnabled(m_model.hasText());
    m_columns->setCurrentIndex(m_model.index(0, MappingTableModel::MeaningColumn));
    if (!Tour::hasKeysOf(*window()))
        m_columns->setFocus();
}

ColumnMapping MappingPage::mapping() const {
    ColumnMapping mapping = m_model.mapping();
    mapping.dayOrder = selected<DayOrder>(*m_dayOrder);
    mapping.platform = selected<Platform>(*m_platform);
    return mapping;
}

} // namespace vigie
