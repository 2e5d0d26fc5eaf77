// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/review_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/shortcuts.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/correction_card.h"
#include "app/gui/widgets/decision_bar.h"
#include "app/gui/widgets/filter_bar.h"
#include "app/gui/widgets/findings_view.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/highlight_legend.h"
#include "app/gui/widgets/key_button.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/media_strip.h"
#include "app/gui/widgets/post_list_view.h"
#include "app/gui/widgets/post_origin.h"
#include "app/gui/widgets/post_view.h"
#include "app/gui/widgets/review_footer.h"
#include "app/text/qt_text.h"
#include "core/report/usual_question.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

const QString panesKey = QStringLiteral("review/panes");
const QString orderKey = QStringLiteral("review/order");
constexpr int roomyHeight = 170 * spacing::grid; ///< of a page with room for a post and its correction
constexpr int mostAtOnce = 5000; ///< posts of one decision: one entry of the log names them all

QVBoxLayout* makeTightLayout(QWidget* pane) {
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

std::vector<std::string> ruleIds(const RulePack& pack) {
    std::vector<std::string> ids;
    for (const Rule& rule : pack.rules)
        ids.push_back(rule.id);
    return ids;
}

} // namespace

ReviewPage::ReviewPage(const ReviewContext& context, DossierSession& session, QWidget* parent)
    : PlacePage(parent), m_session(session), m_language(context.language), m_posts(context.language),
      m_finder(context.checker, context.stored, context.language), m_numbers(context.language),
      m_asRead(makeAction(Shortcut::ToggleReading, this)),
      m_filterBar(new FilterBar(ruleIds(context.checker->pack()), context.language)),
      m_list(new PostListView), m_listOrNothing(new QStackedWidget), m_footer(new ReviewFooter),
      m_postView(new PostView(context)), m_origin(new PostOrigin), m_correction(new CorrectionCard(context)),
      m_media(new MediaStrip), m_findings(new FindingsView(context)), m_decisions(new DecisionBar),
      m_panes(new QSplitter) {
    setObjectName(QStringLiteral("reviewPage"));
    setManualPage(this, QStringLiteral("review"));
    m_list->setModel(&m_posts);
    m_panes->addWidget(makeListPane());
    QWidget* post = makePostPane();
    m_panes->addWidget(post);
    m_decisions->askOver(post); // the list is what one goes through, the findings what one decides on
    m_panes->addWidget(m_findings);
    m_findings->setMinimumWidth(300);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setSizes({405, 400, 383}); // in 1280 pixels the order stands beside the verdicts
    m_panes->setStretchFactor(0, 1);    // a wide screen gives to all three
    m_panes->setStretchFactor(1, 2);
    m_panes->setStretchFactor(2, 1);
    auto* layout = makeTightLayout(this);
    layout->addWidget(m_panes, 1);
    layout->addWidget(m_decisions);
    makeActions();
    connectList();
    connectPost();
    setStart(m_list);
}

QWidget* ReviewPage::makeListPane() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(330); // for the verdicts of some thousand posts, and the order beside them
    m_listOrNothing->addWidget(m_list);
    m_listOrNothing->addWidget(makeNoMatch());
    auto* layout = makeTightLayout(pane);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_listOrNothing, 1);
    layout->addWidget(m_footer);
    return pane;
}

QWidget* ReviewPage::makePostPane() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(280);
    auto* layout = makeTightLayout(pane);
    layout->addWidget(m_postView, 1);
    layout->addWidget(m_origin);
    layout->addWidget(m_correction);
    layout->addWidget(m_media);
    layout->addWidget(makeLegend());
    return pane;
}

QWidget* ReviewPage::makeLegend() {
    auto* bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    m_asRead->setCheckable(true);
    auto* layout = new FlowLayout(bar); // a narrow pane has room for one of the two
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(new HighlightLegend(bar));
    layout->addWidget(new KeyButton(m_asRead, bar));
    return bar;
}

