// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/creator_table_model.h"

#include "app/models/alignment.h"
#include "app/models/creator_wording.h"
#include "app/text/qt_text.h"
#include "core/report/creator_parts.h"

namespace vigie {
namespace {

bool isNumber(int column) {
    return column == CreatorTableModel::PostsColumn || column == CreatorTableModel::CommercialColumn ||
           column == CreatorTableModel::FindingsColumn;
}

constexpr double unknown = -2; // below every share and every change of one

double commercialShare(const Tally& tally) {
    return tally.posts == 0 ? unknown : double(tally.commercial) / double(tally.posts);
}

/// The worst first: one critical finding weighs more than any number of major ones.
double weightOf(const Tally& tally) {
    double weight = 0;
    for (const Severity severity : severitiesInOrder())
        weight = weight * 1e4 + double(std::min<std::size_t>(tally.of(severity), 9999));
    return weight;
}

QVariant sortValue(const CreatorFigures& figures, int column) {
    const Tally& tally = figures.tally;
    switch (column) {
    case CreatorTableModel::PostsColumn: return static_cast<qulonglong>(tally.posts);
    case CreatorTableModel::CommercialColumn: return commercialShare(tally);
    case CreatorTableModel::DisclosedColumn: return tally.commercial == 0 ? unknown : tally.disclosed().share;
    case CreatorTableModel::WorstColumn: return weightOf(tally);
    case CreatorTableModel::FindingsColumn: return static_cast<qulonglong>(tally.findings);
    case CreatorTableModel::TrendColumn:
        return wording::isKnown(figures.trend) ? figures.trend.difference : unknown;
    default: return toQString(figures.creator);
    }
}

} // namespace

CreatorTableModel::CreatorTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void CreatorTableModel::setCreators(std::vector<CreatorFigures> creators) {
    beginResetModel();
    m_creators = std::move(creators);
    endResetModel();
}

int CreatorTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_creators.size());
}

int CreatorTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CreatorTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CreatorFigures& figures = creator(index.row());
    const std::optional<Severity> worst = figures.tally.worst();
    switch (role) {
    case Qt::DisplayRole: return display(figures, index.column());
    case Qt::ToolTipRole: return toToolTip(toolTip(figures, index.column()));
    case Qt::TextAlignmentRole: return alignment(isNumber(index.column()));
    case SortRole: return sortValue(figures, index.column());
    case ShareRole: return QVariant::fromValue(figures.tally.disclosed());
    case SeverityRole: return worst ? QVariant::fromValue(*worst) : QVariant();
    default: return {};
    }
}

QVariant CreatorTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(isNumber(section));
    const bool isOfFindings = section == WorstColumn || section == FindingsColumn;
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && isOfFindings)
        return tr("Findings that were dismissed are not counted.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CreatorColumn: return tr("Creator");
    case PostsColumn: return tr("Posts", "how many");
    case CommercialColumn: return tr("Commercial", "share of the posts");
    case DisclosedColumn: return tr("Compliant disclosure");
    case WorstColumn: return tr("Worst finding");
    case FindingsColumn: return tr("Findings", "how many");
    case TrendColumn: return tr("Trend");
    default: return {};
    }
}

QString CreatorTableModel::display(const CreatorFigures& figures, int column) const {
    const Wording say(m_language);
    const Tally& tally = figures.tally;
    switch (column) {
    case CreatorColumn: return wording::creator(figures);
    case PostsColumn: return toQString(say.number(tally.posts));
    case CommercialColumn: return toQString(say.percent(commercialShare(tally)));
    case DisclosedColumn: return wording::share(tally.disclosed(), m_language);
    case WorstColumn: return wording::worst(tally, m_language);
    case FindingsColumn: return toQString(say.number(tally.findings));
    case TrendColumn: return wording::trend(figures.trend);
    default: return {};
    }
}

QString CreatorTableModel::toolTip(const CreatorFigures& figures, int column) const {
    const Wording say(m_language);
    switch (column) {
    case CreatorColumn: return wording::creator(figures);
    case DisclosedColumn: return toQString(intervalText(figures.tally.disclosed(), say));
    case TrendColumn: return wording::trendExplained(figures.trend);
    default: return {};
    }
}

} // namespace vigie
