// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_posts.h"

#include "core/engine/batch.h"

namespace vigie {
namespace {

constexpr std::size_t postsAtOnce = 2000;

} // namespace

std::vector<CheckedPost> checkedAgain(const std::vector<StoredPost>& posts, const Checker& checker,
                                      const WorkOptions& options) {
    std::vector<CheckedPost> checked;
    std::size_t given = 0;
    checkAll(
        checker, [&] { return given < posts.size() ? std::optional(posts[given++].post) : std::nullopt; },
        [&](CheckedPost post) { checked.push_back(std::move(post)); }, options.jobs);
    return checked;
}

Result<void> eachPage(const Dossier& dossier, const PostQuery& query, const WorkOptions& options,
                      const std::function<void(const std::vector<StoredPost>&)>& visit) {
    std::optional<PageMark> after;
    std::size_t posts = 0;
    while (!options.stop.stop_requested()) {
        const auto page = dossier.page(query, PostOrder::AsImported, after, postsAtOnce);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        visit(*page);
        after = markOf(page->back());
        posts += page->size();
        options.progress(posts);
    }
    return {};
}

void eachPageIn(Sql& sql, const WorkOptions& options,
                const std::function<bool(const std::vector<StoredPost>&)>& visit) {
    std::vector<StoredPost> page = findPosts(sql, {}, PostOrder::AsImported, {}, postsAtOnce);
    for (std::size_t posts = page.size(); !page.empty() && !options.stop.stop_requested();
         posts += page.size()) {
        if (!visit(page))
            break;
        options.progress(posts);
        page = findPosts(sql, {}, PostOrder::AsImported, markOf(page.back()), postsAtOnce);
    }
}

} // namespace vigie
