// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/instagram_item.h"

#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

PostFormat formatOf(const JsonValue& item) {
    const std::string product = item["product_type"].text();
    if (product == "clips")
        return PostFormat::Reel;
    if (product == "story")
        return PostFormat::Story;
    const std::string type = item["media_type"].text();
    if (type == "8" || product == "carousel_container")
        return PostFormat::Carousel;
    return type == "1" ? PostFormat::Image : type == "2" ? PostFormat::Video : PostFormat::Unknown;
}

Media toMedium(const JsonValue& item) {
    Media media;
    const bool isVideo = item["media_type"].text() == "2" || item["is_video"].yesNo().value_or(false);
    media.kind = isVideo ? "video" : "image";
    media.alt = item["accessibility_caption"].text();
    return media;
}

std::vector<Media> toMedia(const JsonValue& item, const std::vector<JsonValue>& parts) {
    std::vector<Media> all;
    for (const JsonValue& part : parts)
        all.push_back(toMedium(part));
    return all.empty() ? std::vector<Media>{toMedium(item)} : all;
}

/// Sponsors stand bare, or one level down.
void takeLabel(Post& post, const JsonValue& item) {
    post.paidPartnership = item["is_paid_partnership"].yesNo();
    for (const JsonValue& tag : item["sponsor_tags"].items())
        addHandles(post.sponsors, {tag.firstOf({"username", "sponsor.username"}).text()}, '@');
    for (const JsonValue& edge : item.at("edge_media_to_sponsor_user.edges").items())
        addHandles(post.sponsors, {edge.at("node.sponsor.username").text()}, '@');
    if (!post.sponsors.empty())
        post.paidPartnership = true;
}

void takeAuthor(Post& post, const JsonValue& user) {
    post.author = user["username"].text();
    post.authorName = user["full_name"].text();
    post.authorId = user.firstOf({"pk", "id"}).id();
    post.followers = user.firstOf({"follower_count", "edge_followed_by.count"}).count();
}

void takeCode(Post& post, const JsonValue& code, const JsonValue& number) {
    post.id = code.text();
    post.url = addressOf(Platform::Instagram, post.id);
    if (post.id.empty())
        post.id = number.id();
}

PostFormat formatOfNode(const JsonValue& node) {
    const std::string type = node["__typename"].text();
    if (type.find("Story") != std::string::npos)
        return PostFormat::Story;
    if (node["product_type"].text() == "clips")
        return PostFormat::Reel;
    if (type.find("Sidecar") != std::string::npos || node.has("edge_sidecar_to_children"))
        return PostFormat::Carousel;
    return node["is_video"].yesNo().value_or(type.find("Video") != std::string::npos) ? PostFormat::Video
                                                                                      : PostFormat::Image;
}

} // namespace

Post fromInstagramItem(const JsonValue& item) {
    Post post;
    post.platform = Platform::Instagram;
    takeCode(post, item["code"], item.firstOf({"pk", "id"}));
    takeAuthor(post, item.firstOf({"user", "owner"}));
    takeLabel(post, item);
    post.publishedAt = item["taken_at"].instant();
    post.text = (item["caption"].isObject() ? item.at("caption.text") : item["caption"]).text();
    post.title = item["title"].text();
    post.format = formatOf(item);
    post.media = toMedia(item, item["carousel_media"].items());
    addHandles(post.taggedUsers, item.at("usertags.in").each("user.username"), '@');
    addHandles(post.coauthors, item["coauthor_producers"].each("username"), '@');
    post.location = item.at("location.name").text();
    const bool countsAreHidden = item["like_and_view_counts_disabled"].yesNo().value_or(false);
    if (!countsAreHidden)
        post.counts.likes = item["like_count"].count();
    post.counts.comments = item["comment_count"].count();
    post.counts.views = item.firstOf({"play_count", "view_count"}).count();
    return post;
}

Post fromInstagramNode(const JsonValue& node) {
    Post post;
    post.platform = Platform::Instagram;
    takeCode(post, node.firstOf({"shortcode", "code"}), node["id"]);
    takeAuthor(post, node["owner"]);
    takeLabel(post, node);
    post.publishedAt = node.firstOf({"date", "taken_at_timestamp"}).instant();
    const JsonValue caption = node["caption"];
    post.text = node.at("edge_media_to_caption.edges.0.node.text").text();
    if (post.text.empty())
        post.text = (caption.isObject() ? caption["text"] : caption).text();
    post.title = node["title"].text();
    post.format = formatOfNode(node);
    std::vector<JsonValue> parts;
    for (const JsonValue& edge : node.at("edge_sidecar_to_children.edges").items())
        parts.push_back(edge["node"]);
    post.media = toMedia(node, parts);
    addHandles(post.taggedUsers, node.at("edge_media_to_tagged_user.edges").each("node.user.username"), '@');
    addHandles(post.coauthors, node["coauthor_producers"].each("username"), '@');
    for (const JsonValue& sticker : node["tappable_objects"].items())
        if (sticker["username"].isText())
            addHandles(post.mentions, {sticker["username"].text()}, '@');
    post.location = node.at("location.name").text();
    post.counts.likes = node.at("edge_media_preview_like.count").count();
    post.counts.comments =
        node.firstOf({"edge_media_to_parent_comment.count", "edge_media_to_comment.count"}).count();
    post.counts.views = node.firstOf({"video_play_count", "video_view_count"}).count();
    return post;
}

bool isShownAdvert(const JsonValue& item) {
    return item["product_type"].text() == "ad" ||
           item["link"].text().starts_with("https://www.facebook.com/ads/ig_redirect");
}

} // namespace vigie
