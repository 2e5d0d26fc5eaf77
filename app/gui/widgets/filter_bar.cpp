// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/filter_bar.h"

#include "app/gui/shortcuts.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/filter_chips.h"
#include "app/gui/widgets/filter_line.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/order_box.h"
#include "app/gui/widgets/saved_filters_button.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

namespace vigie {
namespace {

/// The most pressing first, as people work through them.
constexpr std::array buttonOrder = {Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview,
                                    Verdict::Compliant, Verdict::NotCommercial};
constexpr int markSize = 12;
constexpr int betweenVerdicts = 0; ///< the buttons have room of their own

std::size_t indexOf(Verdict verdict) {
    return static_cast<std::size_t>(verdict);
}

bool isFor(const QueryTerm& term, Verdict verdict) {
    return term.key == QueryKey::Verdict && !term.negated && term.value == toString(verdict);
}

/// « verdict:non-conforme »
QString pieceFor(Verdict verdict, Language language) {
    for (const QueryValue& value : valuesOf(QueryKey::Verdict))
        if (value.name == toString(verdict))
            return toQString(nameOf(QueryKey::Verdict).in(language)) + u':' +
                   toQString(value.word.in(language)).replace(u' ', u'-');
    return {};
}

QString without(const QString& line, const QueryTerm& term) {
    std::string bytes = toUtf8(line);
    bytes.erase(term.where.begin, term.where.end - term.where.begin);
    return toQString(bytes).simplified();
}

} // namespace

FilterBar::FilterBar(std::vector<std::string> rules, Language language, QWidget* parent)
    : QWidget(parent), m_language(language), m_line(new FilterLine(std::move(rules), language, this)),
      m_chips(new FilterChips(language, this)), m_saved(new SavedFiltersButton(this)),
      m_backButton(new QToolButton(this)), m_forwardButton(new QToolButton(this)),
      m_order(new OrderBox(this)) {
    makeHistoryButtons();
    makeVerdicts();
    makeOrders();
    arrange();
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::readLine);
    connect(m_line, &QLineEdit::editingFinished, this, &FilterBar::settle);
    connect(m_line, &FilterLine::rested, this, [this] { m_chips->showProblems(m_query); });
    connect(m_line, &FilterLine::done, this, [this] {
        if (m_query.problems.empty()) // else the keys that follow would decide instead of mending it
            Q_EMIT done();
    });
    connect(m_line, &FilterLine::escaped, this, [this] {
        const bool wasEmpty = line().isEmpty();
        clear();
        if (wasEmpty)
            Q_EMIT done();
    });
    connect(m_chips, &FilterChips::removed, this,
            [this](const QueryTerm& term) { setLine(without(line(), term)); });
    connect(m_saved, &SavedFiltersButton::chosen, this, &FilterBar::setLine);
    setFocusProxy(m_line);
    setCounts({});
    paintMarks();
    settle();
}

/// A line that has the focus tells that it loses it, when everything here but the widget is gone.
FilterBar::~FilterBar() {
    m_line->disconnect(this);
}

void FilterBar::arrange() {
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(m_backButton);
    top->addWidget(m_forwardButton);
    top->addWidget(m_line, 1);
    top->addWidget(m_saved);
    auto* buttons = new FlowLayout; // counts of a large dossier push the order to a line of its own
    buttons->setSpacing(betweenVerdicts);
    for (const Verdict verdict : buttonOrder)
        buttons->addWidget(m_verdicts.at(indexOf(verdict)));
    buttons->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addLayout(top);
    layout->addWidget(m_chips);
    layout->addLayout(buttons);
}

