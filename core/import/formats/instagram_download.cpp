// SPDX-License-Identifier: GPL-3.0-or-later
// « Download your information » of Instagram, and of Threads inside it: posts_1.json, stories.json,
// reels.json … It holds neither addresses nor ids nor labels; each letter beyond ASCII is written as its
// bytes.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/mojibake.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace vigie {
namespace {

/// A file is a list of posts, or an object with the list under one of these names.
constexpr std::array<std::pair<std::string_view, PostFormat>, 4> lists = {{
    {"ig_stories", PostFormat::Story},
    {"ig_reels_media", PostFormat::Reel},
    {"ig_igtv_media", PostFormat::Video},
    {"ig_archived_post_media", PostFormat::Unknown},
}};
constexpr std::string_view threadsList = "text_post_app_text_posts";

/// A post with its media, or a medium that is the post.
bool isItem(const JsonValue& value) {
    return (value.has("media.0.uri") &&
            (value.has("creation_timestamp") || value.has("media.0.creation_timestamp"))) ||
           (value.has("uri") && value.has("creation_timestamp"));
}

bool recognises(const JsonValue& document) {
    if (isItem(document))
        return true;
    return document[threadsList].isList() || std::any_of(lists.begin(), lists.end(), [&](const auto& list) {
               return document[list.first].isList();
           });
}

std::vector<JsonValue> records(const JsonValue& document) {
    if (isItem(document))
        return {document};
    for (const auto& [key, value] : document.members())
        if (value.isList())
            return value.items();
    return {};
}

PostFormat formatOf(const JsonRecord& record, std::size_t media) {
    for (const auto& [key, format] : lists)
        if (record.document.has(key) && format != PostFormat::Unknown)
            return format;
    return media > 1 ? PostFormat::Carousel : PostFormat::Unknown;
}

Media toMedium(const JsonValue& item) {
    Media medium;
    medium.file = metaText(item["uri"]);
    const bool isVideo = item.has("media_metadata.video_metadata") || medium.file.ends_with(".mp4");
    medium.kind = isVideo ? "video" : "image";
    return medium;
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    std::vector<JsonValue> media = item["media"].items();
    if (media.empty() && item.has("uri"))
        media = {item};
    Post post;
    const bool isThread = record.document.has(threadsList);
    post.platform = isThread ? Platform::Threads : Platform::Instagram;
    post.text = metaText(item["title"]);
    if (post.text.empty() && !media.empty()) // with a single medium the caption stands only there
        post.text = metaText(media.front()["title"]);
    const JsonValue time = item["creation_timestamp"];
    post.publishedAt = (time || media.empty() ? time : media.front()["creation_timestamp"]).instant();
    for (const JsonValue& medium : media)
        if (!medium["uri"].text().empty())
            post.media.push_back(toMedium(medium));
    post.format = isThread ? PostFormat::Post : formatOf(record, post.media.size());
    if (fileName(record.file).starts_with("archived_posts") ||
        fileName(record.file).starts_with("recently_deleted"))
        post.visibility = Visibility::Private;
    return post;
}

/// The label of a field is in the language of the account, each letter beyond ASCII as its bytes.
bool isLabel(std::string_view key, std::initializer_list<std::string_view> labels) {
    const std::string label = repairedByteLetters(key).value_or(std::string(key));
    return std::find(labels.begin(), labels.end(), label) != labels.end();
}

/// « {"profile_user": [{"string_map_data": {"Username": {"value": "lola"}, …}}]} »
Account personalAccount(const JsonValue& document) {
    Account account;
    for (const auto& [key, field] : document.at("profile_user.0.string_map_data").members()) {
        if (isLabel(key, {"Username", "Nom d’utilisateur", "Nom d'utilisateur", "Profil"}))
            account.handle = metaText(field["value"]);
        if (isLabel(key, {"Name", "Nom"}))
            account.name = metaText(field["value"]);
    }
    return account;
}

/// What the download says of its owner, or else how it is called.
Account account(std::string_view file, const Surroundings& around) {
    ImportLog unheard({}, {}, Language::French);
    const std::string personal = "personal_information/personal_information.json";
    for (const std::string& path :
         {"../../personal_information/" + personal, "../personal_information/" + personal,
          "../../" + personal, "../" + personal}) {
        std::string json = around.contentOf(path);
        JsonDocument document;
        const auto read = document.parse(json, unheard);
        if (Account owner = read ? personalAccount(*read) : Account(); !owner.handle.empty())
            return owner;
    }
    return {accountInDownloadName(file, "instagram")};
}

} // namespace

const JsonImporter instagramDownload = {"instagram-download", recognises, records, read, account};

} // namespace vigie
