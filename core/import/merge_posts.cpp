// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_posts.h"

#include "core/import/post_address.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace vigie {
namespace {

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// « www.Example.com/a/ » and « https://example.com/a » are one address.
std::string plainUrl(std::string_view url) {
    std::string plain(url);
    const std::size_t scheme = plain.find("://");
    const std::size_t path =
        std::min(plain.find('/', scheme == std::string::npos ? 0 : scheme + 3), plain.size());
    std::transform(plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(path), plain.begin(), lowered);
    for (const std::string_view start : {"https://", "http://", "www."})
        if (plain.starts_with(start))
            plain.erase(0, start.size());
    while (plain.ends_with('/'))
        plain.pop_back();
    return plain;
}

std::string idName(Platform platform, std::string_view id) {
    const std::string canonical = canonicalId(platform, id);
    return canonical.empty() ? canonical : "id\n" + std::string(toString(platform)) + "\n" + canonical;
}

/// Everything by which the post may be known again.
std::vector<std::string> namesOf(const Post& post) {
    std::vector<std::string> names;
    const std::string platform = std::string(toString(post.platform)) + "\n";
    for (const std::string& name : {idName(post.platform, post.id), addressName(post)})
        if (!name.empty())
            names.push_back(name);
    names.push_back("all\n" + platform + post.id + "\n" + post.author + "\n" +
                    (post.publishedAt ? toString(*post.publishedAt) : "") + "\n" + post.title + "\n" +
                    post.text);
    return names;
}

/// Fills in what is missing, and notes what both say otherwise.
class Merging {
public:
    Merging(Post& post, const Post& other, Prefer prefer)
        : m_post(post), m_other(other), m_isFirst(prefer == Prefer::First) {}

    void text(std::string_view field, std::string Post::*member) {
        if (m_isFirst)
            return name(field, member);
        std::string& kept = m_post.*member;
        std::string lost = m_other.*member;
        const bool isBetter = lost.size() > kept.size();
        if (isBetter)
            std::swap(kept, lost);
        if (!lost.empty() && lost != kept)
            differ(field, lost, isBetter ? m_post : m_other);
    }
    /// A name is not better for being longer: the first one stays.
    void name(std::string_view field, std::string Post::*member) {
        const std::string& other = m_other.*member;
        if ((m_post.*member).empty())
            m_post.*member = other;
        else if (!other.empty() && other != m_post.*member)
            differ(field, other, m_other);
    }
    void words(std::vector<std::string> Post::*member) {
        if (m_isFirst && !(m_post.*member).empty())
            return;
        for (const std::string& word : m_other.*member)
            if (auto& all = m_post.*member; std::find(all.begin(), all.end(), word) == all.end())
                all.push_back(word);
    }
    void label(std::string_view field, std::optional<bool> Post::*member) {
        auto& kept = m_post.*member;
        const auto& other = m_other.*member;
        if (kept && other && *kept != *other)
            differ(field, m_isFirst && !*kept ? "true" : "false", *kept || m_isFirst ? m_other : m_post);
        if (m_isFirst && kept)
            return;
        kept = kept.value_or(false) || other.value_or(false) ? std::optional(true) : kept ? kept : other;
    }
    void date() {
        const auto kept = std::pair(m_post.publishedAt, m_post.dateIsDerived);
        const auto other = std::pair(m_other.publishedAt, m_other.dateIsDerived);
        if (!other.first)
            return;
        const bool isBetter =
            !kept.first || (!m_isFirst && (kept.second > other.second ||
                                           (kept.second == other.second && *other.first < *kept.first)));
        const auto lost = isBetter ? kept : other;
        if (isBetter) {
            m_post.publishedAt = other.first;
            m_post.dateIsDerived = other.second;
            m_post.zoneIsKnown = m_other.zoneIsKnown;
        }
        constexpr std::chrono::minutes sameMoment(1); // ids are made a little before the post
        if (lost.first && std::chrono::abs(*lost.first - *m_post.publishedAt) > sameMoment)
            differ("published_at", toString(*lost.first), isBetter ? m_post : m_other);
    }
    void count(std::optional<std::int64_t>& kept, const std::optional<std::int64_t>& other) {
        if (!m_isFirst || !kept)
            kept = std::max(kept, other); // counts grow, and nothing is less than anything
    }
    void media() {
        if (m_other.media.size() > m_post.media.size())
            m_post.media.resize(m_other.media.size());
        for (std::size_t i = 0; i < m_other.media.size(); ++i)
            for (const auto part :
                 {&Media::kind, &Media::file, &Media::alt, &Media::transcript, &Media::onScreenText})
                if (m_other.media[i].*part != "" && (m_post.media[i].*part).empty())
                    m_post.media[i].*part = m_other.media[i].*part;
    }
    void sources() {
        if (m_other.source != m_post.source)
            addNew(m_post.otherSources, m_other.source);
        for (const PostSource& source : m_other.otherSources)
            addNew(m_post.otherSources, source);
        for (const Difference& difference : m_other.differences)
            addNew(m_post.differences, difference);
    }

private:
    void differ(std::string_view field, const std::string& lost, const Post& said) {
        addNew(m_post.differences, {std::string(field), lost, said.source});
    }
    template <typename Item> static void addNew(std::vector<Item>& to, const Item& item) {
        if (std::find(to.begin(), to.end(), item) == to.end())
            to.push_back(item);
    }

