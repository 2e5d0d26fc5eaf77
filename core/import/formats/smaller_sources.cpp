// SPDX-License-Identifier: GPL-3.0-or-later
// Sources with little in them: Twitch, Snapchat, and CrowdTangle, which closed in 2024.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"
#include "core/import/sheet_values.h"

namespace vigie {
namespace {

bool isTwitch(const JsonValue& document) {
    const JsonValue item = firstOfData(document);
    return item.has("broadcaster_login") || (item.has("user_login") && item.has("published_at"));
}

/// A channel stands for what it streams now; its switch for branded content is that of the moment.
ReadPost readTwitch(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::Twitch;
    post.id = item["id"].id();
    const std::string address = item["url"].text();
    post.url = address.empty() ? addressOf(Platform::Twitch, post.id) : address;
    post.author = item.firstOf({"broadcaster_login", "user_login"}).text();
    post.authorName = item.firstOf({"broadcaster_name", "user_name"}).text();
    post.authorId = item.firstOf({"broadcaster_id", "user_id"}).id();
    if (post.url.empty())
        post.url = "https://www.twitch.tv/" + post.author;
    post.publishedAt = item.firstOf({"published_at", "created_at"}).instant();
    post.title = item["title"].text();
    post.text = item["description"].text();
    addHandles(post.hashtags, item["tags"].each({}), '#');
    post.paidPartnership = item["is_branded_content"].yesNo();
    post.format = item.has("broadcaster_login") ? PostFormat::Live : PostFormat::Video;
    firstMedium(post, "video");
    post.language = item.firstOf({"broadcaster_language", "language"}).text();
    post.counts.views = item["view_count"].count();
    return post;
}

bool isSnapchat(const JsonValue& document) {
    return document.has("Spotlight History") || document.has("Shared Story");
}
std::vector<JsonValue> snapchatRecords(const JsonValue& document) {
    std::vector<JsonValue> all;
    for (const auto& [key, list] : document.members())
        for (const JsonValue& item : list.items())
            if (item.has("Story Date") || item.has("Story URL"))
                all.push_back(item);
    return all;
}

/// Snapchat gives no captions: the post is only there to be listed.
ReadPost readSnapchat(const JsonRecord& record) {
    Post post;
    post.platform = Platform::Snapchat;
    post.url = record.value["Story URL"].text();
    post.publishedAt = record.value["Story Date"].instant();
    post.format = PostFormat::Story;
    firstMedium(post, "video");
    return post;
}

bool isCrowdTangle(const JsonValue& document) {
    const JsonValue item = firstOfData(document);
    return item.has("platformId") && item.has("postUrl");
}

ReadPost readCrowdTangle(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = platformFromWords(item["platform"].text());
    post.url = item["postUrl"].text();
    post.id = readAddress(post.url).id;
    if (post.id.empty())
        post.id = item["platformId"].id();
    post.author = item.at("account.handle").text();
    post.authorName = item.at("account.name").text();
    post.followers = item.at("account.subscriberCount").count();
    post.publishedAt = item["date"].instant();
    post.title = item["title"].text();
    post.text = item.firstOf({"message", "description"}).text();
    post.format = formatFromWords(item["type"].text());
    const JsonValue actual = item.at("statistics.actual");
    post.counts = {actual.firstOf({"likeCount", "favoriteCount"}).count(),
                   actual["commentCount"].count(),
                   actual["viewCount"].count(),
                   actual["shareCount"].count(),
                   {}};
    return post;
}

} // namespace

const JsonImporter twitch = {"twitch-helix", isTwitch, dataOf, readTwitch};
const JsonImporter snapchat = {"snapchat-my-data", isSnapchat, snapchatRecords, readSnapchat};
const JsonImporter crowdTangle = {"crowdtangle-api", isCrowdTangle, dataOf, readCrowdTangle};

} // namespace vigie
