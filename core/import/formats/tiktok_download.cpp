// SPDX-License-Identifier: GPL-3.0-or-later
// « Download your data » of TikTok: user_data_tiktok.json. It has the captions of one's own videos, but
// neither their ids nor their addresses.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"

#include <algorithm>

namespace vigie {
namespace {

/// Other people's videos (watched, liked) stand elsewhere under the same name of list.
JsonValue ownVideos(const JsonValue& document) {
    return document.firstOf({"Post.Posts.VideoList", "Video.Videos.VideoList", "Post.Videos.VideoList"});
}

bool recognises(const JsonValue& document) {
    return document.at("Video.Videos").isObject() || document.at("Post.Posts").isObject() ||
           ((document.has("Activity") || document.has("Your Activity")) && document.has("Profile"));
}

std::vector<JsonValue> records(const JsonValue& document) {
    return ownVideos(document).items();
}

/// Keys are written in small letters by some versions.
JsonValue part(const JsonValue& item, std::string_view key) {
    const JsonValue value = item[key];
    std::string small(key);
    small.front() = static_cast<char>(small.front() - 'A' + 'a');
    return value ? value : item[small];
}

/// « N/A » stands for nothing.
std::string textOf(const JsonValue& value) {
    const std::string text = value.text();
    return text == "N/A" ? std::string() : text;
}

std::optional<std::int64_t> followersIn(const JsonValue& document) {
    const JsonValue fans = document.firstOf({"Follower.FansList", "Activity.Follower List.FansList",
                                             "Your Activity.Follower.FansList", "Follower List.FansList"});
    if (!fans.isList())
        return {};
    return static_cast<std::int64_t>(fans.items().size());
}

/// A file each; several stand for the photos of one post.
void takeMedia(Post& post, const std::string& links) {
    const auto files = std::count(links.begin(), links.end(), '\n') + 1;
    post.format = files > 1 ? PostFormat::Carousel : PostFormat::Video;
    Media medium;
    medium.kind = files > 1 ? "image" : "video";
    post.media.assign(static_cast<std::size_t>(files), medium);
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::TikTok;
    post.publishedAt = part(item, "Date").instant();
    post.text = textOf(part(item, "Title"));
    post.location = textOf(part(item, "Location"));
    post.counts.likes = part(item, "Likes").count();
    const JsonValue profile = record.document.firstOf(
        {"Profile.Profile Information.ProfileMap", "Profile.Profile Info.ProfileMap"});
    post.author = profile["userName"].text();
    post.followers = followersIn(record.document);
    std::string links = part(item, "Link").text();
    while (links.ends_with('\n'))
        links.pop_back();
    takeMedia(post, links);
    if (!textOf(part(item, "ContentDisclosure")).empty()) // empty is what it says without a disclosure
        post.paidPartnership = true;
    else if (part(item, "ContentDisclosure"))
        post.paidPartnership = false;
    const std::string audience = part(item, "WhoCanView").text();
    if (!audience.empty())
        post.visibility = audience == "Everyone" ? Visibility::Public : Visibility::Private;
    return post;
}

} // namespace

const JsonImporter tiktokDownload = {"tiktok-download", recognises, records, read};

} // namespace vigie
