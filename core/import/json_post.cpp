// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_post.h"

#include "core/import/json_field.h"
#include "core/import/post_completion.h"
#include "core/import/sheet_values.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace vigie {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

Media toMedia(const JsonField& field) {
    struct Part {
        std::string_view key;
        std::string Media::*text;
    };
    static constexpr std::array parts = {Part{"kind", &Media::kind}, Part{"file", &Media::file},
                                         Part{"alt", &Media::alt}, Part{"transcript", &Media::transcript},
                                         Part{"on_screen_text", &Media::onScreenText}};
    Media media;
    if (!field.value.is_object()) {
        media.file = toText(field);
        return media;
    }
    for (const auto [key, value] : objectIn(field.value))
        for (const Part& part : parts)
            if (part.key == key && !value.is_null())
                media.*part.text = toText(field.part(key, value));
    return media;
}

std::vector<Media> toMediaList(const JsonField& field) {
    if (!field.value.is_array())
        return {toMedia(field)};
    std::vector<Media> all;
    std::size_t index = 0;
    for (const element part : arrayIn(field.value)) {
        const JsonField item = field.item(index++, part);
        all.push_back(part.is_null() ? Media{} : toMedia(item)); // the others keep their places
    }
    return all;
}

Counts toCounts(const JsonField& field) {
    struct Part {
        std::string_view key;
        std::optional<std::int64_t> Counts::*count;
    };
    static constexpr std::array parts = {Part{"likes", &Counts::likes}, Part{"comments", &Counts::comments},
                                         Part{"views", &Counts::views}, Part{"shares", &Counts::shares},
                                         Part{"saves", &Counts::saves}};
    Counts counts;
    if (!field.value.is_object()) {
        complainAboutType(field);
        return counts;
    }
    for (const auto [key, value] : objectIn(field.value))
        for (const Part& part : parts)
            if (part.key == key && !value.is_null())
                counts.*part.count = toHidableCount(field.part(key, value));
    return counts;
}

/// The keys of vigie-ndjson.
struct Key {
    std::string_view name;
    void (*take)(Post& post, const JsonField& field);
};
constexpr std::array keys = {
    Key{"id", [](Post& post, const JsonField& field) { post.id = toText(field); }},
    Key{"platform",
        [](Post& post, const JsonField& field) { post.platform = platformFromWords(toText(field)); }},
    Key{"url", [](Post& post, const JsonField& field) { post.url = toText(field); }},
    Key{"author",
        [](Post& post, const JsonField& field) { post.author = withoutPrefix(toText(field), '@'); }},
    Key{"author_name", [](Post& post, const JsonField& field) { post.authorName = toText(field); }},
    Key{"author_id", [](Post& post, const JsonField& field) { post.authorId = toText(field); }},
    Key{"followers", [](Post& post, const JsonField& field) { post.followers = toCount(field); }},
    Key{"published_at", [](Post& post, const JsonField& field) { post.publishedAt = toInstant(field); }},
    Key{"date_is_derived",
        [](Post& post, const JsonField& field) { post.dateIsDerived = toBool(field).value_or(false); }},
    Key{"zone_is_known",
        [](Post& post, const JsonField& field) { post.zoneIsKnown = toBool(field).value_or(true); }},
    Key{"format", [](Post& post, const JsonField& field) { post.format = formatFromWords(toText(field)); }},
    Key{"title", [](Post& post, const JsonField& field) { post.title = toText(field); }},
    Key{"text", [](Post& post, const JsonField& field) { post.text = toText(field); }},
    Key{"hashtags",
        [](Post& post, const JsonField& field) { post.hashtags = toHandles(field, '#', splitWords); }},
    Key{"mentions",
        [](Post& post, const JsonField& field) { post.mentions = toHandles(field, '@', splitWords); }},
    Key{"coauthors",
        [](Post& post, const JsonField& field) { post.coauthors = toHandles(field, '@', splitWords); }},
    Key{"tagged_users",
        [](Post& post, const JsonField& field) { post.taggedUsers = toHandles(field, '@', splitWords); }},
    Key{"boosted", [](Post& post, const JsonField& field) { post.boosted = toBool(field); }},
    Key{"paid_partnership", [](Post& post, const JsonField& field) { post.paidPartnership = toBool(field); }},
    Key{"age_restricted", [](Post& post, const JsonField& field) { post.ageRestricted = toBool(field); }},
    Key{"sponsors",
        [](Post& post, const JsonField& field) { post.sponsors = toHandles(field, '@', splitNames); }},
    Key{"media", [](Post& post, const JsonField& field) { post.media = toMediaList(field); }},
    Key{"language", [](Post& post, const JsonField& field) { post.language = toText(field); }},
    Key{"country", [](Post& post, const JsonField& field) { post.country = toText(field); }},
    Key{"location", [](Post& post, const JsonField& field) { post.location = toText(field); }},
    Key{"counts", [](Post& post, const JsonField& field) { post.counts = toCounts(field); }},
    Key{"visibility",
        [](Post& post,
           const JsonField&
               field) { post.visibility = visibilityFromName(toText(field)).value_or(Visibility::Unknown); }},
};

