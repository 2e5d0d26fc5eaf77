// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-ndjson: our own format, and what people write by hand.
#include "core/import/formats/json_importer.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <array>

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

struct Key {
    std::string_view name;
    void (*take)(Post& post, const JsonValue& value);
};
/// In the order of their names.
constexpr std::array keys = {
    Key{"age_restricted", [](Post& post, const JsonValue& value) { post.ageRestricted = value.yesNo(); }},
    Key{"author", [](Post& post, const JsonValue& value) { post.author = withoutPrefix(value.text(), '@'); }},
    Key{"author_id", [](Post& post, const JsonValue& value) { post.authorId = value.id(); }},
    Key{"author_name", [](Post& post, const JsonValue& value) { post.authorName = value.text(); }},
    Key{"boosted", [](Post& post, const JsonValue& value) { post.boosted = value.yesNo(); }},
    Key{"coauthors",
        [](Post& post, const JsonValue& value) { post.coauthors = value.handles('@', splitWords); }},
    Key{"country", [](Post& post, const JsonValue& value) { post.country = value.text(); }},
    Key{"counts", [](Post& post, const JsonValue& value) { post.counts = toCounts(value); }},

    Key{"date_is_derived",
        [](Post& post, const JsonValue& value) { post.dateIsDerived = value.yesNo().value_or(false); }},
    Key{"followers", [](Post& post, const JsonValue& value) { post.followers = value.count(); }},
    Key{"format", [](Post& post, const JsonValue& value) { post.format = value.format(); }},
    Key{"hashtags",
        [](Post& post, const JsonValue& value) { post.hashtags = value.handles('#', splitWords); }},
    Key{"id", [](Post& post, const JsonValue& value) { post.id = value.id(); }},
    Key{"language", [](Post& post, const JsonValue& value) { post.language = value.text(); }},
    Key{"location", [](Post& post, const JsonValue& value) { post.location = value.text(); }},
    Key{"media", [](Post& post, const JsonValue& value) { post.media = toMediaList(value); }},
    Key{"mentions",
        [](Post& post, const JsonValue& value) { post.mentions = value.handles('@', splitWords); }},
    Key{"paid_partnership", [](Post& post, const JsonValue& value) { post.paidPartnership = value.yesNo(); }},
    Key{"platform",
        [](Post& post, const JsonValue& value) { post.platform = platformFromWords(value.text()); }},
    Key{"published_at", [](Post& post, const JsonValue& value) { post.publishedAt = value.instant(); }},
    Key{"sponsors",
        [](Post& post, const JsonValue& value) { post.sponsors = value.handles('@', splitNames); }},
    Key{"tagged_users",
        [](Post& post, const JsonValue& value) { post.taggedUsers = value.handles('@', splitWords); }},
    Key{"text", [](Post& post, const JsonValue& value) { post.text = value.text(); }},
    Key{"title", [](Post& post, const JsonValue& value) { post.title = value.text(); }},
    Key{"url", [](Post& post, const JsonValue& value) { post.url = value.text(); }},
    Key{"visibility", [](Post& post, const JsonValue& value) { post.visibility = value.visibility(); }},
    Key{"zone_is_known",
        [](Post& post, const JsonValue& value) { post.zoneIsKnown = value.yesNo().value_or(true); }},
};

constexpr bool isBefore(const Key& key, std::string_view name) {
    return key.name < name;
}
static_assert(std::is_sorted(keys.begin(), keys.end(),
                             [](const Key& a, const Key& b) { return isBefore(a, b.name); }));

const Key* keyNamed(std::string_view name) {
    const auto* found = std::lower_bound(keys.begin(), keys.end(), name, isBefore);
    return found == keys.end() || found->name != name ? nullptr : found;
}

/// A text is enough; without one, most of the keys have to be ours. Others have titles, ids and media as
/// well.
bool recognises(const JsonValue& document) {
    if (document.has("text"))
        return true;
    const auto members = document.members();
    const auto ours = std::count_if(members.begin(), members.end(), [](const JsonMember& member) {
        return keyNamed(member.first) != nullptr;
    });
    return static_cast<std::size_t>(ours) * 2 > members.size();
}

ReadPost read(const JsonRecord& record) {
    Post post;
    for (const auto& [name, value] : record.value.members())
        if (const Key* key = keyNamed(name); key && value)
            key->take(post, value);
    return post;
}

} // namespace

const JsonImporter vigiePosts = {"vigie-ndjson", recognises, nullptr, read};

} // namespace vigie
