// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/rules_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/house_editor.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/row_list.h"
#include "app/gui/widgets/rule_bench.h"
#include "app/text/qt_text.h"
#include "core/report/pack_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vigie {
namespace {

/// What Qt's rich text understands, in the colours of the theme.
QString styleSheet(const Theme& theme) {
    return QStringLiteral("h3 { margin-bottom: 4px; } h4 { margin-top: 14px; margin-bottom: 2px; }"
                          "ul { margin-top: 0px; margin-bottom: 0px; } dt, .tag, .origin { color: %1; } a { "
                          "color: %2; } code { color: %1; }"
                          ".critical { color: %3; } .major { color: %4; } li { margin-bottom: 3px; }"
                          "td, th { padding: 4px 12px 4px 0; text-align: left; }")
        .arg(theme.muted.name(), theme.accent.name(), theme.of(Severity::Critical).name(),
             theme.of(Severity::Major).name());
}

void write(QTextBrowser& browser, const std::string& html, const Theme& theme) {
    browser.document()->setDefaultStyleSheet(styleSheet(theme));
    browser.setHtml(toQString(html));
}

/// Titles of two lines stand apart from their neighbours.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing::normal);
    }
};

} // namespace

RulesPage::RulesPage(ReviewContext context, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)),
      m_rules(m_context.checker->sharedPack(), m_context.language), m_link(m_context.language),
      m_search(new QLineEdit), m_list(new QTableView), m_tabs(new QTabWidget),
      m_card(makeBrowser(QStringLiteral("ruleCard"), tr("Card of the rule"))),
      m_timeline(makeBrowser(QStringLiteral("lawTimeline"), tr("Days on which the law changes"))) {
    setObjectName(QStringLiteral("rulesPage"));
    setManualPage(this, QStringLiteral("rule-card"));
    m_tabs->setObjectName(QStringLiteral("ruleTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_card, tr("Card", "of a rule"));
    m_tabs->addTab(m_timeline, tr("Timeline of the law"));
    addBenches(*m_tabs);
    auto* panes = new QSplitter(this);
    panes->addWidget(makeList());
    panes->addWidget(m_tabs);
    panes->setSizes({560, 640});
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(0, 1); // titles have room on a wide screen
    panes->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setStart(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::showCurrent);
    selectFirst();
    showTimeline();
}

QWidget* RulesPage::makeList() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(320);
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setAccessibleName(tr("Filter the rules"));
    m_search->setPlaceholderText(tr("Filter: words of a title, identifier"));
    m_search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_rules);
    m_filter.setFilterRole(RuleTableModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setSortRole(RuleTableModel::SortRole);
    m_filter.setSortLocaleAware(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setFilterFixedString(words.trimmed());
        selectFirst();
    });
    setUpRowList(*m_list, QStringLiteral("ruleList"), tr("Rules"), m_filter, true);
    m_list->setItemDelegateForColumn(RuleTableModel::TitleColumn, new TitleDelegate(m_list));
    m_list->setWordWrap(true); // a narrow window cuts no title
    m_list->verticalHeader()->setMinimumSectionSize(m_list->verticalHeader()->defaultSectionSize());
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->sortByColumn(RuleTableModel::TitleColumn, Qt::AscendingOrder); // within a severity
    m_list->sortByColumn(RuleTableModel::SeverityColumn, Qt::DescendingOrder);
    m_list->setColumnHidden(RuleTableModel::IdColumn, true);
    m_list->horizontalHeader()->setSectionResizeMode(RuleTableModel::TitleColumn, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(RuleTableModel::SeverityColumn,
                                                     QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(RuleTableModel::HitsColumn,
                                                     QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(spacing::normal, spacing::normal, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return pane;
}

QTextBrowser* RulesPage::makeBrowser(const QString& name, const QString& accessibleName) {
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(name);
    browser->setAccessibleName(accessibleName);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setOpenLinks(false); // an address is text to copy: nothing is opened
    browser->document()->setDocumentMargin(spacing::wide);
    return browser;
}

void RulesPage::showDossier(const QString& path) {
    m_rules.setHits({});
    m_link.open(path);
    m_house->showDossier(path);
    reload();
}

void RulesPage::reload() {
    m_link.ask([](const Dossier& dossier) { return dossier.ruleHits(); },
               [this](const std::map<std::string, std::size_t>& posts) {
                   RuleHits hits;
                   for (const auto& [rule, count] : posts)
                       hits[rule] = static_cast<int>(count);
                   m_rules.setHits(std::move(hits));
               });
    m_link.ask(
        [stored = m_context.stored](const Dossier& dossier) -> Result<std::shared_ptr<const Checker>> {
            return stored->of(dossier).value_or(nullptr);
        },
        [this](const std::shared_ptr<const Checker>& checker) { m_house->showCheckedBy(checker.get()); });
}

RulesDraft RulesPage::draft() const {
    const QModelIndex row = m_list->currentIndex();
    const QString rule = row.siblingAtColumn(RuleTableModel::IdColumn).data().toString();
    return {m_bench->text(), m_house->text(), rule, m_tabs->currentIndex()};
}

void RulesPage::setDraft(const RulesDraft& draft) {
    m_bench->setText(draft.bench);
    m_house->setText(draft.house);
    if (!draft.rule.isEmpty())
        showRule(draft.rule);
    m_tabs->setCurrentIndex(draft.tab);
}

void RulesPage::selectFirst() {
    m_list->setCurrentIndex(m_filter.index(0, 0));
    showCurrent();
}

void RulesPage::showRule(const QString& id) {
    m_search->clear();
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (m_filter.index(row, RuleTableModel::IdColumn).data().toString() == id)
            m_list->setCurrentIndex(m_filter.index(row, 0));
}

void RulesPage::showCurrent() {
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    if (!index.isValid()) {
        m_card->setPlainText(tr("No rule matches this filter."));
        return;
    }
    const Rule& rule = m_rules.rule(index.row());
    const RulePack& pack = m_context.checker->pack();
    const QString link =
        QStringLiteral("<p><a href=\"#notation\">%1</a></p>")
            .arg(m_showsNotation ? tr("Hide the word lists").toHtmlEscaped()
                                 : tr("Show the word lists as they are written").toHtmlEscaped());
    write(*m_card,
          ruleCard(rule, pack, m_context.language) + toUtf8(link) +
              (m_showsNotation ? notationPart(rule, pack, m_context.language) : std::string()),
          themeFor(this));
    m_bench->setRule(&rule);
}

void RulesPage::addBenches(QTabWidget& tabs) {
    m_bench = new RuleBench(m_context);
    m_house = new HouseEditor(m_context);
    tabs.addTab(m_bench, tr("Try a text"));
    tabs.addTab(m_house, tr("House rules"));
    connect(m_house, &HouseEditor::showPosts, this, &RulesPage::showPosts);
    connect(m_house, &HouseEditor::failed, this, &RulesPage::failed);
    connect(m_house, &HouseEditor::packChosen, this, &RulesPage::packChosen);
    connect(m_card, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.fragment() != QStringLiteral("notation"))
            return;
        m_showsNotation = !m_showsNotation;
        showCurrent();
    });
}

void RulesPage::showTimeline() {
    write(*m_timeline, timelinePart(m_context.checker->pack(), m_context.language), themeFor(this));
}

/// What lies in the page learns of a palette only after the page: it is asked for its theme, not they.
void RulesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_card && m_list->model()) {
        showCurrent();
        showTimeline();
    }
}

} // namespace vigie
