// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_filter.h"

#include "app/models/post_table_model.h"
#include "app/text/qt_text.h"
#include "core/text/normalised_text.h"

#include <algorithm>

namespace vigie {
namespace {

/// « lola "code promo" » → lola, code promo. An open quote reaches to the end.
std::vector<std::string> wordsOf(const QString& text) {
    std::vector<std::string> words;
    const auto add = [&](const QString& word) {
        if (!word.isEmpty())
            words.push_back(foldedCopy(toUtf8(word)));
    };
    bool isQuoted = false;
    for (const QString& part : text.split(u'"')) {
        if (isQuoted)
            add(part.trimmed());
        else
            for (const QString& word : part.simplified().split(u' '))
                add(word);
        isQuoted = !isQuoted;
    }
    return words;
}

} // namespace

PostFilter::PostFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(PostTableModel::SortRole);
    setDynamicSortFilter(true);
}

void PostFilter::setText(const QString& text) {
    m_words = wordsOf(text);
    invalidateFilter();
}

void PostFilter::setVerdicts(const std::set<Verdict>& verdicts) {
    m_verdicts = verdicts;
    invalidateFilter();
}

bool PostFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* posts = static_cast<const PostTableModel*>(sourceModel());
    const ReviewPost& post = *posts->post(row);
    if (!m_verdicts.empty() && !m_verdicts.contains(post.checked.assessment.then.verdict))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return post.searchText.find(word) != std::string::npos;
    });
}

bool PostFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!a.isValid() || !b.isValid()) // a post without a date comes last when the newest come first
        return !a.isValid() && b.isValid();
    return a.typeId() == QMetaType::QString ? a.toString().localeAwareCompare(b.toString()) < 0
                                            : a.toLongLong() < b.toLongLong();
}

} // namespace vigie
