// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/minimise.h"

#include "core/store/checked_posts.h"
#include "core/store/mask.h"

#include <algorithm>
#include <deque>

namespace vigie {
namespace {

/// The posts of a dossier, masked, as if they stood in a file.
class MaskedPosts final : public PostReader {
public:
    MaskedPosts(const Dossier& original, const Mask& mask, bool daysOnly, std::size_t posts)
        : m_original(original), m_mask(mask), m_daysOnly(daysOnly) {
        m_summary = {"", "vigie-dossier", "", posts, 0};
    }

    std::optional<Post> next() override {
        if (m_waiting.empty() && !m_failure)
            readMore();
        if (m_waiting.empty())
            return {};
        Post post = m_mask.post(m_waiting.front().post);
        m_waiting.pop_front();
        if (m_daysOnly && post.publishedAt)
            post.publishedAt = Instant(std::chrono::sys_days(parisDate(*post.publishedAt)));
        post.source = {m_summary.file, ++m_summary.read, m_summary.format, ""};
        return post;
    }
    std::size_t bytesRead() const override { return m_summary.read; }
    std::size_t bytesTotal() const override { return m_summary.records; }
    ImportSummary summary() const override { return m_summary; }
    const std::optional<Error>& failure() const { return m_failure; }

private:
    void readMore() {
        const auto page = m_original.page({}, PostOrder::AsImported, m_after, 1000);
        if (!page)
            m_failure = page.error();
        else if (!page->empty()) {
            m_after = markOf(page->back());
            m_waiting.assign(page->begin(), page->end());
        }
    }

    const Dossier& m_original;
    const Mask& m_mask;
    bool m_daysOnly;
    ImportSummary m_summary;
    std::optional<PageMark> m_after;
    std::deque<StoredPost> m_waiting;
    std::optional<Error> m_failure;
};

/// The finding of the same rule on the masked post: its key is another one, for it is made from words.
std::optional<FindingRef> findAgain(const Dossier& copy, PostId post, const std::string& rule) {
    const auto findings = copy.findings(post);
    if (findings)
        for (const FindingRef& on : *findings)
            if (on.rule == rule)
                return on;
    return {};
}

/// Both dossiers number the posts alike, in the order in which they came in.
Result<void> copyDecisions(const Dossier& original, Dossier& copy, const Mask& mask, PostId post,
                           PostId copied) {
    const auto decisions = original.decisionsOn(post);
    if (!decisions)
        return tl::unexpected(decisions.error());
    for (TakenDecision taken : *decisions) {
        const auto on = taken.isUndone ? std::nullopt : findAgain(copy, copied, taken.on.rule);
        if (!on)
            continue;
        for (std::string* words : {&taken.decision.reason, &taken.decision.note})
            *words = mask.text(*words);
        const auto decided = copy.decideAs({mask.reader(taken.who), taken.time}, {*on}, taken.decision);
        if (!decided)
            return tl::unexpected(decided.error());
    }
    return {};
}

Result<void> copyAllDecisions(const Dossier& original, Dossier& copy, const Mask& mask,
                              const std::stop_token& stop) {
    const auto from = original.ids({}, PostOrder::AsImported);
    const auto to = copy.ids({}, PostOrder::AsImported);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    for (std::size_t i = 0; i < std::min(from->size(), to->size()) && !stop.stop_requested(); ++i)
        if (const auto copied = copyDecisions(original, copy, mask, from->at(i), to->at(i)); !copied)
            return copied;
    return {};
}

Result<void> fill(const Dossier& original, Dossier& copy, const MinimiseOptions& options) {
    const Mask mask(options.secret);
    const auto checker = original.storedChecker();
    const auto posts = original.count({});
    const auto head = original.logHead();
    if (!checker || !posts || !head)
        return tl::unexpected(!checker ? checker.error() : !posts ? posts.error() : head.error());
    MaskedPosts reader(original, mask, options.daysOnly, *posts);
    const auto noted = copy.noteOrigin(*head);
    WorkOptions work;
    work.stop = options.stop;
    const auto imported = noted ? copy.import(reader, {}, work) : tl::unexpected(noted.error());
    if (!imported || reader.failure())
        return tl::unexpected(imported ? *reader.failure() : imported.error());
    const auto checked = copy.check(*checker, work);
    return checked ? copyAllDecisions(original, copy, mask, options.stop) : tl::unexpected(checked.error());
}

} // namespace

Result<void> minimise(const Dossier& original, Dossier& copy, const MinimiseOptions& options) {
    auto filled = fill(original, copy, options);
    if (!options.stop.stop_requested())
        return filled;
    return tl::unexpected(
        copy.database().failure(ErrorCode::CannotWrite, {"Interrompu\u00A0: aucune copie n’a été gardée.",
                                                         "Stopped: no copy was kept."}));
}

} // namespace vigie
