// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_list_model.h"

#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr int postsHeld = 1000;
constexpr int postsAtOnce = 64; ///< more than a screen shows

QString spoken(const ReviewPost& post, Language language) {
    QStringList parts = {wording::author(post.checked.post),
                         wording::day(post.checked.post.publishedAt),
                         wording::platform(post.checked.post.platform),
                         wording::standing(post, language),
                         wording::outcome(post, language),
                         wording::notes(post).isEmpty() ? QString() : PostListModel::tr("with a note"),
                         post.excerpt};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PostListModel::PostListModel(Language language, QObject* parent)
    : QAbstractListModel(parent), m_language(language), m_posts(postsHeld) {
    m_ask.setSingleShot(true);
    m_ask.setInterval(0); // after everything that is about to be painted was looked at
    m_ask.callOnTimeout(this, &PostListModel::askForWanted);
}

void PostListModel::begin(const std::vector<ReviewPostPtr>& first) {
    beginResetModel();
    m_ids.clear();
    m_posts.clear();
    m_rows.clear();
    m_underWay = 0;
    m_wanted = -1;
    for (const ReviewPostPtr& post : first) {
        m_posts.insert(static_cast<int>(m_ids.size()), new ReviewPostPtr(post));
        m_ids.push_back(post->id);
    }
    endResetModel();
}

void PostListModel::setIds(std::vector<PostId> ids) {
    const bool goesOn = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (!goesOn) {
        begin({});
        setIds(std::move(ids));
    } else if (ids.size() > m_ids.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
        m_ids = std::move(ids);
        endInsertRows();
    }
}

void PostListModel::setPosts(const std::vector<ReviewPostPtr>& posts) {
    m_underWay = std::max(0, m_underWay - 1);
    for (const ReviewPostPtr& post : posts) {
        const auto asked = m_rows.find(post->id);
        if (asked == m_rows.end())
            continue;
        const int row = asked->second;
        m_posts.insert(row, new ReviewPostPtr(post));
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (m_wanted >= 0)
        m_ask.start();
}

void PostListModel::refresh(const std::vector<PostId>& ids) {
    std::vector<int> rows;
    for (const int row : m_posts.keys())
        if (std::find(ids.begin(), ids.end(), id(row)) != ids.end())
            rows.push_back(row);
    askFor(rows);
}

void PostListModel::refreshAll() {
    const QList<int> rows = m_posts.keys();
    askFor({rows.begin(), rows.end()});
}

ReviewPostPtr PostListModel::post(int row) const {
    if (const ReviewPostPtr* held = m_posts.object(row))
        return *held;
    want(row);
    return nullptr;
}

int PostListModel::rowOf(PostId id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void PostListModel::want(int row) const {
    m_wanted = row;
    if (m_underWay == 0)
        m_ask.start();
}

/// The screenful in which the wanted row stands. Rows that are out of sight by then are asked for no more.
void PostListModel::askForWanted() {
    if (m_wanted < 0 || m_wanted >= rowCount() || m_underWay > 0)
        return;
    const int first = m_wanted / postsAtOnce * postsAtOnce;
    m_wanted = -1;
    std::vector<int> rows;
    for (int row = first; row < std::min(first + postsAtOnce, rowCount()); ++row)
        if (!m_posts.contains(row))
            rows.push_back(row);
    askFor(rows);
}

void PostListModel::askFor(const std::vector<int>& rows) {
    std::vector<PostId> ids;
    for (const int row : rows) {
        ids.push_back(id(row));
        m_rows[ids.back()] = row;
    }
    if (ids.empty())
        return;
    ++m_underWay;
    Q_EMIT postsWanted(ids);
}

QModelIndex PostListModel::index(int row, int column, const QModelIndex& parent) const {
    const bool isThere = row >= 0 && row < rowCount() && column == 0 && !parent.isValid();
    return isThere ? createIndex(row, column) : QModelIndex();
}

int PostListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant PostListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != PostRole && role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ReviewPostPtr held = post(index.row());
    if (role == PostRole)
        return QVariant::fromValue(held);
    if (role == Qt::ToolTipRole)
        return held ? toToolTip(wording::notes(*held)) : QString();
    return held ? spoken(*held, m_language) : tr("Being read…", "a post of the list");
}

} // namespace vigie
