// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_posts.h"

#include "core/import/post_address.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace vigie {
namespace {

/// « www.Example.com/a/ » and « https://example.com/a » are one address.
std::string plainUrl(std::string_view url) {
    for (const std::string_view start : {"https://", "http://", "www."})
        if (url.starts_with(start))
            url.remove_prefix(start.size());
    while (url.ends_with('/'))
        url.remove_suffix(1);
    return std::string(url);
}

/// Everything by which the post may be known again.
std::vector<std::string> namesOf(const Post& post) {
    std::vector<std::string> names;
    const std::string platform = std::string(toString(post.platform)) + "\n";
    const PostAddress address = readAddress(post.url);
    for (const std::string& id :
         {canonicalId(post.platform, post.id), canonicalId(address.platform, address.id)})
        if (!id.empty())
            names.push_back("id\n" + platform + id);
    if (!post.url.empty() && names.empty())
        names.push_back("url\n" + plainUrl(post.url));
    names.push_back("all\n" + platform + post.id + "\n" + post.author + "\n" +
                    (post.publishedAt ? toString(*post.publishedAt) : "") + "\n" + post.title + "\n" +
                    post.text);
    return names;
}

/// Fills in what is missing, and notes what both say otherwise.
class Merging {
public:
    Merging(Post& post, const Post& other) : m_post(post), m_other(other) {}

    void text(std::string_view field, std::string Post::*member) {
        std::string& kept = m_post.*member;
        std::string lost = m_other.*member;
        if (lost.size() > kept.size())
            std::swap(kept, lost);
        if (!lost.empty() && lost != kept)
            differ(field, lost);
    }
    /// A name is not better for being longer: the first one stays.
    void name(std::string_view field, std::string Post::*member) {
        const std::string& other = m_other.*member;
        if ((m_post.*member).empty())
            m_post.*member = other;
        else if (!other.empty() && other != m_post.*member)
            differ(field, other);
    }
    void words(std::vector<std::string> Post::*member) {
        for (const std::string& word : m_other.*member)
            if (auto& all = m_post.*member; std::find(all.begin(), all.end(), word) == all.end())
                all.push_back(word);
    }
    void label(std::string_view field, std::optional<bool> Post::*member) {
        auto& kept = m_post.*member;
        const auto& other = m_other.*member;
        if (kept && other && *kept != *other)
            differ(field, "false");
        kept = kept.value_or(false) || other.value_or(false) ? std::optional(true) : kept ? kept : other;
    }
    void date() {
        const auto kept = std::pair(m_post.publishedAt, m_post.dateIsDerived);
        const auto other = std::pair(m_other.publishedAt, m_other.dateIsDerived);
        if (!other.first)
            return;
        const bool isBetter = !kept.first || kept.second > other.second ||
                              (kept.second == other.second && *other.first < *kept.first);
        const auto lost = isBetter ? kept : other;
        if (isBetter) {
            m_post.publishedAt = other.first;
            m_post.dateIsDerived = other.second;
            m_post.zoneIsKnown = m_other.zoneIsKnown;
        }
        constexpr std::chrono::minutes sameMoment(1); // ids are made a little before the post
        if (lost.first && std::chrono::abs(*lost.first - *m_post.publishedAt) > sameMoment)
            differ("published_at", toString(*lost.first));
    }
    void count(std::optional<std::int64_t>& kept, const std::optional<std::int64_t>& other) {
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
            m_post.otherSources.push_back(m_other.source);
        const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
        append(m_post.otherSources, m_other.otherSources);
        append(m_post.differences, m_other.differences);
    }

private:
    void differ(std::string_view field, const std::string& lost) {
        m_post.differences.push_back({std::string(field), lost, m_other.source});
    }

    Post& m_post;
    const Post& m_other;
};

} // namespace

void mergeInto(Post& post, const Post& other) {
    Merging merging(post, other);
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

std::vector<Post> mergedPosts(std::vector<Post> posts) {
    std::vector<Post> merged;
    std::unordered_map<std::string, std::size_t> known; // name → place in `merged`
    for (Post& post : posts) {
        const std::vector<std::string> names = namesOf(post);
        const auto seen = std::find_if(names.begin(), names.end(),
                                       [&](const std::string& name) { return known.contains(name); });
        const std::size_t place = seen == names.end() ? merged.size() : known.at(*seen);
        if (seen == names.end())
            merged.push_back(std::move(post));
        else
            mergeInto(merged[place], post);
        for (const std::string& name : names)
            known.emplace(name, place);
    }
    return merged;
}

std::optional<Post> MergedPosts::next() {
    if (!m_isMerging)
        return m_next();
    if (!std::exchange(m_hasRead, true)) {
        while (auto post = m_next())
            m_posts.push_back(*std::move(post));
        const std::size_t read = m_posts.size();
        m_posts = mergedPosts(std::move(m_posts));
        m_doubles = read - m_posts.size();
    }
    if (m_at == m_posts.size())
        return {};
    return std::move(m_posts[m_at++]);
}

} // namespace vigie
