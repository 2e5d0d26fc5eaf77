// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_json.h"

#include "core/import/post_completion.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& object, const char* key, const std::string& text) {
    if (!text.empty())
        object[key] = text;
}
void put(Json& object, const char* key, const std::vector<std::string>& words) {
    if (!words.empty())
        object[key] = words;
}
template <typename Value> void put(Json& object, const char* key, const std::optional<Value>& value) {
    if (value)
        object[key] = *value;
}
void put(Json& object, const char* key, const std::vector<Media>& all) {
    for (const Media& media : all) {
        Json item = Json::object();
        put(item, "kind", media.kind);
        put(item, "file", media.file);
        put(item, "alt", media.alt);
        put(item, "transcript", media.transcript);
        put(item, "on_screen_text", media.onScreenText);
        object[key].push_back(std::move(item));
    }
}

void put(Json& object, const char* key, const Counts& counts) {
    Json item = Json::object();
    put(item, "likes", counts.likes);
    put(item, "comments", counts.comments);
    put(item, "views", counts.views);
    put(item, "shares", counts.shares);
    put(item, "saves", counts.saves);
    if (!item.empty())
        object[key] = std::move(item);
}
Json toJson(const PostSource& source) {
    return {{"file", source.file},
            {"record", source.record},
            {"format", source.format},
            {"sha256", source.sha256}};
}
void put(Json& object, const char* key, const std::vector<PostSource>& sources) {
    for (const PostSource& source : sources)
        object[key].push_back(toJson(source));
}
void put(Json& object, const char* key, const std::vector<Difference>& differences) {
    for (const Difference& one : differences)
        object[key].push_back({{"field", one.field}, {"other", one.other}, {"source", toJson(one.source)}});
}

void take(const Json& object, const char* key, std::string& text) {
    if (const auto found = object.find(key); found != object.end() && found->is_string())
        text = found->get<std::string>();
}
/// The list that stands there; an empty one if there is none.
const Json& listIn(const Json& object, const char* key) {
    static const Json none = Json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
}
void take(const Json& object, const char* key, std::vector<std::string>& words) {
    for (const Json& word : listIn(object, key))
        if (word.is_string())
            words.push_back(word.get<std::string>());
}
void take(const Json& object, const char* key, std::optional<std::int64_t>& count) {
    if (const auto found = object.find(key); found != object.end() && found->is_number_integer())
        count = found->get<std::int64_t>();
}
void take(const Json& object, const char* key, std::optional<bool>& fact) {
    if (const auto found = object.find(key); found != object.end() && found->is_boolean())
        fact = found->get<bool>();
}
void take(const Json& object, const char* key, std::vector<Media>& all) {
    for (const Json& item : listIn(object, key)) {
        Media& media = all.emplace_back();
        take(item, "kind", media.kind);
        take(item, "file", media.file);
        take(item, "alt", media.alt);
        take(item, "transcript", media.transcript);
        take(item, "on_screen_text", media.onScreenText);
    }
}

void take(const Json& object, const char* key, Counts& counts) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_object())
        return;
    take(*found, "likes", counts.likes);
    take(*found, "comments", counts.comments);
    take(*found, "views", counts.views);
    take(*found, "shares", counts.shares);
    take(*found, "saves", counts.saves);
}
void take(const Json& object, PostSource& source) {
    take(object, "file", source.file);
    take(object, "format", source.format);
    take(object, "sha256", source.sha256);
    std::optional<std::int64_t> record;
    take(object, "record", record);
    source.record = static_cast<std::size_t>(record.value_or(0));
}
void take(const Json& object, const char* key, std::vector<PostSource>& sources) {
    for (const Json& item : listIn(object, key))
        take(item, sources.emplace_back());
}
void take(const Json& object, const char* key, std::vector<Difference>& differences) {
    for (const Json& item : listIn(object, key)) {
        Difference& one = differences.emplace_back();
        take(item, "field", one.field);
        take(item, "other", one.other);
        take(item.value("source", Json::object()), one.source);
    }
}

/// The fields that are plain in both directions, in the order of the file.
template <typename Object, typename AnyPost, typename Visit>
void eachPlainField(Object& object, AnyPost& post, Visit visit) {
    visit(object, "url", post.url);
    visit(object, "author", post.author);
    visit(object, "author_name", post.authorName);
    visit(object, "author_id", post.authorId);
    visit(object, "followers", post.followers);
    visit(object, "title", post.title);
    visit(object, "text", post.text);
    visit(object, "hashtags", post.hashtags);
    visit(object, "mentions", post.mentions);
    visit(object, "coauthors", post.coauthors);
    visit(object, "tagged_users", post.taggedUsers);
    visit(object, "paid_partnership", post.paidPartnership);
    visit(object, "boosted", post.boosted);
    visit(object, "age_restricted", post.ageRestricted);
    visit(object, "sponsors", post.sponsors);
    visit(object, "media", post.media);
    visit(object, "language", post.language);
    visit(object, "country", post.country);
    visit(object, "location", post.location);
    visit(object, "counts", post.counts);
    visit(object, "other_sources", post.otherSources);
    visit(object, "differences", post.differences);
}

} // namespace

std::string toJson(const Post& post) {
    Json object = Json::object();
    if (post.id != idFromPlace(post.source))
        put(object, "id", post.id);
    put(object, "platform", std::string(toString(post.platform)));
    put(object, "format", std::string(toString(post.format)));
    put(object, "visibility", std::string(toString(post.visibility)));
    if (post.publishedAt)
        put(object, "published_at", toString(*post.publishedAt));
    if (post.dateIsDerived)
        object["date_is_derived"] = true;
    if (!post.zoneIsKnown)
        object["zone_is_known"] = false;
    eachPlainField(object, post, [](Json& to, const char* key, const auto& value) { put(to, key, value); });
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Post postFromJson(const std::string& json, PostSource source, std::string raw) {
    const Json object = Json::parse(json, nullptr, false);
    Post post;
    post.source = std::move(source);
    post.raw = std::move(raw);
    if (!object.is_object())
        return post;
    eachPlainField(object, post,
                   [](const Json& from, const char* key, auto& value) { take(from, key, value); });
    const auto text = [&](const char* key) {
        std::string found;
        take(object, key, found);
        return found;
    };
    post.id = text("id");
    if (post.id.empty())
        post.id = idFromPlace(post.source);
    post.platform = platformFromName(text("platform")).value_or(Platform::Other);
    post.format = formatFromName(text("format")).value_or(PostFormat::Unknown);
    post.visibility = visibilityFromName(text("visibility")).value_or(Visibility::Unknown);
    post.publishedAt = parseInstant(text("published_at"));
    post.dateIsDerived = object.contains("date_is_derived");
    post.zoneIsKnown = !object.contains("zone_is_known");
    return post;
}

} // namespace vigie
