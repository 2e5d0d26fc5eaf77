// SPDX-License-Identifier: GPL-3.0-or-later
// Public libraries in which platforms show adverts and labelled posts: Meta's branded content and Ad Library,
// and TikTok's commercial content.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"
#include "core/import/sheet_values.h"

namespace vigie {
namespace {

/// Names stand alone or in objects.
std::vector<std::string> names(const JsonValue& list) {
    std::vector<std::string> all;
    for (const JsonValue& item : list.items())
        all.push_back((item.isObject() ? item.firstOf({"username", "name"}) : item).text());
    return all;
}

bool isBrandedContent(const JsonValue& document) {
    const JsonValue item = firstOfData(document);
    return item.has("creator") && item.has("partners") && item.has("creation_date");
}

/// To stand in this library, the label must have been used.
ReadPost readBrandedContent(const JsonRecord& record) {
    const JsonValue& item = record.value;
    const JsonValue creator = item["creator"];
    Post post;
    post.url = item["url"].text();
    post.platform = platformOfUrl(post.url);
    post.author = (creator.isObject() ? creator.firstOf({"username", "name"}) : creator).text();
    post.publishedAt = item["creation_date"].instant();
    post.paidPartnership = true;
    addHandles(post.sponsors, names(item["partners"]), '@');
    post.format = formatFromWords(item["type"].text());
    firstMedium(post, "");
    return post;
}

bool isMetaAd(const JsonValue& document) {
    const JsonValue item = firstOfData(document);
    return item.has("ad_snapshot_url") || item.has("ad_creative_bodies");
}

std::string lines(const JsonValue& list) {
    std::string text;
    for (const std::string& line : list.each({}))
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

ReadPost readMetaAd(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform =
        item.at("publisher_platforms.0").text() == "instagram" ? Platform::Instagram : Platform::Facebook;
    post.id = item["id"].id();
    post.url = item["ad_snapshot_url"].text();
    post.authorName = item["page_name"].text();
    post.authorId = item["page_id"].id();
    post.publishedAt = item.firstOf({"ad_creation_time", "ad_delivery_start_time"}).instant();
    post.title = lines(item["ad_creative_link_titles"]);
    post.text = lines(item["ad_creative_bodies"]);
    post.boosted = true;
    post.language = item.at("languages.0").text();
    firstMedium(post, "");
    return post;
}

bool isTikTokContent(const JsonValue& document) {
    const JsonValue item = document.at("data.commercial_contents.0");
    return (item ? item : document).has("brand_names") && (item ? item : document).has("create_timestamp");
}
std::vector<JsonValue> tiktokRecords(const JsonValue& document) {
    const JsonValue list = document.at("data.commercial_contents");
    return list ? list.items() : std::vector<JsonValue>{document};
}

ReadPost readTikTokContent(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    post.author = item.at("creator.username").text();
    post.publishedAt = item["create_timestamp"].instant();
    if (item.has("label"))
        post.paidPartnership = true;
    addHandles(post.sponsors, item["brand_names"].each({}), '@');
    post.format = PostFormat::Video;
    firstMedium(post, "video");
    return post;
}

/// Adverts, of which it tells everything but the words.
bool isTikTokAd(const JsonValue& document) {
    return document.has("business_name") && document.has("first_shown_date");
}

ReadPost readTikTokAd(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::TikTok;
    post.id = item["id"].id();
    post.authorName = item["business_name"].text();
    post.publishedAt = item["first_shown_date"].instant();
    post.boosted = true;
    addHandles(post.sponsors, {item["paid_for_by"].text()}, '@');
    const bool isVideo = !item["videos"].items().empty();
    post.format = isVideo ? PostFormat::Video : PostFormat::Image;
    firstMedium(post, isVideo ? "video" : "image");
    return post;
}

} // namespace

const JsonImporter brandedContent = {"meta-branded-content", isBrandedContent, dataOf, readBrandedContent};
const JsonImporter metaAds = {"meta-ad-library", isMetaAd, dataOf, readMetaAd};
const JsonImporter tiktokCommercial = {"tiktok-commercial-content", isTikTokContent, tiktokRecords,
                                       readTikTokContent};
const JsonImporter tiktokAds = {"tiktok-ad-library", isTikTokAd, nullptr, readTikTokAd};

} // namespace vigie
