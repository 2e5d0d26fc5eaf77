// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_table_model.h"

#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/report/standing.h"

namespace vigie {
namespace {

QVariant caveatValue(const ReviewPost& post) {
    const auto caveat = caveatOf(post.checked.assessment.then);
    return caveat ? QVariant(static_cast<int>(*caveat)) : QVariant();
}

} // namespace

PostTableModel::PostTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void PostTableModel::append(const QList<ReviewPostPtr>& posts) {
    if (posts.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(posts.size()) - 1);
    m_posts += posts;
    for (const ReviewPostPtr& post : posts)
        ++m_counts.at(static_cast<std::size_t>(post->checked.assessment.then.verdict));
    endInsertRows();
}

void PostTableModel::clear() {
    beginResetModel();
    m_posts.clear();
    m_counts = {};
    endResetModel();
}

std::map<std::string, int> PostTableModel::ruleHits() const {
    std::map<std::string, int> hits;
    for (const ReviewPostPtr& post : m_posts)
        for (const Finding& finding : post->checked.assessment.then.findings)
            ++hits[finding.rule];
    return hits;
}

int PostTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

int PostTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PostTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewPost& post = *m_posts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(post, index.column());
    case Qt::AccessibleTextRole:
        return spoken(post);
    case SortRole:
        return sortValue(post, index.column());
    case CaveatRole:
        return caveatValue(post);
    default:
        return {};
    }
}

QVariant PostTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case AuthorColumn:
        return tr("Author");
    case DateColumn:
        return tr("Date", "of publication");
    case PlatformColumn:
        return tr("Platform");
    case ExcerptColumn:
        return tr("First words", "of the caption");
    default:
        return {};
    }
}

QString PostTableModel::display(const ReviewPost& post, int column) const {
    switch (column) {
    case VerdictColumn:
        return wording::standing(post.checked.assessment.then, m_language);
    case AuthorColumn:
        return wording::author(post.checked.post);
    case DateColumn:
        return wording::day(post.checked.post.publishedAt);
    case PlatformColumn:
        return wording::platform(post.checked.post.platform);
    case ExcerptColumn:
        return post.excerpt;
    default:
        return {};
    }
}

QVariant PostTableModel::sortValue(const ReviewPost& post, int column) const {
    switch (column) {
    case VerdictColumn:
        return static_cast<int>(post.checked.assessment.then.verdict);
    case DateColumn: {
        const auto& instant = post.checked.post.publishedAt;
        return instant ? QVariant(static_cast<qlonglong>(instant->time_since_epoch().count())) : QVariant();
    }
    default:
        return display(post, column).toCaseFolded();
    }
}

QString PostTableModel::spoken(const ReviewPost& post) const {
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        if (const QString part = display(post, column); !part.isEmpty())
            parts += part;
    return parts.join(QStringLiteral(", "));
}

} // namespace vigie
