// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the list of posts: searches the dossier and reads posts, each checked again by the rules that made
// the stored findings.
#pragma once

#include "app/jobs/dossier_link.h"
#include "app/jobs/stored_rules.h"
#include "app/models/review_post.h"

#include <memory>
#include <utility>
#include <vector>

namespace vigie {

/// Two links, so that rows come while a long list is still being counted. Tested by tst_post_finder.cpp.
class PostFinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostFinder)

public:
    /// `today` judges posts that were not checked yet, or by rules that this program cannot read.
    PostFinder(std::shared_ptr<const Checker> today, std::shared_ptr<StoredRules> stored, Language language,
               QObject* parent = nullptr);

    void open(const QString& path);
    /// found() follows, then idsFound() if there are more: takeIds() hands all of them over, once. An older
    /// search that is not done gives up, as does load().
    void find(const PostQuery& query, PostOrder order);
    std::vector<PostId> takeIds() { return std::exchange(m_found, {}); }
    void load(const std::vector<PostId>& ids); ///< loaded() follows

Q_SIGNALS:
    void found(const std::vector<vigie::ReviewPostPtr>& first);
    void idsFound();
    void loaded(const std::vector<vigie::ReviewPostPtr>& posts);
    void failed(const vigie::Error& error);

private:
    std::shared_ptr<const Checker> m_today;
    std::shared_ptr<StoredRules> m_stored;
    DossierLink m_posts;
    DossierLink m_ids;
    std::vector<PostId> m_found; ///< until they are taken: a million of them are not copied
};

} // namespace vigie
