// SPDX-License-Identifier: GPL-3.0-or-later
// gallery-dl: one object a downloaded file, so that a carousel comes several times; or the list that its
// option -j prints. It never says whether a label was set.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/formats/tiktok_item.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

/// With -j: [2, {…}] for a folder, [3, "address", {…}] for a file.
JsonValue objectOf(const JsonValue& document) {
    if (!document.isList())
        return document;
    const JsonValue second = document.at("1");
    return second.isObject() ? second : document.at("2");
}

bool recognises(const JsonValue& document) {
    const JsonValue item = objectOf(document);
    return item.has("category") &&
           (item.has("subcategory") || item.has("post_shortcode") || item.has("tweet_id"));
}

Post fromInstagram(const JsonValue& item) {
    Post post;
    post.platform = Platform::Instagram;
    post.id = item.firstOf({"post_shortcode", "sidecar_shortcode", "shortcode", "post_id"}).id();
    post.url = item["post_url"].text();
    post.author = item["username"].text();
    post.authorName = item["fullname"].text();
    post.authorId = item["owner_id"].id();
    post.followers = item.at("user.count_followed").count();
    post.publishedAt = item.firstOf({"post_date", "date"}).instant();
    post.text = item["description"].text();
    addHandles(post.hashtags, item["tags"].each({}), '#');
    addHandles(post.taggedUsers, item["tagged_users"].each("username"), '@');
    addHandles(post.coauthors, item["coauthors"].each("username"), '@');
    const std::string type = item["type"].text();
    const bool isVideo = item.has("video_url");
    post.format = type == "reel"                           ? PostFormat::Reel
                  : type == "story" || type == "highlight" ? PostFormat::Story
                  : item["count"].count().value_or(1) > 1  ? PostFormat::Carousel
                  : isVideo                                ? PostFormat::Video
                                                           : PostFormat::Image;
    firstMedium(post, isVideo ? "video" : "image");
    post.counts.likes = item["likes"].count();
    return post;
}

Post fromTwitter(const JsonValue& item) {
    Post post;
    post.platform = Platform::X;
    post.id = item["tweet_id"].id();
    post.author = item.at("author.name").text();
    post.authorName = item.at("author.nick").text();
    post.authorId = item.at("author.id").id();
    post.followers = item.at("author.followers_count").count();
    post.url = addressOf(Platform::X, post.id, post.author);
    post.publishedAt = item["date"].instant();
    post.text = item["content"].text();
    addHandles(post.hashtags, item["hashtags"].each({}), '#');
    addHandles(post.mentions, item["mentions"].each("name"), '@');
    post.format = PostFormat::Post;
    post.language = item["lang"].text();
    post.counts = {item["favorite_count"].count(), item["reply_count"].count(), item["view_count"].count(),
                   item["retweet_count"].count(), item["bookmark_count"].count()};
    return post;
}

Post fromTikTok(const JsonValue& item) {
    Post post = fromTikTokItem(item);
    if (post.author.empty())
        post.author = item["user"].text();
    if (!post.publishedAt)
        post.publishedAt = item["date"].instant();
    if (item["post_type"].text() == "image")
        post.format = PostFormat::Carousel;
    return post;
}

ReadPost read(const JsonRecord& record) {
    const JsonValue item = objectOf(record.value);
    const bool isFolder = record.value.isList() && record.value.at("1").isObject();
    if (isFolder)
        return tl::unexpected(Notice::NoPost);
    const std::string category = item["category"].text();
    if (category == "instagram")
        return fromInstagram(item);
    if (category == "tiktok")
        return fromTikTok(item);
    if (category == "twitter")
        return fromTwitter(item);
    return tl::unexpected(Notice::NoPost);
}

} // namespace

const JsonImporter galleryDl = {"gallery-dl", recognises, nullptr, read};

} // namespace vigie