/// What stands in place of the list when the filter lets nothing through.
QWidget* ReviewPage::makeNoMatch() {
    auto* pane = new QWidget;
    auto* words = makeLabel(tr("No post matches this filter."), TextWeight::Muted, pane);
    words->setAlignment(Qt::AlignCenter);
    auto* clear = new QPushButton(tr("Clear the filter"), pane);
    clear->setObjectName(QStringLiteral("clearFilter"));
    connect(clear, &QPushButton::clicked, m_filterBar, &FilterBar::clear);
    auto* layout = new QVBoxLayout(pane);
    layout->addStretch();
    layout->addWidget(words);
    layout->addWidget(clear, 0, Qt::AlignCenter);
    layout->addStretch();
    return pane;
}

void ReviewPage::makeActions() {
    const auto add = [this](Shortcut id, auto&& act) {
        QAction* action = makeAction(id, this);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    add(Shortcut::NextPost, [this] { goOn(m_list->row() + 1); });
    add(Shortcut::PreviousPost, [this] { goOn(m_list->row() - 1); });
    add(Shortcut::NextFinding, [this] { m_findings->chooseNext(); });
    add(Shortcut::Filter, [this] { m_filterBar->setFocus(Qt::ShortcutFocusReason); });
    add(Shortcut::Undo, [this] { m_session.undo(); });
    add(Shortcut::Redo, [this] { m_session.redo(); });
    addAction(m_asRead);
    connect(m_asRead, &QAction::toggled, m_postView, &PostView::setAsRead);
}

void ReviewPage::connectList() {
    connect(m_filterBar, &FilterBar::changed, this, [this] {
        m_wanted = 0;
        m_scrolled = -1;
        find();
    });
    connect(m_filterBar, &FilterBar::done, m_list, qOverload<>(&QWidget::setFocus));
    connect(&m_posts, &PostListModel::postsWanted, &m_finder, &PostFinder::load);
    connect(&m_finder, &PostFinder::loaded, &m_posts, &PostListModel::setPosts);
    connect(&m_finder, &PostFinder::found, this, [this](const std::vector<ReviewPostPtr>& first) {
        m_posts.begin(first);
        selectSomething();
    });
    connect(&m_finder, &PostFinder::idsFound, this, [this] {
        m_posts.setIds(m_finder.takeIds());
        selectSomething();
        m_wanted = 0;
        m_scrolled = -1;
    });
    connect(&m_finder, &PostFinder::failed, &m_session, &DossierSession::failed);
    connect(&m_posts, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                if (first.row() <= m_list->row() && m_list->row() <= last.row())
                    showCurrent();
            });
    connect(m_list, &PostListView::moved, this, [this] {
        m_isTouched = m_isTouched || !m_isSelecting;
        showCurrent();
    });
}

void ReviewPage::connectPost() {
    connect(m_findings, &FindingsView::evidenceChosen, m_postView, &PostView::showEvidence);
    connect(m_findings, &FindingsView::evidenceEntered, m_postView, &PostView::lightEvidence);
    connect(m_findings, &FindingsView::evidenceLeft, m_postView, &PostView::unlight);
    connect(m_findings, &FindingsView::chosenChanged, this, [this] {
        showTarget();
        countAlike();
    });
    connect(m_postView, &PostView::wordsEntered, m_findings, &FindingsView::light);
    connect(m_postView, &PostView::wordsLeft, m_findings, &FindingsView::unlight);
    connect(m_postView, &PostView::wordsClicked, m_findings, &FindingsView::showCardOf);
    connect(m_origin, &PostOrigin::browserWanted, this, &ReviewPage::browserWanted);
    connect(m_decisions, &DecisionBar::decided, this, &ReviewPage::decide);
    connect(&m_session, &DossierSession::decided, this, &ReviewPage::follow);
    connect(&m_session, &DossierSession::began, this, &ReviewPage::showTarget);
    connect(&m_session, &DossierSession::ended, this, &ReviewPage::showTarget);
}

void ReviewPage::resizeEvent(QResizeEvent* event) {
    PlacePage::resizeEvent(event);
    m_correction->openWhere(height() >= roomyHeight);
}

