// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/minimise.h"

#include "core/base/sha256.h"
#include "core/store/checked_posts.h"
#include "core/store/netstrings.h"
#include "core/text/normalised_text.h"

#include <algorithm>
#include <deque>

namespace vigie {
namespace {

bool isOfHandle(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

/// The first bytes of « é », « œ » and the other letters of Latin script (U+00C0 to U+027F), which have two.
bool isAccentedLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3 && byte <= 0xC9;
}

/// Where the handle ends that begins at `at`; a full stop at its end is that of the sentence.
std::size_t handleEnd(const std::string& words, std::size_t at) {
    std::size_t end = at;
    while (end < words.size() && (isOfHandle(words[end]) || isAccentedLetter(words[end])))
        end += isOfHandle(words[end]) ? 1 : 2;
    while (end > at && words[end - 1] == '.')
        --end;
    return std::min(end, words.size());
}

/// The posts of a dossier, masked, as if they stood in a file.
class MaskedPosts final : public PostReader {
public:
    MaskedPosts(const Dossier& original, const Mask& mask, std::size_t posts)
        : m_original(original), m_mask(mask) {
        m_summary = {"", "vigie-dossier", "", posts, 0};
    }

    std::optional<Post> next() override {
        if (m_waiting.empty() && !m_failure)
            readMore();
        if (m_waiting.empty())
            return {};
        Post post = m_mask.post(m_waiting.front().post);
        m_waiting.pop_front();
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
    ImportSummary m_summary;
    std::optional<PageMark> m_after;
    std::deque<StoredPost> m_waiting;
    std::optional<Error> m_failure;
};

std::vector<std::string> each(const std::vector<std::string>& names, const Mask& mask) {
    std::vector<std::string> masked;
    for (const std::string& name : names)
        masked.push_back(mask.handle(name));
    return masked;
}

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
        taken.decision.note = mask.text(taken.decision.note);
        const auto decided = copy.decideAs({taken.who, taken.time}, {*on}, taken.decision);
        if (!decided)
            return tl::unexpected(decided.error());
    }
    return {};
}

Result<void> copyAllDecisions(const Dossier& original, Dossier& copy, const Mask& mask) {
    const auto from = original.ids({}, PostOrder::AsImported);
    const auto to = copy.ids({}, PostOrder::AsImported);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    for (std::size_t i = 0; i < std::min(from->size(), to->size()); ++i)
        if (const auto copied = copyDecisions(original, copy, mask, from->at(i), to->at(i)); !copied)
            return copied;
    return {};
}

} // namespace

std::string Mask::handle(const std::string& name) const {
    if (name.empty())
        return {};
    return "compte-" + sha256Hex(netstrings({m_options.secret, foldedCopy(name)})).substr(0, 8);
}

std::string Mask::text(const std::string& words) const {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        out += words[at++];
        if (out.back() != '@')
            continue;
        const std::size_t end = handleEnd(words, at);
        out += handle(words.substr(at, end - at));
        at = end;
    }
    return out;
}

Post Mask::post(const Post& original) const {
    Post masked = original;
    masked.id = "post-" + sha256Hex(netstrings({m_options.secret, nameOf(original)})).substr(0, 16);
    masked.author = handle(original.author);
    masked.title = text(original.title);
    masked.text = text(original.text);
    masked.mentions = each(original.mentions, *this);
    masked.coauthors = each(original.coauthors, *this);
    masked.taggedUsers = each(original.taggedUsers, *this);
    masked.sponsors = each(original.sponsors, *this);
    for (Media& media : masked.media)
        media = {media.kind, "", text(media.alt), text(media.transcript), text(media.onScreenText)};
    for (std::string* gone :
         {&masked.url, &masked.authorName, &masked.authorId, &masked.location, &masked.raw})
        gone->clear();
    masked.otherSources.clear();
    masked.differences.clear();
    if (m_options.daysOnly && masked.publishedAt)
        masked.publishedAt = Instant(std::chrono::sys_days(parisDate(*masked.publishedAt)));
    return masked;
}

Result<void> minimise(const Dossier& original, Dossier& copy, const MinimiseOptions& options) {
    const Mask mask(options);
    const auto checker = original.storedChecker();
    const auto posts = original.count({});
    const auto head = original.logHead();
    if (!checker || !posts || !head)
        return tl::unexpected(!checker ? checker.error() : !posts ? posts.error() : head.error());
    MaskedPosts reader(original, mask, *posts);
    const auto noted = copy.noteOrigin(*head);
    const auto imported = noted ? copy.import(reader, {}) : tl::unexpected(noted.error());
    if (!imported || reader.failure())
        return tl::unexpected(imported ? *reader.failure() : imported.error());
    const auto checked = copy.check(*checker);
    return checked ? copyAllDecisions(original, copy, mask) : tl::unexpected(checked.error());
}

} // namespace vigie
