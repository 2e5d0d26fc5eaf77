// SPDX-License-Identifier: GPL-3.0-or-later
// Zeeschuimer and 4CAT: what a browser was shown, a line an item, each as its platform made it.
#include "core/import/formats/instagram_item.h"
#include "core/import/formats/json_importer.h"
#include "core/import/formats/pinterest_item.h"
#include "core/import/formats/post_parts.h"
#include "core/import/formats/tiktok_item.h"
#include "core/import/formats/x_tweet.h"
#include "core/import/post_address.h"

#include <array>
#include <utility>

namespace vigie {
namespace {

Post fromThreads(const JsonValue& item) {
    Post post = fromInstagramItem(item);
    post.platform = Platform::Threads;
    post.format = PostFormat::Post;
    post.url = addressOf(Platform::Threads, post.id, post.author);
    return post;
}

/// Three makes: of the app, of the page, and of 2026 (« XIGPolaris… », without a time).
Post fromInstagram(const JsonValue& item) {
    const bool isNode = item.has("shortcode") || item.has("edge_media_to_caption");
    return isNode ? fromInstagramNode(item) : fromInstagramItem(item);
}

struct Shape {
    std::string_view site;
    Post (*read)(const JsonValue& item);
};
constexpr std::array shapes = {
    Shape{"instagram.com", fromInstagram},
    Shape{"tiktok.com", fromTikTokItem},
    Shape{"threads.net", fromThreads},
    Shape{"threads.com", fromThreads},
    Shape{"x.com", fromTweet},
    Shape{"twitter.com", fromTweet},
    Shape{"pinterest.com", fromPin},
};

const Shape* shapeOf(const std::string& site) {
    for (const Shape& shape : shapes)
        if (site == shape.site || site.ends_with("." + std::string(shape.site)))
            return &shape;
    return nullptr;
}

/// A platform that is not in the table still has its line kept, with what the envelope says.
Post fromEnvelope(const JsonValue& envelope) {
    Post post;
    post.platform = platformOfUrl("https://" + envelope["source_platform"].text() + "/");
    post.id = envelope["item_id"].id();
    return post;
}

ReadPost fromItem(const JsonValue& envelope, const JsonValue& item) {
    if (isShownAdvert(item))
        return tl::unexpected(Notice::ShownAdvert);
    const Shape* shape = shapeOf(envelope["source_platform"].text());
    Post post = shape ? shape->read(item) : fromEnvelope(envelope);
    if (post.id.empty())
        post.id = envelope["item_id"].id();
    return post;
}

bool isZeeschuimer(const JsonValue& document) {
    return document.has("source_platform") && document["data"].isObject();
}
ReadPost readZeeschuimer(const JsonRecord& record) {
    return fromItem(record.value, record.value["data"]);
}

/// The same, with the item at the top and the envelope in it.
bool isFourCat(const JsonValue& document) {
    return document["__import_meta"].isObject();
}
ReadPost readFourCat(const JsonRecord& record) {
    return fromItem(record.value["__import_meta"], record.value);
}

} // namespace

const JsonImporter zeeschuimer = {"zeeschuimer", isZeeschuimer, nullptr, readZeeschuimer};
const JsonImporter fourCat = {"4cat", isFourCat, nullptr, readFourCat};

} // namespace vigie
