// SPDX-License-Identifier: GPL-3.0-or-later
// TikTok web item: one object, a list, or a line each.
#include "core/import/formats/tiktok_item.h"

#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

/// In older pages the author is the handle alone, and the name stands beside it.
void takeAuthor(Post& post, const JsonValue& item) {
    const JsonValue author = item["author"];
    post.author = (author.isObject() ? author["uniqueId"] : author).text();
    post.authorName = (author.isObject() ? author : item)["nickname"].text();
    post.authorId = author["id"].id();
    post.followers = item.firstOf({"authorStatsV2.followerCount", "authorStats.followerCount"}).count();
}

std::string captionOf(const JsonValue& item) {
    std::string caption = item["desc"].text();
    for (const JsonValue& part : item["contents"].items())
        if (caption.empty())
            caption = part["desc"].text();
    return caption;
}

/// What is written on the picture may well be the disclosure.
std::string stickerText(const JsonValue& item) {
    std::string text;
    for (const JsonValue& sticker : item["stickersOnItem"].items())
        for (const std::string& line : sticker["stickerText"].each({}))
            text += (text.empty() ? "" : "\n") + line;
    return text;
}

void takeMedia(Post& post, const JsonValue& item) {
    const std::size_t images = item.at("imagePost.images").items().size();
    post.format = images > 1 ? PostFormat::Carousel : images == 1 ? PostFormat::Image : PostFormat::Video;
    Media medium;
    medium.kind = images > 0 ? "image" : "video";
    post.media.assign(std::max<std::size_t>(images, 1), medium);
    post.media.front().onScreenText = stickerText(item);
}

void takeCounts(Post& post, const JsonValue& item) {
    const auto count = [&](std::string_view name) {
        const JsonValue exact = item["statsV2"][name];
        return (exact ? exact : item["stats"][name]).count();
    };
    post.counts = {count("diggCount"), count("commentCount"), count("playCount"), count("shareCount"),
                   count("collectCount")};
}

bool recognises(const JsonValue& document) {
    return document.has("id") && document.has("createTime") && document.has("author") &&
           (document.has("desc") || document.has("contents"));
}

ReadPost read(const JsonRecord& record) {
    return fromTikTokItem(record.value);
}

} // namespace

Post fromTikTokItem(const JsonValue& item) {
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    takeAuthor(post, item);
    post.url = addressOf(Platform::TikTok, post.id, post.author);
    post.publishedAt = item["createTime"].instant();
    post.text = captionOf(item);
    addHandles(post.hashtags, item["challenges"].each("title"), '#');
    addHandles(post.hashtags, item["textExtra"].each("hashtagName"), '#');
    addHandles(post.mentions, item["textExtra"].each("userUniqueId"), '@');
    takeMedia(post, item);
    takeCounts(post, item);
    post.paidPartnership = item["adAuthorization"].yesNo();
    post.boosted = item["isAd"].yesNo();
    post.language = item["textLanguage"].text();
    post.country = item["locationCreated"].text();
    post.location = item.at("poi.name").text();
    if (item["privateItem"].yesNo().value_or(false))
        post.visibility = Visibility::Private;
    return post;
}

const JsonImporter tiktokItems = {"tiktok-item", recognises, nullptr, read};

} // namespace vigie
