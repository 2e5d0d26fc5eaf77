// SPDX-License-Identifier: GPL-3.0-or-later
// « Download your information » of Facebook: your_posts_1.json, albums, group posts. As in Instagram's,
// letters beyond ASCII are written as their bytes, and addresses, ids and labels are missing.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"

namespace vigie {
namespace {

bool isItem(const JsonValue& value) {
    return value.has("timestamp") && (value["attachments"].isList() || value.has("data.0.post") ||
                                      value.has("data.0.update_timestamp"));
}

/// Newer lists of activity: values under labels. Lists of much else look the same but for the label.
bool isLabelled(const JsonValue& value) {
    return value.has("timestamp") && value.at("label_values.0.label").isText() &&
           value.at("label_values.0.label").text() == "Message";
}

JsonValue firstList(const JsonValue& document) {
    for (const auto& [key, value] : document.members())
        if (value.isList())
            return value;
    return {};
}

bool recognises(const JsonValue& document) {
    if (isItem(document) || isLabelled(document) || document["group_posts_v2"].isList() ||
        document["other_photos_v2"].isList() || document["videos_v2"].isList())
        return true;
    const JsonValue list = firstList(document);
    return isItem(list.at("0"));
}

std::vector<JsonValue> records(const JsonValue& document) {
    return isItem(document) || isLabelled(document) ? std::vector<JsonValue>{document}
                                                    : firstList(document).items();
}

void takeAttachment(Post& post, const JsonValue& part) {
    if (const JsonValue item = part["media"]) {
        Media& medium = post.media.emplace_back();
        medium.file = metaText(item["uri"]);
        medium.kind = medium.file.ends_with(".mp4") ? "video" : "image";
        if (post.text.empty())
            post.text = metaText(item["description"]);
        if (!post.publishedAt)
            post.publishedAt = item["creation_timestamp"].instant();
    }
    if (const JsonValue place = part["place"])
        post.location = metaText(place["name"]);
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = Platform::Facebook;
    post.publishedAt = item.firstOf({"timestamp", "creation_timestamp"}).instant();
    for (const JsonValue& part : item["data"].items())
        if (const JsonValue words = part["post"])
            post.text = metaText(words);
    if (post.text.empty())
        post.text =
            isLabelled(item) ? metaText(item.at("label_values.0.value")) : metaText(item["description"]);
    for (const JsonValue& attachment : item["attachments"].items())
        for (const JsonValue& part : attachment["data"].items())
            takeAttachment(post, part);
    if (item.has("uri"))
        firstMedium(post, "image").file = metaText(item["uri"]);
    for (const JsonValue& tag : item["tags"].items())
        addHandles(post.taggedUsers, {metaText(tag.isObject() ? tag["name"] : tag)}, '@');
    post.format = post.media.size() > 1 ? PostFormat::Carousel : PostFormat::Post;
    return post;
}

Account account(std::string_view file, const Surroundings&) {
    return {accountInDownloadName(file, "facebook")};
}

} // namespace

const JsonImporter facebookDownload = {"facebook-download", recognises, records, read, account};

} // namespace vigie
