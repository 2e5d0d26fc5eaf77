// SPDX-License-Identifier: GPL-3.0-or-later
// Apify's collectors of TikTok: clockworks/tiktok-scraper and apidojo/tiktok-scraper.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"

namespace vigie {
namespace {

bool isClockworks(const JsonValue& document) {
    return document.has("webVideoUrl") && document["authorMeta"].isObject();
}

ReadPost readClockworks(const JsonRecord& record) {
    const JsonValue& item = record.value;
    const JsonValue author = item["authorMeta"];
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    post.url = item["webVideoUrl"].text();
    post.author = author["name"].text();
    post.authorName = author["nickName"].text();
    post.authorId = author["id"].id();
    post.followers = author["fans"].count();
    post.publishedAt = item.firstOf({"createTimeISO", "createTime"}).instant();
    post.text = item["text"].text();
    addHandles(post.hashtags, item["hashtags"].each("name"), '#');
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
    post.counts = {item["diggCount"].count(), item["commentCount"].count(), item["playCount"].count(),
                   item["shareCount"].count(), item["collectCount"].count()};
    return post;
}

bool isApidojo(const JsonValue& document) {
    return document.has("postPage") && document["channel"].isObject();
}

ReadPost readApidojo(const JsonRecord& record) {
    const JsonValue& item = record.value;
    const JsonValue author = item["channel"];
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    post.url = item["postPage"].text();
    post.author = author["username"].text();
    post.authorName = author["name"].text();
    post.authorId = author["id"].id();
    post.followers = author["followers"].count();
    post.publishedAt = item["uploadedAt"].instant();
    post.text = item["title"].text();
    addHandles(post.hashtags, item["hashtags"].each({}), '#');
    post.format = PostFormat::Video;
    firstMedium(post, "video");
    post.counts = {item["likes"].count(), item["comments"].count(), item["views"].count(),
                   item["shares"].count(), item["bookmarks"].count()};
    return post;
}

} // namespace

const JsonImporter apifyTikTok = {"apify-tiktok", isClockworks, nullptr, readClockworks};
const JsonImporter apidojoTikTok = {"apify-tiktok-apidojo", isApidojo, nullptr, readApidojo};

} // namespace vigie
