// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/filter_bar.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/verdict_mark.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace vigie {
namespace {

/// The most pressing first, as people work through them.
constexpr std::array buttonOrder = {Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview,
                                    Verdict::Compliant, Verdict::NotCommercial};
constexpr int markSize = 12;

struct Order {
    int column;
    Qt::SortOrder direction;
};
constexpr std::array orders = {Order{-1, Qt::AscendingOrder},
                               Order{PostTableModel::VerdictColumn, Qt::DescendingOrder},
                               Order{PostTableModel::DateColumn, Qt::DescendingOrder},
                               Order{PostTableModel::DateColumn, Qt::AscendingOrder},
                               Order{PostTableModel::AuthorColumn, Qt::AscendingOrder},
                               Order{PostTableModel::PlatformColumn, Qt::AscendingOrder}};

std::size_t indexOf(Verdict verdict) {
    return static_cast<std::size_t>(verdict);
}

} // namespace

FilterBar::FilterBar(Language language, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_order(new QComboBox(this)) {
    setUpText();
    setUpVerdicts(language);
    setUpOrders();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (const Verdict verdict : buttonOrder)
        buttons->addWidget(m_verdicts.at(indexOf(verdict)));
    buttons->addStretch();
    buttons->addWidget(m_order);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setCounts({});
    paintMarks();
}

void FilterBar::setUpText() {
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Filter: words, author, rule"));
    m_text->setAccessibleName(tr("Filter the posts"));
    m_text->setToolTip(tr("Press / to come here, Esc to clear. Case and accents do not count."));
    m_text->setClearButtonEnabled(true);
    m_text->setAcceptDrops(false); // files dropped here belong to the window
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    setFocusProxy(m_text);
}

void FilterBar::setUpVerdicts(Language language) {
    for (const Verdict verdict : buttonOrder) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("verdict_") + toQString(toString(verdict)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({markSize, markSize});
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(tr("Show only: %1", "a verdict").arg(wording::verdict(verdict, language)));
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT verdictsChanged(chosenVerdicts()); });
        m_verdicts.at(indexOf(verdict)) = button;
    }
}

void FilterBar::setUpOrders() {
    m_order->setObjectName(QStringLiteral("order"));
    m_order->setAccessibleName(tr("Order of the posts"));
    m_order->setToolTip(tr("Order of the posts"));
    m_order->addItems({tr("File order"), tr("Gravest first"), tr("Newest first"), tr("Oldest first"),
                       tr("By author"), tr("By platform")});
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        const Order& order = orders.at(static_cast<std::size_t>(chosen));
        Q_EMIT orderChosen(order.column, order.direction);
    });
}

void FilterBar::setCounts(const VerdictCounts& counts) {
    for (const Verdict verdict : buttonOrder) {
        const int count = counts.at(indexOf(verdict));
        QToolButton* button = m_verdicts.at(indexOf(verdict));
        button->setText(locale().toString(count));
        button->setAccessibleName(wording::countOf(verdict, count));
    }
}

void FilterBar::clear() {
    for (QToolButton* button : m_verdicts) {
        const QSignalBlocker quiet(button);
        button->setChecked(false);
    }
    Q_EMIT verdictsChanged({});
    m_text->clear();
}

std::set<Verdict> FilterBar::chosenVerdicts() const {
    std::set<Verdict> chosen;
    for (const Verdict verdict : buttonOrder)
        if (m_verdicts.at(indexOf(verdict))->isChecked())
            chosen.insert(verdict);
    return chosen;
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        if (m_text->text().isEmpty())
            Q_EMIT done();
        clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT done();
        return true;
    default:
        return false;
    }
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
