// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/post_finder.h"

namespace vigie {
namespace {

constexpr std::size_t firstPosts = 40; ///< more than a screen shows

using Posts = std::vector<ReviewPostPtr>;

Result<Posts> judge(const Dossier& dossier, std::vector<StoredPost> posts,
                    const std::shared_ptr<const Checker>& checker) {
    Posts judged;
    for (StoredPost& post : posts) {
        auto decisions = dossier.decisionsOn(post.id);
        if (!decisions)
            return tl::unexpected(decisions.error());
        auto dismissed = decisions->empty() ? DismissedKeys() : dossier.dismissedOn(post.id);
        if (!dismissed)
            return tl::unexpected(dismissed.error());
        judged.push_back(
            makeReviewPost(std::move(post), *std::move(decisions), checker, *std::move(dismissed)));
    }
    return judged;
}

} // namespace

PostFinder::PostFinder(std::shared_ptr<const Checker> today, std::shared_ptr<StoredRules> stored,
                       Language language, QObject* parent)
    : QObject(parent), m_today(std::move(today)), m_stored(std::move(stored)), m_posts(language),
      m_ids(language) {
    connect(&m_posts, &DossierLink::failed, this, &PostFinder::failed);
    connect(&m_ids, &DossierLink::failed, this, &PostFinder::failed);
}

void PostFinder::open(const QString& path) {
    m_posts.open(path);
    m_ids.open(path);
}

void PostFinder::find(const PostQuery& query, PostOrder order) {
    m_posts.drop();
    m_ids.drop();
    m_posts.ask(
        [today = m_today, stored = m_stored, query, order](const Dossier& dossier) {
            return dossier.page(query, order, {}, firstPosts).and_then([&](std::vector<StoredPost> page) {
                return judge(dossier, std::move(page), stored->of(dossier).value_or(today));
            });
        },
        [this, query, order](const Posts& first) {
            Q_EMIT found(first);
            if (first.size() == firstPosts)
                m_ids.ask([query, order](const Dossier& dossier) { return dossier.ids(query, order); },
                          [this](std::vector<PostId> ids) {
                              m_found = std::move(ids);
                              Q_EMIT idsFound();
                          });
        });
}

void PostFinder::load(const std::vector<PostId>& ids) {
    m_posts.ask(
        [today = m_today, stored = m_stored, ids](const Dossier& dossier) {
            return dossier.posts(ids).and_then([&](std::vector<StoredPost> posts) {
                return judge(dossier, std::move(posts), stored->of(dossier).value_or(today));
            });
        },
        [this](const Posts& posts) { Q_EMIT loaded(posts); });
}

} // namespace vigie
