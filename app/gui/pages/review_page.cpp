// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/review_page.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/filter_bar.h"
#include "app/gui/widgets/findings_view.h"
#include "app/gui/widgets/highlight_legend.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/post_delegate.h"
#include "app/gui/widgets/post_view.h"
#include "app/models/wording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

QVBoxLayout* makeTightLayout(QWidget* pane) {
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// What stands in place of the list when the filter lets nothing through.
QWidget* makeNoMatch(FilterBar* filterBar, QWidget* parent) {
    auto* pane = new QWidget(parent);
    auto* layout = new QVBoxLayout(pane);
    auto* words = makeLabel(ReviewPage::tr("No post matches this filter."), TextWeight::Muted, pane);
    words->setAlignment(Qt::AlignCenter);
    auto* clear = new QPushButton(ReviewPage::tr("Clear the filter"), pane);
    clear->setObjectName(QStringLiteral("clearFilter"));
    QObject::connect(clear, &QPushButton::clicked, filterBar, &FilterBar::clear);
    layout->addStretch();
    layout->addWidget(words);
    layout->addWidget(clear, 0, Qt::AlignCenter);
    layout->addStretch();
    return pane;
}

} // namespace

ReviewPage::ReviewPage(ReviewContext context, PostTableModel& posts, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_posts(posts),
      m_filterBar(new FilterBar(m_context.language, this)), m_list(new QTableView(this)),
      m_counts(makeLabel({}, TextWeight::Muted, this)), m_postView(new PostView(m_context, this)),
      m_findings(new FindingsView(m_context, this)), m_panes(new QSplitter(this)) {
    m_filter.setSourceModel(&m_posts);
    setUpList();
    m_panes->addWidget(makeListPane());
    m_panes->addWidget(makePostPane());
    m_panes->addWidget(m_findings);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setSizes({430, 440, 410});
    m_panes->setStretchFactor(1, 1);
    makeTightLayout(this)->addWidget(m_panes);
    connectParts();
    setFocusProxy(m_list);
    showCounts();
}

void ReviewPage::setUpList() {
    m_list->setObjectName(QStringLiteral("postList"));
    m_list->setAccessibleName(tr("Posts"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegateForColumn(0, new PostDelegate(m_list));
    for (int column = 1; column < PostTableModel::ColumnCount; ++column)
        m_list->setColumnHidden(column, true);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(PostDelegate::rowHeight(font()));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QWidget* ReviewPage::makeListPane() {
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(300);
    m_listOrNothing = new QStackedWidget(pane);
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(makeNoMatch(m_filterBar, m_listOrNothing));
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setContentsMargins(3 * spacing::grid, spacing::normal, spacing::normal, spacing::normal);
    auto* layout = makeTightLayout(pane);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_listOrNothing, 1);
    layout->addWidget(m_counts);
    return pane;
}

QWidget* ReviewPage::makePostPane() {
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(280);
    m_findings->setMinimumWidth(300);
    auto* layout = makeTightLayout(pane);
    layout->addWidget(m_postView, 1);
    layout->addWidget(new HighlightLegend(pane));
    return pane;
}

void ReviewPage::connectParts() {
    connect(m_filterBar, &FilterBar::textChanged, &m_filter, &PostFilter::setText);
    connect(m_filterBar, &FilterBar::verdictsChanged, &m_filter, &PostFilter::setVerdicts);
    connect(m_filterBar, &FilterBar::orderChosen, this,
            [this](int column, Qt::SortOrder order) { m_filter.sort(column, order); });
    connect(m_filterBar, &FilterBar::done, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewPage::showCurrent);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, change, this, [this] { keepSomethingSelected(); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ReviewPage::keepSomethingSelected);
    connect(m_findings, &FindingsView::evidenceChosen, m_postView, &PostView::showEvidence);
    connect(m_findings, &FindingsView::evidenceEntered, m_postView, &PostView::lightEvidence);
    connect(m_findings, &FindingsView::evidenceLeft, m_postView, &PostView::unlight);
}

void ReviewPage::focusFilter() {
    m_filterBar->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::selectNext() {
    selectRow(m_list->currentIndex().row() + 1);
}

void ReviewPage::selectPrevious() {
    selectRow(m_list->currentIndex().row() - 1);
}

void ReviewPage::selectRow(int row) {
    const QModelIndex index = m_filter.index(row, 0);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void ReviewPage::keepSomethingSelected() {
    if (!m_list->currentIndex().isValid())
        selectRow(0);
    m_listOrNothing->setCurrentIndex(m_filter.rowCount() == 0 && m_filter.isFiltering() ? 1 : 0);
    showCurrent();
    showCounts();
}

void ReviewPage::showCurrent() {
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    const ReviewPostPtr post = index.isValid() ? m_posts.post(index.row()) : nullptr;
    if (post == m_current)
        return;
    m_current = post;
    m_postView->setPost(post);
    m_findings->setPost(post);
}

void ReviewPage::showCounts() {
    const VerdictCounts& counts = m_posts.counts();
    m_filterBar->setCounts(counts);
    QStringList parts = {tr("%Ln post(s)", nullptr, m_posts.rowCount())};
    if (m_filter.isFiltering())
        parts += tr("%Ln shown", nullptr, m_filter.rowCount());
    for (const Verdict verdict : {Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview})
        if (const int count = counts.at(static_cast<std::size_t>(verdict)); count > 0)
            parts += wording::countOf(verdict, count);
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

QByteArray ReviewPage::saveState() const {
    return m_panes->saveState();
}

void ReviewPage::restoreState(const QByteArray& state) {
    m_panes->restoreState(state);
}

} // namespace vigie
