// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/heat_map_view.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/heat_key.h"
#include "app/models/creator_wording.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vigie {
namespace {

constexpr int cellWidth = 12 * spacing::grid;
constexpr int cellHeight = 7 * spacing::grid;
constexpr int headerHeight = 52 * spacing::grid;
constexpr int nameWidth = 48 * spacing::grid;

class HeatDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = themeFor(option.palette);
        painter->save();
        painter->fillRect(option.rect, heatOf(index.data(HeatMapModel::ShadeRole).toDouble(), theme));
        painter->setPen(theme.text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

/// Titles of rules, written upwards.
class UprightHeader final : public QHeaderView {
public:
    explicit UprightHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setDefaultSectionSize(cellWidth);
        setSectionResizeMode(QHeaderView::Fixed);
    }
    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), headerHeight}; }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = themeFor(this);
        painter->save();
        painter->fillRect(rect, theme.ground);
        painter->setPen(theme.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(theme.text);
        painter->translate(rect.left(), rect.bottom());
        painter->rotate(-90);
        const QRect room(spacing::normal, 0, rect.height() - 2 * spacing::normal, rect.width());
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, twoLines(title, room));
        painter->restore();
    }

private:
    /// What two lines of that room hold.
    QString twoLines(const QString& title, const QRect& room) const {
        const QFontMetrics metrics = fontMetrics();
        const QRect needed = metrics.boundingRect(room, Qt::TextWordWrap, title);
        return needed.height() <= room.height() ? title
                                                : metrics.elidedText(title, Qt::ElideRight, room.width());
    }
};

} // namespace

HeatMapView::HeatMapView(const ReviewContext& context, QWidget* parent)
    : QTableView(parent), m_language(context.language),
      m_model(context.checker->sharedPack(), context.language), m_key(new HeatKey(this)) {
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(tr("Findings of each creator by rule"));
    setModel(&m_model);
    setHorizontalHeader(new UprightHeader(this));
    setItemDelegate(new HeatDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(nameWidth);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QString query =
            wording::queryFor(m_model.creator(index.row()).creator, m_model.rule(index.column()), m_language);
        if (!query.isEmpty())
            Q_EMIT postsWanted(query);
    });
}

/// In the corner that the headers leave.
void HeatMapView::updateGeometries() {
    QTableView::updateGeometries();
    m_key->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
    m_key->raise();
}

QSize HeatMapView::wholeSize() const {
    return {verticalHeader()->width() + horizontalHeader()->length(),
            horizontalHeader()->height() + verticalHeader()->length()};
}

} // namespace vigie