void ReviewPage::showDossier(const QString& path) {
    m_finder.open(path);
    m_numbers.open(path);
    m_posts.begin({});
    showCurrent(); // nothing: another dossier may have another post of that number
    const auto begin = path.isEmpty() ? std::nullopt : std::exchange(m_begin, std::nullopt);
    m_isTouched = begin || m_session.state().isCopy;
    if (begin)
        m_filterBar->setLine(begin->filter);
    else if (!m_session.state().isCopy) // a filter belongs to the dossier that it was made for
        m_filterBar->clear();
    reload();
    m_wanted = begin ? begin->post : 0;
    m_scrolled = begin ? begin->scrolled : -1;
}

ReviewPlace ReviewPage::place() const {
    if (m_begin) // still to be shown
        return *m_begin;
    const int row = m_list->row();
    return {m_filterBar->line(), row < 0 ? 0 : m_posts.id(row), m_list->verticalScrollBar()->value()};
}

void ReviewPage::reload() {
    if (const int row = m_list->row(); m_current && row >= 0 && m_isTouched)
        m_wanted = m_posts.id(row); // not of m_current: the post of that row may still be on its way
    m_scrolled = -1;
    find();
    countAll();
}

void ReviewPage::showPosts(const QString& query) {
    m_filterBar->setLine(query);
}

void ReviewPage::find() {
    m_finder.find(m_filterBar->query(), m_filterBar->order());
}

void ReviewPage::selectSomething() {
    const QScopedValueRollback selecting(m_isSelecting, true);
    const int row = m_wanted == 0 ? -1 : m_posts.rowOf(m_wanted);
    if (row >= 0)
        m_list->goTo(row);
    else if (m_list->row() < 0)
        m_list->goTo(0);
    if (row >= 0 && m_scrolled >= 0)
        m_list->verticalScrollBar()->setValue(m_scrolled);
    const bool isEmpty = m_posts.rowCount() == 0;
    m_listOrNothing->setCurrentIndex(isEmpty && !m_filterBar->line().isEmpty() ? 1 : 0);
    m_list->setWhenEmpty(
        isEmpty ? tr("There are no posts yet. Drop files on the window, or add them at the place “Dossier”.")
                : QString());
    m_footer->setShown(m_posts.rowCount());
    showCurrent();
}

/// The post of the current row. One that is still being read does not take the last one away.
void ReviewPage::showCurrent() {
    const int row = m_list->row();
    const ReviewPostPtr post = row < 0 ? nullptr : m_posts.post(row);
    if (row < 0 || (post && post != m_current)) {
        const bool isAnother = !post || !m_current || post->id != m_current->id;
        m_current = post;
        m_postView->setPost(post);
        m_origin->setPost(post);
        m_correction->setPost(post);
        m_findings->setPost(post);
        if (isAnother)
            m_media->setPost(post);
    }
    showTarget();
}

void ReviewPage::showTarget() {
    const bool canDecide = m_current && m_session.state().canChange() && !m_session.isBusy() &&
                           m_list->chosenCount() <= mostAtOnce;
    m_decisions->setTarget({target(), targetedRules(), usualQuestions()}, canDecide);
}

/// Of the post that is shown: the chosen one, else those that are open, else all. None where more posts are
/// chosen.
std::vector<const Finding*> ReviewPage::targetedFindings() const {
    std::vector<const Finding*> open;
    std::vector<const Finding*> all;
    if (!m_current || m_list->chosenCount() > 1)
        return all;
    for (const Finding& finding : m_current->findings()) {
        if (!m_findings->chosen().empty() && finding.key != m_findings->chosen())
            continue;
        all.push_back(&finding);
        if (!decisionOn(finding.key, m_current->decisions))
            open.push_back(&finding);
    }
    return open.empty() ? all : open;
}

bool ReviewPage::isPostTargeted() const {
    return m_current && m_list->chosenCount() <= 1 && m_current->findings().empty();
}

