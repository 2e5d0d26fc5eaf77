// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the API of X in its second version, a line or file each, as twarc keeps them; also flattened,
// with author and media inside the post.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/formats/x_tweet.h"
#include "core/import/post_address.h"

#include <algorithm>

namespace vigie {
namespace {

bool isTweet(const JsonValue& value) {
    return value.has("id") && value.has("text") &&
           (value.has("public_metrics") || value.has("edit_history_tweet_ids") ||
            value.has("conversation_id"));
}

JsonValue firstTweet(const JsonValue& document) {
    const JsonValue data = document["data"];
    return data.isList() ? document.at("data.0") : data;
}

bool recognises(const JsonValue& document) {
    return isTweet(document) || isTweet(firstTweet(document)) ||
           (document.has("__twarc") && (document.has("meta") || document.has("includes")));
}

std::vector<JsonValue> records(const JsonValue& document) {
    if (isTweet(document))
        return {document};
    const JsonValue data = document["data"];
    return data.isObject() ? std::vector<JsonValue>{data} : data.items();
}

/// The user, medium or place of that id among what came along with the answer.
JsonValue included(const JsonValue& document, std::string_view kind, std::string_view key,
                   const std::string& id) {
    for (const JsonValue& item : document["includes"][kind].items())
        if (item[key].text() == id)
            return item;
    return {};
}

void takeAuthor(Post& post, const JsonRecord& record) {
    post.authorId = record.value["author_id"].id();
    const JsonValue flat = record.value["author"];
    const JsonValue user = flat ? flat : included(record.document, "users", "id", post.authorId);
    post.author = user["username"].text();
    post.authorName = user["name"].text();
    post.followers = user.at("public_metrics.followers_count").count();
}

Media toMedium(const JsonValue& item) {
    Media media;
    const std::string type = item["type"].text();
    media.kind = type == "photo" ? "image" : type == "animated_gif" ? "video" : type;
    media.alt = item["alt_text"].text();
    return media;
}

void takeMedia(Post& post, const JsonRecord& record) {
    const JsonValue flat = record.value.at("attachments.media");
    for (const JsonValue& item : flat.items())
        post.media.push_back(toMedium(item));
    if (flat)
        return;
    for (const std::string& key : record.value.at("attachments.media_keys").each({}))
        post.media.push_back(toMedium(included(record.document, "media", "media_key", key)));
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& tweet = record.value;
    const JsonValue note = tweet["note_tweet"];
    Post post;
    post.platform = Platform::X;
    post.id = tweet["id"].id();
    takeAuthor(post, record);
    post.url = addressOf(Platform::X, post.id, post.author);
    post.publishedAt = tweet["created_at"].instant();
    post.text = withLinksWrittenOut(tweet["text"].text(), tweet["entities"]);
    if (note["text"])
        post.text = withLinksWrittenOut(note["text"].text(), note["entities"]);
    post.text = withoutEntities(post.text);
    addHandles(post.hashtags, tweet.at("entities.hashtags").each("tag"), '#');
    addHandles(post.mentions, tweet.at("entities.mentions").each("username"), '@');
    takeMedia(post, record);
    post.format = PostFormat::Post;
    post.language = tweet["lang"].text();
    const std::string place = tweet.at("geo.place_id").text();
    post.location = included(record.document, "places", "id", place)["full_name"].text();
    const JsonValue metrics = tweet["public_metrics"];
    post.counts = {metrics["like_count"].count(), metrics["reply_count"].count(),
                   metrics["impression_count"].count(), metrics["retweet_count"].count(),
                   metrics["bookmark_count"].count()};
    return post;
}

} // namespace

const JsonImporter xApi = {"x-api", recognises, records, read};

} // namespace vigie