    Post& m_post;
    const Post& m_other;
    bool m_isFirst;
};

bool isOfKind(const Post& post, std::string_view format) {
    return post.source.format == format ||
           std::any_of(post.otherSources.begin(), post.otherSources.end(),
                       [&](const PostSource& source) { return source.format == format; });
}

} // namespace

std::string addressName(const Post& post) {
    if (post.url.empty())
        return {};
    const PostAddress address = readAddress(post.url);
    const std::string name = idName(address.platform, address.id);
    const std::string url = plainUrl(post.url);
    const bool isPage = address.platform == Platform::Other && url.find('/') != std::string::npos;
    return name.empty() && isPage ? "url\n" + url : name; // a profile or home page names no post
}

void mergeInto(Post& post, const Post& other, Prefer prefer) {
    Merging merging(post, other, prefer);
    if (post.platform == Platform::Other)
        post.platform = other.platform;
    if (post.format == PostFormat::Unknown)
        post.format = other.format;
    merging.name("author", &Post::author);
    merging.name("author_name", &Post::authorName);
    merging.name("author_id", &Post::authorId);
    merging.text("title", &Post::title);
    merging.text("text", &Post::text);
    merging.text("location", &Post::location);
    merging.name("language", &Post::language);
    merging.name("country", &Post::country);
    if (post.url.empty()) // many addresses are the same
        post.url = other.url;
    merging.date();
    for (const auto words :
         {&Post::hashtags, &Post::mentions, &Post::coauthors, &Post::taggedUsers, &Post::sponsors})
        merging.words(words);
    merging.label("paid_partnership", &Post::paidPartnership);
    merging.label("boosted", &Post::boosted);
    merging.label("age_restricted", &Post::ageRestricted);
    merging.count(post.followers, other.followers);
    for (const auto count :
         {&Counts::likes, &Counts::comments, &Counts::views, &Counts::shares, &Counts::saves})
        merging.count(post.counts.*count, other.counts.*count);
    merging.media();
    merging.sources();
}

Post nextVersion(const Post& known, const Post& post, bool isSameFile) {
    const bool isLater = !isSameFile && isOfKind(known, post.source.format);
    Post next = isLater ? post : known;
    if (!isLater)
        mergeInto(next, post);
    else if (!known.otherSources.empty())
        mergeInto(next, known, Prefer::First);
    next.id = known.id;
    next.platform = known.platform;
    next.source = post.source;
    next.raw = post.raw;
    if (!isLater)
        next.otherSources.push_back(known.source);
    std::erase(next.otherSources, post.source);
    return next;
}

PostsMerged mergedPosts(std::vector<Post> posts) {
    PostsMerged out;
    std::vector<Post>& merged = out.posts;
    std::unordered_map<std::string, std::size_t> known; // name → place in `merged`
    for (Post& post : posts) {
        const std::vector<std::string> names = namesOf(post);
        const auto seen = std::find_if(names.begin(), names.end(),
                                       [&](const std::string& name) { return known.contains(name); });
        const std::size_t place = seen == names.end() ? merged.size() : known.at(*seen);
        if (seen == names.end()) {
            merged.push_back(std::move(post));
        } else {
            ++out.doubles[merged[place].source.file];
            mergeInto(merged[place], post);
        }
        for (const std::string& name : names)
            known.emplace(name, place);
    }
    return out;
}

std::optional<Post> MergedPosts::next() {
    if (!m_isMerging)
        return m_next();
    if (!std::exchange(m_hasRead, true)) {
        std::vector<Post> posts;
        while (auto post = m_next())
            posts.push_back(*std::move(post));
        m_merged = mergedPosts(std::move(posts));
    }
    if (m_at == m_merged.posts.size())
        return {};
    return std::move(m_merged.posts[m_at++]);
}

} // namespace vigie
