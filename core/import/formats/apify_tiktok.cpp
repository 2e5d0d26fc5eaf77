// SPDX-License-Identifier: GPL-3.0-or-later
// Apify's collectors of TikTok: clockworks/tiktok-scraper and apidojo/tiktok-scraper.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"

namespace vigie {
namespace {

/// Where each of the two writes what both know.
struct Paths {
    std::string_view url, author, authorName, authorId, followers, date, text, hashtags;
    std::string_view likes, comments, views, shares, saves;
};
constexpr Paths clockworks = {.url = "webVideoUrl",
                              .author = "authorMeta.name",
                              .authorName = "authorMeta.nickName",
                              .authorId = "authorMeta.id",
                              .followers = "authorMeta.fans",
                              .date = "createTime",
                              .text = "text",
                              .hashtags = "name",
                              .likes = "diggCount",
                              .comments = "commentCount",
                              .views = "playCount",
                              .shares = "shareCount",
                              .saves = "collectCount"};
constexpr Paths apidojo = {.url = "postPage",
                           .author = "channel.username",
                           .authorName = "channel.name",
                           .authorId = "channel.id",
                           .followers = "channel.followers",
                           .date = "uploadedAt",
                           .text = "title",
                           .hashtags = "",
                           .likes = "likes",
                           .comments = "comments",
                           .views = "views",
                           .shares = "shares",
                           .saves = "bookmarks"};

Post postAt(const JsonValue& item, const Paths& paths) {
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    post.url = item.at(paths.url).text();
    post.author = item.at(paths.author).text();
    post.authorName = item.at(paths.authorName).text();
    post.authorId = item.at(paths.authorId).id();
    post.followers = item.at(paths.followers).count();
    post.publishedAt = item.at(paths.date).instant();
    post.text = item.at(paths.text).text();
    addHandles(post.hashtags, item["hashtags"].each(paths.hashtags), '#');
    post.counts = {item.at(paths.likes).count(), item.at(paths.comments).count(),
                   item.at(paths.views).count(), item.at(paths.shares).count(), item.at(paths.saves).count()};
    return post;
}

bool isClockworks(const JsonValue& document) {
    return document.has("webVideoUrl") && document["authorMeta"].isObject();
}

ReadPost readClockworks(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post = postAt(item, clockworks);
    if (const JsonValue date = item["createTimeISO"])
        post.publishedAt = date.instant();
    addHandles(post.mentions, item["mentions"].each({}), '@');
    // Both mean that it was shown as an advert, not that the author said so.
    post.boosted = item["isAd"].yesNo();
    if (item["isSponsored"].yesNo().value_or(false))
        post.boosted = true;
    const bool isSlideshow = item["isSlideshow"].yesNo().value_or(false);
    post.format = isSlideshow ? PostFormat::Carousel : PostFormat::Video;
    firstMedium(post, isSlideshow ? "image" : "video");
    post.language = item["textLanguage"].text();
    post.country = item["locationCreated"].text();
    return post;
}

bool isApidojo(const JsonValue& document) {
    return document.has("postPage") && document["channel"].isObject();
}

ReadPost readApidojo(const JsonRecord& record) {
    Post post = postAt(record.value, apidojo);
    post.format = PostFormat::Video;
    firstMedium(post, "video");
    return post;
}

} // namespace

const JsonImporter apifyTikTok = {"apify-tiktok", isClockworks, nullptr, readClockworks};
const JsonImporter apidojoTikTok = {"apify-tiktok-apidojo", isApidojo, nullptr, readApidojo};

} // namespace vigie
