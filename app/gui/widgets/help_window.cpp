// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/help_window.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/manual_browser.h"
#include "app/gui/window_place.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr QSize firstSize(980, 680);
const QString geometryKey = QStringLiteral("help/geometry");
constexpr int pageRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;

QToolButton* makeArrow(const QString& name, const QString& text, Qt::ArrowType arrow, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

QTreeWidgetItem* makeItem(const ManualSection& section) {
    auto* item = new QTreeWidgetItem({section.title});
    item->setData(0, pageRole, section.page);
    item->setData(0, numberRole, section.number);
    return item;
}

} // namespace

HelpWindow::HelpWindow(Language language, QWidget* parent)
    : QWidget(parent, Qt::Window), m_sections(manualSections(language)),
      m_back(makeArrow(QStringLiteral("helpBack"), tr("Back"), Qt::LeftArrow, this)),
      m_forward(makeArrow(QStringLiteral("helpForward"), tr("Forward"), Qt::RightArrow, this)),
      m_search(new QLineEdit(this)), m_contents(new QTreeWidget(this)),
      m_nothing(makeLabel(tr("No page holds these words."), TextWeight::Muted, this)),
      m_browser(new ManualBrowser(language, this)) {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Manual of Vigie"));
    setAttribute(Qt::WA_WindowPropagation); // the theme of the main window
    auto* panes = new QSplitter(this);
    panes->addWidget(makeContents());
    panes->addWidget(m_browser);
    panes->setSizes({300, 680});
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(panes, 1);
    connect(m_browser, &ManualBrowser::pageShown, this, &HelpWindow::showWhere);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    fillContents({});
    resize(firstSize);
}

void HelpWindow::standBeside(const QWidget& window) {
    restorePlaceBeside(*this, window, firstSize, geometryKey);
}

void HelpWindow::closeEvent(QCloseEvent* event) {
    keepPlace(*this, geometryKey);
    QWidget::closeEvent(event);
}

QWidget* HelpWindow::makeTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    row->setSpacing(spacing::small);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_search, 1);
    for (const auto& [button, key] :
         {std::pair(m_back, QKeySequence::Back), std::pair(m_forward, QKeySequence::Forward)})
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QToolButton::click);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { follow(m_contents->currentItem()); });
    return tools;
}

QWidget* HelpWindow::makeContents() {
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(220);
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_nothing->setObjectName(QStringLiteral("helpNothing"));
    m_nothing->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_contents, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    const auto followItem = [this](const QTreeWidgetItem* item) { follow(item); };
    connect(m_contents, &QTreeWidget::itemActivated, this, followItem);
    connect(m_contents, &QTreeWidget::itemClicked, this, followItem);
    return pane;
}

/// Without words: everything, closed. With words: the sections that hold them, open, those that are called
/// so before the others, the first one chosen.
void HelpWindow::fillContents(const std::vector<std::string>& words) {
    m_contents->clear();
    QTreeWidgetItem* page = nullptr;
    QTreeWidgetItem* best = nullptr;
    bool isBestTitled = false;
    int titled = 0; // pages in front
    for (const ManualSection& section : m_sections) {
        const bool holds = holdsAll(section, words);
        if (section.number == 0)
            page = makeItem(section);
        QTreeWidgetItem* item = section.number == 0 ? page : nullptr;
        if (holds && section.number > 0)
            page->addChild(item = makeItem(section));
        const bool isNamedSo = !words.empty() && isTitledSo(section, words);
        if (holds && page->treeWidget() == nullptr)
            m_contents->addTopLevelItem(page);
        const int place = m_contents->indexOfTopLevelItem(page);
        if (isNamedSo && place >= titled) // what is called so goes first
            m_contents->insertTopLevelItem(titled++, m_contents->takeTopLevelItem(place));
        if (holds && (!best || (isNamedSo && !isBestTitled))) {
            best = item;
            isBestTitled = isNamedSo;
        }
    }
    m_contents->setVisible(best != nullptr);
    m_nothing->setVisible(best == nullptr);
    if (!words.empty()) {
        m_contents->expandAll();
        m_contents->setCurrentItem(best);
    }
}

void HelpWindow::search(const QString& query) {
    if (m_search->text() != query)
        return m_search->setText(query); // comes back here
    const std::vector<std::string> words = queryWords(query);
    fillContents(words);
    m_browser->setMarkedWords(words);
    if (words.empty())
        showWhere(m_browser->page());
    else
        follow(m_contents->currentItem());
}

void HelpWindow::follow(const QTreeWidgetItem* item) {
    if (item)
        m_browser->showPage(item->data(0, pageRole).toString(), item->data(0, numberRole).toInt());
}

void HelpWindow::showPage(const QString& id) {
    m_browser->showPage(id);
}

QString HelpWindow::page() const {
    return m_browser->page();
}

/// Marks the page in the contents, unless these are the results of a search.
void HelpWindow::showWhere(const QString& page) {
    if (!m_search->text().isEmpty())
        return;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        const bool isHere = item->data(0, pageRole).toString() == page;
        item->setExpanded(isHere);
        if (isHere && (!m_contents->currentItem() || m_contents->currentItem()->parent() != item))
            m_contents->setCurrentItem(item);
    }
}

} // namespace vigie
