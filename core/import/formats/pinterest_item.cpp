// SPDX-License-Identifier: GPL-3.0-or-later
// Pins: through Zeeschuimer or 4CAT, or as a list of their own.
#include "core/import/formats/pinterest_item.h"

#include "core/import/formats/json_importer.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

bool recognises(const JsonValue& document) {
    return document.has("pinner") && (document.has("board") || document.has("images"));
}

ReadPost read(const JsonRecord& record) {
    return fromPin(record.value);
}

} // namespace

Post fromPin(const JsonValue& item) {
    Post post;
    post.platform = Platform::Pinterest;
    post.id = item.firstOf({"entityId", "id"}).id();
    post.url = addressOf(Platform::Pinterest, post.id);
    post.author = item.firstOf({"nativeCreator.username", "pinner.username"}).text();
    post.authorName = item.firstOf({"nativeCreator.full_name", "pinner.full_name"}).text();
    post.publishedAt = item["created_at"].instant();
    post.title = item["title"].text();
    post.text = item["description"].text();
    post.format = PostFormat::Image;
    Media image;
    image.kind = "image";
    image.alt = item["auto_alt_text"].text();
    post.media = {image};
    return post;
}

const JsonImporter pinterestItems = {"pinterest-item", recognises, nullptr, read};

} // namespace vigie
