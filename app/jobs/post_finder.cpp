// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/post_finder.h"

namespace vigie {
namespace {

constexpr std::size_t firstPosts = 100;

using Posts = std::vector<ReviewPostPtr>;

} // namespace

/// Checks posts by the rules stored in a dossier. Those are read once, and not at all where they are the
/// ones of today.
class PostFinder::Judge {
public:
    explicit Judge(std::shared_ptr<const Checker> today) : m_today(std::move(today)), m_last(m_today) {}

    Result<Posts> judge(const Dossier& dossier, std::vector<StoredPost> posts) {
        readRules(dossier);
        Posts judged;
        for (StoredPost& post : posts) {
            auto decisions = dossier.decisionsOn(post.id);
            if (!decisions)
                return tl::unexpected(decisions.error());
            auto dismissed = decisions->empty() ? DismissedKeys() : dossier.dismissedOn(post.id);
            if (!dismissed)
                return tl::unexpected(dismissed.error());
            judged.push_back(
                makeReviewPost(std::move(post), *std::move(decisions), m_last, *std::move(dismissed)));
        }
        return judged;
    }

private:
    void readRules(const Dossier& dossier) {
        auto stored = dossier.storedChecker(m_last->sharedPack());
        if (!stored)
            m_last = m_today; // not checked yet, or by rules that this program cannot read
        else if (&stored->pack() != &m_last->pack() || stored->asOf() != m_last->asOf())
            m_last = std::make_shared<const Checker>(*std::move(stored));
    }

    std::shared_ptr<const Checker> m_today;
    std::shared_ptr<const Checker> m_last;
};

PostFinder::PostFinder(std::shared_ptr<const Checker> today, Language language, QObject* parent)
    : QObject(parent), m_judge(std::make_shared<Judge>(std::move(today))), m_posts(language),
      m_ids(language) {
    connect(&m_posts, &DossierLink::failed, this, &PostFinder::failed);
    connect(&m_ids, &DossierLink::failed, this, &PostFinder::failed);
}

PostFinder::~PostFinder() = default;

void PostFinder::open(const QString& path) {
    m_posts.open(path);
    m_ids.open(path);
}

void PostFinder::find(const PostQuery& query, PostOrder order) {
    const int search = ++m_search;
    m_posts.dropWaiting();
    m_ids.dropWaiting();
    m_posts.ask(
        [judge = m_judge, query, order](const Dossier& dossier) {
            return dossier.page(query, order, {}, firstPosts).and_then([&](std::vector<StoredPost> page) {
                return judge->judge(dossier, std::move(page));
            });
        },
        [this, search, query, order](const Posts& first) {
            if (search != m_search)
                return;
            Q_EMIT found(first);
            if (first.size() == firstPosts)
                m_ids.ask([query, order](const Dossier& dossier) { return dossier.ids(query, order); },
                          [this, search](const std::vector<PostId>& ids) {
                              if (search == m_search)
                                  Q_EMIT idsFound(ids);
                          });
        });
}

void PostFinder::load(const std::vector<PostId>& ids) {
    m_posts.ask(
        [judge = m_judge, ids](const Dossier& dossier) {
            return dossier.posts(ids).and_then(
                [&](std::vector<StoredPost> posts) { return judge->judge(dossier, std::move(posts)); });
        },
        [this](const Posts& posts) { Q_EMIT loaded(posts); });
}

} // namespace vigie
