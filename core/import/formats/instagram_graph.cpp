// SPDX-License-Identifier: GPL-3.0-or-later
// The Graph API of Instagram: media of one's own account, as a list or an answer. Its ids are its own: they
// hold no date. It has no label.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

#include <array>
#include <utility>

namespace vigie {
namespace {

bool isItem(const JsonValue& value) {
    return value.has("id") && value.has("permalink") && (value.has("media_type") || value.has("timestamp"));
}

bool recognises(const JsonValue& document) {
    return isItem(document) || isItem(document.at("data.0")) || isItem(document.at("media.data.0"));
}

std::vector<JsonValue> records(const JsonValue& document) {
    return isItem(document) ? std::vector<JsonValue>{document}
                            : document.firstOf({"media.data", "data"}).items();
}

PostFormat formatOf(const JsonValue& item) {
    static constexpr std::array<std::pair<std::string_view, PostFormat>, 5> names = {{
        {"REELS", PostFormat::Reel},
        {"STORY", PostFormat::Story},
        {"CAROUSEL_ALBUM", PostFormat::Carousel},
        {"VIDEO", PostFormat::Video},
        {"IMAGE", PostFormat::Image},
    }};
    const std::string product = item["media_product_type"].text();
    const std::string type = item["media_type"].text();
    for (const auto& [name, format] : names)
        if (name == product || name == type)
            return format;
    return PostFormat::Unknown;
}

Media toMedium(const JsonValue& item) {
    Media medium;
    medium.kind = item["media_type"].text() == "VIDEO" ? "video" : "image";
    medium.alt = item["alt_text"].text();
    return medium;
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::Instagram;
    post.url = item["permalink"].text();
    post.id = readAddress(post.url).id;
    if (post.id.empty())
        post.id = item["id"].id();
    post.author = item.firstOf({"username", "owner.username"}).text();
    if (post.author.empty())
        post.author = record.document["username"].text();
    post.publishedAt = item["timestamp"].instant();
    post.text = item["caption"].text();
    post.format = formatOf(item);
    for (const JsonValue& child : item.at("children.data").items())
        post.media.push_back(toMedium(child));
    if (post.media.empty())
        post.media.push_back(toMedium(item));
    post.counts.likes = item["like_count"].count();
    post.counts.comments = item["comments_count"].count();
    return post;
}

} // namespace

const JsonImporter instagramGraph = {"instagram-graph-api", recognises, records, read};

} // namespace vigie
