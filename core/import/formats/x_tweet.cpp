// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/x_tweet.h"

#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"
#include "core/import/sheet_values.h"

namespace vigie {
namespace {

/// Handle and name moved over the years; an archive has neither.
void takeAuthor(Post& post, const JsonValue& tweet) {
    const JsonValue user = tweet.firstOf({"core.user_results.result", "user", "author"});
    post.author = user.firstOf({"core.screen_name", "legacy.screen_name", "screen_name"}).text();
    post.authorName = user.firstOf({"core.name", "legacy.name", "name"}).text();
    post.authorId = user.firstOf({"rest_id", "id_str"}).id();
    post.followers = user.firstOf({"legacy.followers_count", "followers_count"}).count();
}

std::vector<Media> toMedia(const JsonValue& list) {
    std::vector<Media> all;
    for (const JsonValue& item : list.items()) {
        Media& media = all.emplace_back();
        const std::string type = item["type"].text();
        media.kind = type == "photo" ? "image" : type == "animated_gif" ? "video" : type;
        media.alt = item["ext_alt_text"].text();
    }
    return all;
}

} // namespace

std::string withLinksWrittenOut(std::string text, const JsonValue& entities) {
    for (const JsonValue& link : entities["urls"].items())
        if (const JsonValue target = link.firstOf({"unwound_url", "expanded_url"}))
            text = replaced(std::move(text), link["url"].text(), target.text());
    for (const JsonValue& medium : entities["media"].items())
        if (const std::string link = medium["url"].text(); !link.empty() && text.ends_with(link))
            text = trimmed(std::string_view(text).substr(0, text.size() - link.size()));
    return text;
}

Post fromTweet(const JsonValue& tweet) {
    const JsonValue legacy = tweet.has("legacy") ? tweet["legacy"] : tweet;
    const JsonValue note = tweet.at("note_tweet.note_tweet_results.result");
    const JsonValue entities = legacy["entities"];
    const JsonValue allMedia = legacy.firstOf({"extended_entities.media", "entities.media"});
    Post post;
    post.platform = Platform::X;
    post.id = (tweet.has("rest_id") ? tweet["rest_id"] : legacy.firstOf({"id_str", "id"})).id();
    takeAuthor(post, tweet);
    post.url = addressOf(Platform::X, post.id, post.author);
    post.publishedAt = legacy["created_at"].instant();
    post.text = withLinksWrittenOut(legacy.firstOf({"full_text", "text"}).text(), entities);
    if (note["text"])
        post.text = withLinksWrittenOut(note["text"].text(), note["entity_set"]);
    post.text = withoutEntities(post.text);
    addHandles(post.hashtags, entities["hashtags"].each("text"), '#');
    addHandles(post.mentions, entities["user_mentions"].each("screen_name"), '@');
    post.media = toMedia(allMedia);
    post.format = PostFormat::Post;
    post.language = legacy["lang"].text();
    post.location = legacy.at("place.full_name").text();
    post.counts.likes = legacy["favorite_count"].count();
    post.counts.comments = legacy["reply_count"].count();
    post.counts.shares = legacy["retweet_count"].count();
    post.counts.saves = legacy["bookmark_count"].count();
    post.counts.views = tweet.at("views.count").count();
    return post;
}

} // namespace vigie
