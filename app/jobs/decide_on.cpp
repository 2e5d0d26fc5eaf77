// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/decide_on.h"

#include "app/models/review_post.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

using Findings = std::vector<FindingRef>;

Result<Findings> wholePost(const Dossier& dossier, PostId post) {
    return dossier.post(post).map([](const StoredPost& stored) { return Findings{{stored.name, {}, {}}}; });
}

Result<Findings> openOn(const Dossier& dossier, PostId post) {
    const auto findings = dossier.findings(post);
    const auto decisions = dossier.decisionsOn(post);
    if (!findings || findings->empty())
        return findings ? wholePost(dossier, post) : findings;
    if (!decisions)
        return tl::unexpected(decisions.error());
    Findings open;
    std::copy_if(findings->begin(), findings->end(), std::back_inserter(open),
                 [&](const FindingRef& finding) { return !decisionOn(finding.key, *decisions); });
    return open;
}

Result<Findings> oneOn(const Dossier& dossier, PostId post, const std::string& key) {
    return dossier.findings(post).map([&](Findings findings) {
        std::erase_if(findings, [&](const FindingRef& finding) { return finding.key != key; });
        return findings;
    });
}

enum class Reach { Open, Decided };

Result<Findings> wantedOn(const Dossier& dossier, PostId post, const DecisionOrder& order, Reach reach) {
    if (!order.key.empty())
        return oneOn(dossier, post, order.key);
    if (order.decision.kind == DecisionKind::Note)
        return wholePost(dossier, post);
    return reach == Reach::Open ? openOn(dossier, post) : dossier.findings(post);
}

void add(Findings& all, const Findings& more) {
    for (const FindingRef& finding : more)
        if (std::find(all.begin(), all.end(), finding) == all.end())
            all.push_back(finding);
}

Result<void> addAlike(Findings& all, const Dossier& dossier, PostId post, const Findings& findings) {
    for (const FindingRef& finding : findings) {
        const auto alike = finding.key.empty() ? Findings() : dossier.alike(post, finding.rule);
        if (!alike)
            return tl::unexpected(alike.error());
        add(all, *alike);
    }
    return {};
}

Result<Findings> within(const Dossier& dossier, const DecisionOrder& order, Reach reach) {
    Findings all;
    for (const PostId post : order.posts) {
        const auto wanted = wantedOn(dossier, post, order, reach);
        if (!wanted)
            return wanted;
        all.insert(all.end(), wanted->begin(), wanted->end());
        if (!order.isAlike)
            continue;
        if (const auto added = addAlike(all, dossier, post, *wanted); !added)
            return tl::unexpected(added.error());
    }
    return all;
}

} // namespace

/// What is decided is decided anew only where nothing is open any more.
Result<Findings> findingsOf(const Dossier& dossier, const DecisionOrder& order) {
    auto open = within(dossier, order, Reach::Open);
    return open && open->empty() ? within(dossier, order, Reach::Decided) : open;
}

Result<std::size_t> countAlike(const Dossier& dossier, DecisionOrder order) {
    order.isAlike = true;
    return findingsOf(dossier, order).map([&](const Findings& all) {
        std::set<std::string> posts;
        for (const FindingRef& finding : all)
            posts.insert(finding.post);
        return posts.size() - std::min(posts.size(), order.posts.size()); // none where the finding is gone
    });
}

} // namespace vigie