Bilingual whatIsWrong(simdjson::error_code code) {
    switch (code) {
    case simdjson::UNCLOSED_STRING:
        return {"un guillemet ouvert n’est jamais refermé.", "a quotation mark is never closed."};
    case simdjson::STRING_ERROR:
        return {"un texte entre guillemets contient un échappement «\u00A0\\\u00A0» mal formé.",
                "a quoted text holds a malformed “\\” escape."};
    case simdjson::NUMBER_ERROR: return {"un nombre est mal formé.", "a number is malformed."};
    case simdjson::UNESCAPED_CHARS:
        return {"un texte contient un caractère de contrôle non échappé.",
                "a text holds a control character that is not escaped."};
    case simdjson::DEPTH_ERROR: return {"trop de niveaux imbriqués.", "it is nested too deeply."};
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR:
        return {"seuls les mots «\u00A0true\u00A0», «\u00A0false\u00A0» et «\u00A0null\u00A0» s’écrivent "
                "sans guillemets.",
                "only the words true, false and null go without quotation marks."};
    default:
        return {"la ponctuation (accolades, virgules, deux-points) n’est pas celle d’un objet.",
                "its punctuation (braces, commas, colons) is not that of an object."};
    }
}

Complaint brokenJson(simdjson::error_code code) {
    if (code == simdjson::UTF8_ERROR)
        return {ErrorCode::BadEncoding, {"Les octets ne sont pas de l’UTF-8.", "The bytes are not UTF-8."}};
    return {ErrorCode::BadRecord,
            Bilingual{"Ce n’est pas du JSON bien formé\u00A0: ", "This is not well-formed JSON: "} +
                whatIsWrong(code)};
}

Complaint notAnObject(element_type type) {
    return {ErrorCode::BadRecord, Bilingual{"Un objet JSON «\u00A0{…}\u00A0» était attendu, voici ",
                                            "A JSON object {…} was expected, this is "} +
                                      nameOfType(type) + Bilingual{".", "."}};
}

Complaint noKnownKey() {
    return {ErrorCode::BadRecord,
            {"Cet objet JSON n’a aucune des clés d’un post («\u00A0id\u00A0», «\u00A0text\u00A0», "
             "«\u00A0published_at\u00A0»…).",
             "This JSON object has none of the keys of a post (id, text, published_at …)."}};
}

} // namespace

struct JsonPosts::Parser {
    simdjson::dom::parser parser;
};

JsonPosts::JsonPosts() : m_parser(std::make_unique<Parser>()) {}
JsonPosts::~JsonPosts() = default;

tl::expected<Post, Complaint> JsonPosts::read(std::string json, const ImportLog& log) {
    json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    element record;
    if (const auto error = m_parser->parser.parse(json).get(record))
        return tl::unexpected(brokenJson(error));
    if (!record.is_object())
        return tl::unexpected(notAnObject(record.type()));
    Post post;
    bool isPost = false;
    for (const auto [name, value] : objectIn(record)) {
        const auto* key =
            std::find_if(keys.begin(), keys.end(), [n = name](const Key& k) { return k.name == n; });
        if (key == keys.end())
            continue;
        isPost = isPost || name != "media"; // many exports have media, of another make
        if (!value.is_null())
            key->take(post, {value, std::string(name), log});
    }
    if (!isPost && !hasMedia(post))
        return tl::unexpected(noKnownKey());
    post.raw = std::move(json);
    return post;
}

} // namespace vigie
