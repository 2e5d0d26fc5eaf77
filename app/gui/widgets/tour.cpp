// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/tour.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int noteWidth = 360;
constexpr int arrow = 2 * spacing::normal; ///< room for it on every side of the note
constexpr int radius = 6;
constexpr int margin = arrow + spacing::wide;
constexpr int clearance = 20 * spacing::grid; ///< from the top of the window: menus, and the line of a filter
constexpr int arrowBase = arrow + radius + spacing::normal; ///< from the top of the note, at least

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(true); // Enter presses it, outside of dialogs, too
    return button;
}

} // namespace

QList<TourStep> mainTour(bool hasPosts) {
    const auto place = [hasPosts](const QString& part, const QString& title, const QString& text) {
        return TourStep{part, title, text, hasPosts ? part : QString()};
    };
    QList<TourStep> steps = {
        place(QStringLiteral("reviewPlace"), Tour::tr("The review"),
              Tour::tr("The list, the post as the public saw it, the findings with their words and their "
                       "text. One key decides and goes on; everything can be undone.")),
        place(QStringLiteral("creatorsPlace"), Tour::tr("The creators, and the rules below"),
              Tour::tr("Who discloses, who does not, and since when. Then each rule with its reasons, its "
                       "law and its proof, and rules of your own.")),
        place(QStringLiteral("reportPlace"), Tour::tr("The report, and the log below"),
              Tour::tr("An audit as PDF with its limits written in it, which anyone can check again later. "
                       "The log says who did what, and when.")),
        {QStringLiteral("quickCheck"), Tour::tr("The quick check, and help beside it"),
         Tour::tr("Paste a draft: the verdict follows as you type, and nothing is kept. F1 opens the manual "
                  "at the screen you are on; the Help menu starts this tour again.")}};
    const QString dossier = QStringLiteral("folderPlace");
    if (hasPosts)
        steps.prepend({dossier, Tour::tr("The dossier"),
                       Tour::tr("Drop the files here as they come: a file, a folder, an archive. Vigie says "
                                "what it read and what it could not read. The files are never changed."),
                       dossier});
    else
        steps.append({QStringLiteral("welcomeOpen"), Tour::tr("Your turn: the files"),
                      Tour::tr("Drop them on the window as they come: a file, a folder, an archive; or press "
                               "this button. Vigie says what it read and what it could not read, and never "
                               "changes them. The sample beside it shows all this with invented posts."),
                      dossier});
    return steps;
}

Tour::Tour(QList<TourStep> steps, QWidget* window)
    : QFrame(window), m_steps(std::move(steps)), m_window(window),
      m_count(makeLabel({}, TextWeight::Muted, this)), m_title(makeLabel({}, TextWeight::Heading, this)),
      m_text(makeLabel({}, TextWeight::Normal, this)),
      m_back(makeButton(QStringLiteral("tourBack"), tr("&Back"), this)),
      m_next(makeButton(QStringLiteral("tourNext"), {}, this)) {
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Guided tour"));
    auto* skip = makeButton(QStringLiteral("tourSkip"), tr("&Leave the tour"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing::normal);
    for (QLabel* label : {m_count, m_title, m_text})
        layout->addWidget(label);
    layout->addSpacing(spacing::small);
    layout->addLayout(buttons);
    setFixedWidth(noteWidth + 2 * arrow);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, &Tour::back);
    connect(m_next, &QPushButton::clicked, this, &Tour::next);
    addKeys();
    m_moved.setSingleShot(true);
    m_moved.setInterval(0);
    connect(&m_moved, &QTimer::timeout, this, &Tour::follow);
    m_window->installEventFilter(this);
    showStep();
    show();
    m_next->setFocus();
}

bool Tour::hasKeysOf(const QWidget& window) {
    const auto* tour = window.findChild<Tour*>();
    return tour && tour->isAncestorOf(window.focusWidget());
}

void Tour::addKeys() {
    const auto add = [this](Qt::Key key, auto&& act) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Escape, &Tour::end);
    add(Qt::Key_Left, &Tour::back);
    add(Qt::Key_Right, [this] {
        if (!isLast())
            next();
    });
}

QWidget* Tour::part() const {
    auto* part = m_window->findChild<QWidget*>(m_steps.at(m_step).part);
    return part && part->isVisible() ? part : nullptr;
}

void Tour::next() {
    if (isLast())
        return end();
    ++m_step;
    showStep();
}

void Tour::back() {
    m_step = std::max(0, m_step - 1);
    showStep();
}

void Tour::end() {
    hide();
    Q_EMIT ended();
    deleteLater();
}

void Tour::showStep() {
    const TourStep& step = m_steps.at(m_step);
    m_count->setText(tr("%1 of %2", "step of the tour").arg(m_step + 1).arg(m_steps.size()));
    m_title->setText(step.title);
    m_text->setText(step.text);
    m_back->setEnabled(m_step > 0);
    m_next->setText(isLast() ? tr("&Done") : tr("&Next"));
    m_next->setDefault(true);
    resize(width(), layout()->totalHeightForWidth(width())); // to the words, which wrap
    if (!step.place.isEmpty())
        if (auto* button = m_window->findChild<QAbstractButton*>(step.place))
            button->setChecked(true);
    place();
}

QRect Tour::box() const {
    const QWidget* target = part();
    return target ? QRect(target->mapTo(m_window, QPoint()), target->size()) : QRect();
}

/// The note asks the window for a layout itself: it moves only when the part or the window did. Who did what
/// the last step speaks of is through.
void Tour::follow() {
    if (isLast() && !m_box.isNull() && !part())
        return end();
    if (m_room != m_window->rect() || m_box != box())
        place();
}

/// Beside the part, where the window has room; in its middle if the part is not there.
void Tour::place() {
    m_room = m_window->rect();
    m_box = box();
    if (m_box.isNull()) {
        m_tip = {};
        move(m_room.center() - rect().center());
        return;
    }
    const QPoint middle = m_box.center();
    const bool isAtLeft = middle.x() < m_room.width() / 3;
    const int highest = std::min(clearance, middle.y() - arrowBase); // so that the arrow is level
    QPoint at = isAtLeft ? QPoint(m_box.right(), std::max(middle.y() - height() / 2, highest))
                         : QPoint(middle.x() - width() / 2, m_box.bottom());
    at.setX(std::clamp(at.x(), 0, std::max(0, m_room.width() - width())));
    at.setY(std::clamp(at.y(), 0, std::max(0, m_room.height() - height())));
    move(at);
    m_tip = isAtLeft ? QPoint(0, middle.y() - at.y()) : QPoint(middle.x() - at.x(), 0);
    raise();
    update();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        m_moved.start();
    return QFrame::eventFilter(watched, event);
}

QPainterPath Tour::outline() const {
    QPainterPath note;
    note.addRoundedRect(QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow), radius, radius);
    if (m_tip.isNull())
        return note;
    const bool pointsLeft = m_tip.x() == 0;
    const QPointF base = pointsLeft ? QPointF(arrow + 1, std::max<qreal>(m_tip.y(), arrowBase))
                                    : QPointF(m_tip.x(), arrow + 1);
    const QPointF half = pointsLeft ? QPointF(0, spacing::normal) : QPointF(spacing::normal, 0);
    QPainterPath tip;
    tip.addPolygon(QPolygonF({QPointF(m_tip), base + half, base - half, QPointF(m_tip)}));
    return note.united(tip);
}

void Tour::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath note = outline();
    painter.fillPath(note, theme.surface);
    painter.strokePath(note, QPen(theme.accent, 1.5));
}

} // namespace vigie
