// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of TikTok's Research API, and its videos one by one.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

bool isVideo(const JsonValue& value) {
    return value.has("video_description") || (value.has("create_time") && value.has("region_code"));
}

bool recognises(const JsonValue& document) {
    return document.at("data.videos").isList() || isVideo(document);
}

std::vector<JsonValue> records(const JsonValue& document) {
    return isVideo(document) ? std::vector<JsonValue>{document} : document.at("data.videos").items();
}

/// Stickers are words, or objects that hold them.
std::string stickerText(const JsonValue& item) {
    std::string text = item["sticker_text"].isText() ? item["sticker_text"].text() : std::string();
    for (const JsonValue& sticker : item.firstOf({"sticker_info_list", "sticker_text"}).items())
        text += (text.empty() ? "" : "\n") + (sticker.isObject() ? sticker["sticker_text"] : sticker).text();
    return text;
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::TikTok;
    post.id = item.firstOf({"id", "video_id"}).id();
    post.author = item.firstOf({"username", "author_name"}).text();
    post.url = addressOf(Platform::TikTok, post.id, post.author);
    post.publishedAt = item["create_time"].instant();
    post.text = item["video_description"].text();
    addHandles(post.hashtags, item["hashtag_names"].each({}), '#');
    addHandles(post.hashtags, item["hashtag_info_list"].each("hashtag_name"), '#');
    addHandles(post.mentions, item["video_mention_list"].each({}), '@');
    post.format = PostFormat::Video;
    Media& video = firstMedium(post, "video");
    video.transcript = item["voice_to_text"].text();
    video.onScreenText = stickerText(item);
    post.country = item["region_code"].text();
    post.counts = {item["like_count"].count(), item["comment_count"].count(), item["view_count"].count(),
                   item["share_count"].count(),
                   item.firstOf({"favorites_count", "favourites_count"}).count()};
    return post;
}

} // namespace

const JsonImporter tiktokResearch = {"tiktok-research-api", recognises, records, read};

} // namespace vigie
