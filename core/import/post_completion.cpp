// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/post_completion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {
namespace {

std::string madeUpId(const Post& post) {
    if (!post.url.empty())
        return post.url;
    const std::string& file = post.source.file;
    const std::size_t slash = file.find_last_of("/\\");
    const std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
    return name + ":" + std::to_string(post.source.record);
}

/// « www.instagram.com » of « https://www.instagram.com/p/x/ ».
std::string_view hostOf(std::string_view url) {
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/?#:"));
}

Platform platformOf(std::string_view url) {
    static constexpr std::array<std::pair<std::string_view, Platform>, 14> hosts = {{
        {"instagram.com", Platform::Instagram},
        {"tiktok.com", Platform::TikTok},
        {"youtube.com", Platform::YouTube},
        {"youtu.be", Platform::YouTube},
        {"x.com", Platform::X},
        {"twitter.com", Platform::X},
        {"facebook.com", Platform::Facebook},
        {"threads.net", Platform::Threads},
        {"threads.com", Platform::Threads},
        {"snapchat.com", Platform::Snapchat},
        {"twitch.tv", Platform::Twitch},
        {"pinterest.com", Platform::Pinterest},
        {"pinterest.fr", Platform::Pinterest},
        {"linkedin.com", Platform::LinkedIn},
    }};
    const std::string host = "." + std::string(hostOf(url));
    for (const auto& [name, platform] : hosts)
        if (host.ends_with("." + std::string(name)))
            return platform;
    return Platform::Other;
}

bool hasNothingToRead(const Post& post) {
    return post.text.empty() && post.title.empty() && post.hashtags.empty() && !hasMedia(post);
}

} // namespace

bool hasMedia(const Post& post) {
    return std::any_of(post.media.begin(), post.media.end(),
                       [](const Media& media) { return media != Media{}; });
}

void completePost(Post& post, const ImportLog& log) {
    post.source = log.source();
    if (post.id.empty())
        post.id = madeUpId(post);
    if (post.platform == Platform::Other)
        post.platform = platformOf(post.url);
    if (hasNothingToRead(post))
        log.tellRecord({ErrorCode::BadValue,
                        {"Ce post n’a ni texte, ni titre, ni média\u00A0: il n’y a rien à vérifier.",
                         "This post has no text, title or media: there is nothing to check."}});
}

} // namespace vigie