QStringList ReviewPage::targetedRules() const {
    QStringList rules;
    for (const Finding* finding : targetedFindings())
        rules += toQString(finding->rule);
    return isPostTargeted() ? QStringList{QString()} : rules;
}

/// A line for each finding.
QString ReviewPage::usualQuestions() const {
    const Wording say(m_language);
    QStringList lines;
    for (const Finding* finding : targetedFindings())
        if (const QString line = toQString(usualQuestion(*finding, say)); !lines.contains(line))
            lines += line;
    return isPostTargeted() ? toQString(openQuestion(say)) : lines.join(u'\n');
}

QString ReviewPage::target() const {
    const int chosen = m_list->chosenCount();
    if (!m_current || m_session.state().path.isEmpty())
        return {};
    if (!m_session.state().canChange())
        return tr("To look only");
    if (m_session.isBusy())
        return tr("Decisions wait for the import");
    if (chosen > mostAtOnce)
        return tr("At most %Ln post(s) at once", nullptr, mostAtOnce);
    if (chosen > 1)
        return tr("%Ln post(s) chosen", nullptr, chosen);
    if (!m_findings->chosen().empty())
        return tr("The chosen finding");
    const auto findings = static_cast<int>(m_current->findings().size());
    return findings == 0 ? tr("The post") : tr("%Ln finding(s)", nullptr, findings);
}

/// How many other posts say the same as the current one, and were found fault with for one of its reasons.
void ReviewPage::countAlike() {
    m_decisions->setAlike(0);
    if (!m_current || m_current->findings().empty())
        return;
    const DecisionOrder order{{m_current->id}, m_findings->chosen(), false, {}};
    m_numbers.ask([order](const Dossier& dossier) { return vigie::countAlike(dossier, order); },
                  [this, id = m_current->id](std::size_t others) {
                      if (m_current && m_current->id == id)
                          m_decisions->setAlike(static_cast<int>(others));
                  });
}

void ReviewPage::countAll() {
    m_numbers.ask(countVerdicts, [this](const VerdictCounts& counts) { m_filterBar->setCounts(counts); });
    countProgress();
}

void ReviewPage::countProgress() {
    m_numbers.ask(readProgress, [this](const ReviewProgress& progress) { m_footer->setProgress(progress); });
}

/// Where the user goes counts more than where the list stood when it was asked for anew.
void ReviewPage::goOn(int row) {
    m_wanted = 0;
    m_scrolled = -1;
    m_list->goTo(row);
}

/// Goes on to the next row before the decision is on the disk; the row shows it when it is.
void ReviewPage::decide(const Decision& decision) {
    DecisionOrder order;
    for (const int row : m_list->chosenRows())
        order.posts.push_back(m_posts.id(row));
    if (order.posts.size() == 1)
        order.key = m_findings->chosen();
    order.isAlike = m_decisions->isAlikeWanted();
    order.decision = decision;
    m_session.decide(std::move(order));
    if (decision.kind == DecisionKind::Note || m_findings->chooseNextOpen())
        return;
    const std::vector<int> rows = m_list->chosenRows();
    if (!rows.empty())
        goOn(rows.back() + 1);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// What was taken back or brought back is shown.
void ReviewPage::follow(const DecisionNews& news) {
    m_posts.refresh(news.action.posts);
    countProgress();
    if (news.step == DecisionNews::Step::Decided || news.action.posts.empty())
        return;
    m_list->goTo(m_posts.rowOf(news.action.posts.front()));
}

QList<QAction*> ReviewPage::menuActions() const {
    return m_decisions->actions() + actions();
}

void ReviewPage::saveState() const {
    QSettings settings;
    settings.setValue(panesKey, m_panes->saveState());
    settings.setValue(orderKey, static_cast<int>(m_filterBar->order()));
}

void ReviewPage::restoreState() {
    const QSettings settings;
    m_panes->restoreState(settings.value(panesKey).toByteArray());
    const int gravestFirst = static_cast<int>(PostOrder::WorstFirst);
    m_filterBar->setOrder(static_cast<PostOrder>(settings.value(orderKey, gravestFirst).toInt()));
}

} // namespace vigie
