// SPDX-License-Identifier: GPL-3.0-or-later
// Apify's collectors of Instagram. « isSponsored » says that the post was shown as an advert, which is no
// disclosure; some collectors give the label too.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"

namespace vigie {
namespace {

/// Instead of an item, a collector may leave what went wrong.
bool isFailure(const JsonValue& item) {
    return item.has("error") && (item.has("errorDescription") || item.has("inputUrl"));
}

bool recognises(const JsonValue& document) {
    return (document.has("shortCode") && (document.has("ownerUsername") || document.has("ownerId"))) ||
           isFailure(document);
}

PostFormat formatOf(const JsonValue& item) {
    if (item["productType"].text() == "clips")
        return PostFormat::Reel;
    const std::string type = item["type"].text();
    return type == "Sidecar" ? PostFormat::Carousel
           : type == "Video" ? PostFormat::Video
           : type == "Image" ? PostFormat::Image
                             : PostFormat::Unknown;
}

Media toMedium(const JsonValue& item) {
    Media medium;
    medium.kind = item["type"].text() == "Video" ? "video" : "image";
    medium.alt = item["alt"].text();
    return medium;
}

void takeLabel(Post& post, const JsonValue& item) {
    post.boosted = item["isSponsored"].yesNo();
    post.paidPartnership = item.firstOf({"isPaidPartnership", "is_paid_partnership"}).yesNo();
    for (const JsonValue& partner : item.firstOf({"paidPartnershipPartners", "sponsor_tags"}).items())
        addHandles(post.sponsors, {(partner.isObject() ? partner["username"] : partner).text()}, '@');
    if (!post.sponsors.empty())
        post.paidPartnership = true;
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    if (isFailure(item))
        return tl::unexpected(Notice::NoPost);
    Post post;
    post.platform = Platform::Instagram;
    post.id = item["shortCode"].text();
    post.url = item["url"].text();
    if (post.url.empty())
        post.url = addressOf(Platform::Instagram, post.id);
    post.author = item["ownerUsername"].text();
    post.authorName = item["ownerFullName"].text();
    post.authorId = item["ownerId"].id();
    post.publishedAt = item["timestamp"].instant();
    post.text = item["caption"].text();
    addHandles(post.hashtags, item["hashtags"].each({}), '#');
    addHandles(post.mentions, item["mentions"].each({}), '@');
    addHandles(post.taggedUsers, item["taggedUsers"].each("username"), '@');
    addHandles(post.coauthors, item["coauthorProducers"].each("username"), '@');
    takeLabel(post, item);
    post.format = formatOf(item);
    for (const JsonValue& child : item["childPosts"].items())
        post.media.push_back(toMedium(child));
    if (post.media.empty())
        post.media.push_back(toMedium(item));
    post.location = item["locationName"].text();
    post.counts = {item["likesCount"].count(),
                   item["commentsCount"].count(),
                   item.firstOf({"videoPlayCount", "videoViewCount"}).count(),
                   {},
                   {}};
    return post;
}

} // namespace

const JsonImporter apifyInstagram = {"apify-instagram", recognises, nullptr, read};

} // namespace vigie
