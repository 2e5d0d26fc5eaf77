// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the YouTube Data API: videos, search results, playlist items; and their items one by one.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

bool isItem(const JsonValue& value) {
    return value["snippet"].isObject() && (value.has("id") || value.has("snippet.resourceId"));
}

bool recognises(const JsonValue& document) {
    return isItem(document) || isItem(document.at("items.0")) ||
           (document.has("pageInfo") && document["items"].isList());
}

std::vector<JsonValue> records(const JsonValue& document) {
    return isItem(document) ? std::vector<JsonValue>{document} : document["items"].items();
}

JsonValue idOf(const JsonValue& item) {
    if (const JsonValue inList = item.at("snippet.resourceId.videoId"))
        return inList;
    return item["id"].isObject() ? item.at("id.videoId") : item["id"];
}

Visibility visibilityOf(const JsonValue& item) {
    const std::string status = item.at("status.privacyStatus").text();
    return status == "private"  ? Visibility::Private
           : status == "public" ? Visibility::Public
                                : Visibility::Unknown; // unlisted videos can be seen with their link
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    const JsonValue snippet = item["snippet"];
    Post post;
    post.platform = Platform::YouTube;
    post.id = idOf(item).text();
    const bool isVideo = post.id.size() == 11;
    if (!isVideo) // a channel or a playlist among search results
        return tl::unexpected(Notice::NoPost);
    post.url = addressOf(Platform::YouTube, post.id);
    post.authorName = snippet.firstOf({"videoOwnerChannelTitle", "channelTitle"}).text();
    post.authorId = snippet.firstOf({"videoOwnerChannelId", "channelId"}).text();
    post.publishedAt = snippet["publishedAt"].instant();
    post.title = snippet["title"].text();
    post.text = snippet["description"].text();
    // Its default is « no », so that « no » only says that the box was not ticked.
    post.paidPartnership = item.at("paidProductPlacementDetails.hasPaidProductPlacement").yesNo();
    if (item.at("contentDetails.contentRating.ytRating").text() == "ytAgeRestricted")
        post.ageRestricted = true;
    post.visibility = visibilityOf(item);
    const std::string live = snippet["liveBroadcastContent"].text();
    post.format = live == "live" || item.has("liveStreamingDetails") ? PostFormat::Live : PostFormat::Video;
    firstMedium(post, "video");
    post.language = snippet.firstOf({"defaultAudioLanguage", "defaultLanguage"}).text();
    const JsonValue statistics = item["statistics"];
    post.counts = {statistics["likeCount"].count(),
                   statistics["commentCount"].count(),
                   statistics["viewCount"].count(),
                   {},
                   {}};
    return post;
}

} // namespace

const JsonImporter youtubeData = {"youtube-data-api", recognises, records, read};

} // namespace vigie