void FilterBar::makeHistoryButtons() {
    m_back = makeAction(Shortcut::FilterBack, this);
    m_forward = makeAction(Shortcut::FilterForward, this);
    connect(m_back, &QAction::triggered, this, [this] { setLine(m_history.goBack()); });
    connect(m_forward, &QAction::triggered, this, [this] { setLine(m_history.goForward()); });
    m_backButton->setDefaultAction(m_back);
    m_backButton->setArrowType(Qt::LeftArrow);
    m_forwardButton->setDefaultAction(m_forward);
    m_forwardButton->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {m_backButton, m_forwardButton}) {
        button->setObjectName(button->defaultAction()->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(button->defaultAction()->text());
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    addActions({m_back, m_forward});
}

void FilterBar::makeVerdicts() {
    for (const Verdict verdict : buttonOrder) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("verdict_") + toQString(toString(verdict)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({markSize, markSize});
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Show only: %1", "a verdict").arg(wording::verdict(verdict, m_language)));
        connect(button, &QToolButton::toggled, this, // a screen reader toggles without a click
                [this, verdict](bool isOn) { switchVerdict(verdict, isOn); });
        m_verdicts.at(indexOf(verdict)) = button;
    }
}

void FilterBar::makeOrders() {
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Order of the posts"));
    m_order->setToolTip(tr("Order of the posts"));
    const auto add = [this](const QString& name, PostOrder order) {
        m_order->addItem(name, static_cast<int>(order));
    };
    add(tr("Gravest first"), PostOrder::WorstFirst);
    add(tr("Newest first"), PostOrder::Newest);
    add(tr("Oldest first"), PostOrder::Oldest);
    add(tr("By author"), PostOrder::ByAuthor);
    add(tr("File order"), PostOrder::AsImported);
    m_order->view()->setMinimumWidth(m_order->view()->sizeHintForColumn(0) + spacing::wide);
    connect(m_order, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

QString FilterBar::line() const {
    return m_line->text();
}

void FilterBar::setLine(const QString& line) {
    m_line->setText(line);
    settle();
}

PostOrder FilterBar::order() const {
    return static_cast<PostOrder>(m_order->currentData().toInt());
}

void FilterBar::setOrder(PostOrder order) {
    m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(order))));
}

void FilterBar::readLine() {
    m_query = parseQuery(toUtf8(line()), m_line->rules());
    m_chips->show(m_query);
    if (m_line->isBeingTyped())
        m_chips->hideProblems();
    else
        m_chips->showProblems(m_query);
    m_saved->setLine(line().trimmed());
    for (const Verdict verdict : buttonOrder)
        m_verdicts.at(indexOf(verdict))->setChecked(termFor(verdict) != nullptr);
    Q_EMIT changed();
}

/// What stands in the line is a filter that one can come back to.
void FilterBar::settle() {
    m_history.visit(line().trimmed());
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

const QueryTerm* FilterBar::termFor(Verdict verdict) const {
    const auto term = std::find_if(m_query.terms.begin(), m_query.terms.end(),
                                   [&](const QueryTerm& candidate) { return isFor(candidate, verdict); });
    return term == m_query.terms.end() ? nullptr : &*term;
}

void FilterBar::switchVerdict(Verdict verdict, bool isOn) {
    const QueryTerm* term = termFor(verdict);
    if (isOn && !term)
        setLine((line() + u' ' + pieceFor(verdict, m_language)).simplified());
    else if (!isOn && term)
        setLine(without(line(), *term));
}

void FilterBar::setCounts(const VerdictCounts& counts) {
    for (const Verdict verdict : buttonOrder) {
        const auto count = static_cast<int>(counts.at(indexOf(verdict)));
        QToolButton* button = m_verdicts.at(indexOf(verdict));
        button->setText(locale().toString(count));
        button->setAccessibleName(wording::countOf(verdict, count));
    }
    fitOrder();
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitOrder();
}

/// Beside the verdicts, in what room they leave.
void FilterBar::fitOrder() {
    int room = width() - 2 * spacing::normal;
    for (const QToolButton* button : m_verdicts)
        room -= button->sizeHint().width() + betweenVerdicts;
    m_order->fit(room);
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

void FilterBar::paintMarks() {
    const Theme& theme = themeFor(this);
    for (const Verdict verdict : buttonOrder)
        m_verdicts.at(indexOf(verdict))
            ->setIcon(verdictMark(verdict, theme.of(verdict), markSize, devicePixelRatioF()));
}

} // namespace vigie
