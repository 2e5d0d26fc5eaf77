// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-ndjson: our own format, and what people write by hand.
#include "core/import/formats/json_importer.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace vigie {
namespace {

Media toMedia(const JsonValue& value) {
    Media media;
    if (!value.isObject()) {
        media.file = value.text();
        return media;
    }
    media.kind = value["kind"].text();
    media.file = value["file"].text();
    media.alt = value["alt"].text();
    media.transcript = value["transcript"].text();
    media.onScreenText = value["on_screen_text"].text();
    return media;
}

std::vector<Media> toMediaList(const JsonValue& value) {
    if (!value.isList())
        return {toMedia(value)};
    std::vector<Media> all;
    for (const JsonValue& part : value.items())
        all.push_back(toMedia(part));
    return all;
}

Counts toCounts(const JsonValue& value) {
    if (!value.isObject())
        value.complainAboutType();
    return {value["likes"].count(), value["comments"].count(), value["views"].count(),
            value["shares"].count(), value["saves"].count()};
}

/// Tells the few keys apart, and takes less time than reading all of their letters.
struct KeyHash {
    std::size_t operator()(std::string_view key) const {
        const auto letter = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c)); };
        return key.empty() ? 0 : key.size() + 29 * letter(key.front()) + 31 * letter(key.back());
    }
};

using Take = void (*)(Post& post, const JsonValue& value);
const std::unordered_map<std::string_view, Take, KeyHash> keys = {
    {"age_restricted", [](Post& post, const JsonValue& value) { post.ageRestricted = value.yesNo(); }},
    {"author", [](Post& post, const JsonValue& value) { post.author = withoutPrefix(value.text(), '@'); }},
    {"author_id", [](Post& post, const JsonValue& value) { post.authorId = value.id(); }},
    {"author_name", [](Post& post, const JsonValue& value) { post.authorName = value.text(); }},
    {"boosted", [](Post& post, const JsonValue& value) { post.boosted = value.yesNo(); }},
    {"coauthors",
     [](Post& post, const JsonValue& value) { post.coauthors = value.handles('@', splitWords); }},
    {"country", [](Post& post, const JsonValue& value) { post.country = value.text(); }},
    {"counts", [](Post& post, const JsonValue& value) { post.counts = toCounts(value); }},

    {"date_is_derived",
     [](Post& post, const JsonValue& value) { post.dateIsDerived = value.yesNo().value_or(false); }},
    {"followers", [](Post& post, const JsonValue& value) { post.followers = value.count(); }},
    {"format", [](Post& post, const JsonValue& value) { post.format = value.format(); }},
    {"hashtags", [](Post& post, const JsonValue& value) { post.hashtags = value.handles('#', splitWords); }},
    {"id", [](Post& post, const JsonValue& value) { post.id = value.id(); }},
    {"language", [](Post& post, const JsonValue& value) { post.language = value.text(); }},
    {"location", [](Post& post, const JsonValue& value) { post.location = value.text(); }},
    {"media", [](Post& post, const JsonValue& value) { post.media = toMediaList(value); }},
    {"mentions", [](Post& post, const JsonValue& value) { post.mentions = value.handles('@', splitWords); }},
    {"paid_partnership", [](Post& post, const JsonValue& value) { post.paidPartnership = value.yesNo(); }},
    {"platform", [](Post& post, const JsonValue& value) { post.platform = platformFromWords(value.text()); }},
    {"published_at", [](Post& post, const JsonValue& value) { post.publishedAt = value.instant(); }},
    {"sponsors", [](Post& post, const JsonValue& value) { post.sponsors = value.handles('@', splitNames); }},
    {"tagged_users",
     [](Post& post, const JsonValue& value) { post.taggedUsers = value.handles('@', splitWords); }},
    {"text", [](Post& post, const JsonValue& value) { post.text = value.text(); }},
    {"title", [](Post& post, const JsonValue& value) { post.title = value.text(); }},
    {"url", [](Post& post, const JsonValue& value) { post.url = value.text(); }},
    {"visibility", [](Post& post, const JsonValue& value) { post.visibility = value.visibility(); }},
    {"zone_is_known",
     [](Post& post, const JsonValue& value) { post.zoneIsKnown = value.yesNo().value_or(true); }},
};

/// A text is enough; without one, most of the keys have to be ours. Others have titles, ids and media as
/// well.
bool recognises(const JsonValue& document) {
    if (document.has("text"))
        return true;
    const auto members = document.members();
    const auto ours = std::count_if(members.begin(), members.end(),
                                    [](const JsonMember& member) { return keys.contains(member.first); });
    return static_cast<std::size_t>(ours) * 2 > members.size();
}

ReadPost read(const JsonRecord& record) {
    ReadPost post(tl::in_place);
    for (const auto& [name, value] : record.value.members())
        if (const auto key = keys.find(name); key != keys.end() && value)
            key->second(*post, value);
    return post;
}

} // namespace

const JsonImporter vigiePosts = {"vigie-ndjson", recognises, nullptr, read};

} // namespace vigie
