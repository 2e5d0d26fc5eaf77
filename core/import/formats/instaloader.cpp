// SPDX-License-Identifier: GPL-3.0-or-later
// instaloader: a page of Instagram as one object a post, in .json or .json.xz files.
#include "core/import/formats/instagram_item.h"
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"

namespace vigie {
namespace {

/// Version 3 wrote the bare node.
JsonValue nodeOf(const JsonValue& document) {
    return document.has("instaloader") ? document["node"] : document;
}

bool recognises(const JsonValue& document) {
    if (document.has("instaloader"))
        return document["node"].isObject();
    return document.has("shortcode") && document.has("owner") &&
           (document.has("__typename") || document.has("edge_media_to_caption"));
}

/// What the app was told says more than the page, where both are there.
void takeAppShape(Post& post, const JsonValue& item) {
    const Post app = fromInstagramItem(item);
    if (!post.paidPartnership)
        post.paidPartnership = app.paidPartnership;
    if (app.paidPartnership.value_or(false))
        post.paidPartnership = true;
    addHandles(post.sponsors, app.sponsors, '@');
    addHandles(post.coauthors, app.coauthors, '@');
    addHandles(post.taggedUsers, app.taggedUsers, '@');
    if (post.text.empty())
        post.text = app.text;
    if (!post.publishedAt)
        post.publishedAt = app.publishedAt;
    if (post.author.empty())
        post.author = app.author;
    if (app.format != PostFormat::Unknown)
        post.format = app.format;
}

ReadPost read(const JsonRecord& record) {
    const std::string type = record.document.at("instaloader.node_type").text();
    if (!type.empty() && type != "Post" && type != "StoryItem")
        return tl::unexpected(Notice::NoPost);
    const JsonValue node = nodeOf(record.value);
    Post post = fromInstagramNode(node);
    if (const JsonValue item = node["iphone_struct"])
        takeAppShape(post, item);
    if (type == "StoryItem")
        post.format = PostFormat::Story;
    return post;
}

/// Of the profile that lies beside the posts.
Account account(std::string_view file, const Surroundings& around) {
    ImportLog unheard({}, {}, Language::French);
    JsonDocument document;
    for (const std::string& name : around.namesBeside()) {
        std::string json = isProfileName(name) ? around.contentOf(name) : std::string();
        const auto profile = document.parse(json, unheard);
        if (!profile || profile->at("instaloader.node_type").text() != "Profile")
            continue;
        const JsonValue node = (*profile)["node"];
        return {node["username"].text(), node["full_name"].text(), node["id"].id(),
                node.firstOf({"edge_followed_by.count", "follower_count"}).count()};
    }
    return {std::string(folderName(file))}; // posts of a profile lie in a folder of its name
}

} // namespace

const JsonImporter instaloader = {"instaloader", recognises, nullptr, read, account};

} // namespace vigie
