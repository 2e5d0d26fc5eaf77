// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_post.h"

#include "core/import/post_completion.h"
#include "core/import/sheet_dates.h"
#include "core/import/sheet_values.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>

namespace vigie {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

/// A value of the record, its name for messages, and where to complain about it. Never null.
struct Field {
    element value;
    std::string name;
    const ImportLog& log;

    void complain(const Bilingual& message) const { log.tellField(name, {ErrorCode::BadValue, message}); }
    void complainAboutType() const;
    Field item(std::string_view suffix, element part) const {
        return {part, name + std::string(suffix), log};
    }
};

Bilingual nameOfType(element_type type) {
    switch (type) {
    case element_type::ARRAY:
        return {"une liste", "a list"};
    case element_type::OBJECT:
        return {"un objet", "an object"};
    case element_type::STRING:
        return {"un texte", "a text"};
    case element_type::BOOL:
        return {"«\u00A0vrai\u00A0» ou «\u00A0faux\u00A0»", "true or false"};
    case element_type::NULL_VALUE:
        return {"une valeur nulle", "null"};
    default:
        return {"un nombre", "a number"};
    }
}

void Field::complainAboutType() const {
    complain(nameOfType(value.type()) +
             Bilingual{" n’a pas sa place ici\u202F; la valeur est laissée de côté.",
                       " is not what belongs here; the value is left out."});
}

/// By value: a range-for over the library's own result would outlive what it refers to.
simdjson::dom::object objectIn(element value) {
    return value.get_object().value_unsafe();
}
simdjson::dom::array arrayIn(element value) {
    return value.get_array().value_unsafe();
}

/// Text, or a number or truth value written out; nothing for lists and objects.
std::optional<std::string> plainText(element value) {
    switch (value.type()) {
    case element_type::STRING:
        return std::string(value.get_string().value_unsafe());
    case element_type::INT64:
        return std::to_string(value.get_int64().value_unsafe());
    case element_type::UINT64:
        return std::to_string(value.get_uint64().value_unsafe());
    case element_type::DOUBLE:
        return fmt::format("{}", value.get_double().value_unsafe());
    case element_type::BOOL:
        return value.get_bool().value_unsafe() ? "true" : "false";
    default:
        return {};
    }
}

std::string toText(const Field& field) {
    if (auto text = plainText(field.value))
        return *std::move(text);
    field.complainAboutType();
    return {};
}

void complainAboutValue(const Field& field, std::string_view value, const Bilingual& expectation) {
    field.complain(quoted(value) + expectation);
}

/// Reads a value that may also be written as text; says so when it cannot be understood.
template <typename Parse>
auto parsed(const Field& field, Parse parse, const Bilingual& expectation) -> decltype(parse(std::string())) {
    const auto text = plainText(field.value);
    if (!text) {
        field.complainAboutType();
        return {};
    }
    if (isNoValue(*text))
        return {};
    auto result = parse(*text);
    if (!result)
        complainAboutValue(field, *text, expectation);
    return result;
}

std::optional<bool> toBool(const Field& field) {
    return parsed(field, parseYesNo, expectedYesNo());
}

std::optional<std::int64_t> toCount(const Field& field) {
    return parsed(field, parseCount, expectedCount());
}

std::optional<Instant> toInstant(const Field& field) {
    const auto read = [](const std::string& text) {
        const auto instant = parseInstant(text);
        return instant ? instant : parseUnixTime(text);
    };
    return parsed(field, read, expectedInstant());
}

/// A list of words; one text is cut into words by `split`.
template <typename Split> std::vector<std::string> toList(const Field& field, Split split) {
    if (!field.value.is_array()) {
        const auto text = plainText(field.value);
        if (!text)
            field.complainAboutType();
        return split(text.value_or(std::string()));
    }
    std::vector<std::string> words;
    std::size_t index = 0;
    for (const element part : arrayIn(field.value)) {
        const Field item = field.item(fmt::format("[{}]", index++), part);
        if (std::string word = part.is_null() ? std::string() : toText(item); !word.empty())
            words.push_back(std::move(word));
    }
    return words;
}

template <typename Split> std::vector<std::string> toHandles(const Field& field, char prefix, Split split) {
    std::vector<std::string> words = toList(field, split);
    for (std::string& word : words)
        word = withoutPrefix(word, prefix);
    return words;
}

Media toMedia(const Field& field) {
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
                media.*part.text = toText(field.item("." + std::string(key), value));
    return media;
}

std::vector<Media> toMediaList(const Field& field) {
    if (!field.value.is_array())
        return {toMedia(field)};
    std::vector<Media> all;
    std::size_t index = 0;
    for (const element part : arrayIn(field.value)) {
        const Field item = field.item(fmt::format("[{}]", index++), part);
        all.push_back(part.is_null() ? Media{} : toMedia(item)); // the others keep their places
    }
    return all;
}

/// The keys of a post, as labels.md section 1 lists them.
struct Key {
    std::string_view name;
    void (*take)(Post& post, const Field& field);
};
constexpr std::array keys = {
    Key{"id", [](Post& post, const Field& field) { post.id = toText(field); }},
    Key{"platform", [](Post& post, const Field& field) { post.platform = platformFromWords(toText(field)); }},
    Key{"url", [](Post& post, const Field& field) { post.url = toText(field); }},
    Key{"author", [](Post& post, const Field& field) { post.author = withoutPrefix(toText(field), '@'); }},
    Key{"author_name", [](Post& post, const Field& field) { post.authorName = toText(field); }},
    Key{"followers", [](Post& post, const Field& field) { post.followers = toCount(field); }},
    Key{"published_at", [](Post& post, const Field& field) { post.publishedAt = toInstant(field); }},
    Key{"format", [](Post& post, const Field& field) { post.format = formatFromWords(toText(field)); }},
    Key{"title", [](Post& post, const Field& field) { post.title = toText(field); }},
    Key{"text", [](Post& post, const Field& field) { post.text = toText(field); }},
    Key{"hashtags",
        [](Post& post, const Field& field) { post.hashtags = toHandles(field, '#', splitWords); }},
    Key{"mentions",
        [](Post& post, const Field& field) { post.mentions = toHandles(field, '@', splitWords); }},
    Key{"paid_partnership", [](Post& post, const Field& field) { post.paidPartnership = toBool(field); }},
    Key{"age_restricted", [](Post& post, const Field& field) { post.ageRestricted = toBool(field); }},
    Key{"sponsors",
        [](Post& post, const Field& field) { post.sponsors = toHandles(field, '@', splitNames); }},
    Key{"media", [](Post& post, const Field& field) { post.media = toMediaList(field); }},
    Key{"language", [](Post& post, const Field& field) { post.language = toText(field); }},
    Key{"country", [](Post& post, const Field& field) { post.country = toText(field); }},
};

Bilingual whatIsWrong(simdjson::error_code code) {
    switch (code) {
    case simdjson::UNCLOSED_STRING:
        return {"un guillemet ouvert n’est jamais refermé.", "a quotation mark is never closed."};
    case simdjson::STRING_ERROR:
        return {"un texte entre guillemets contient un échappement «\u00A0\\\u00A0» mal formé.",
                "a quoted text holds a malformed “\\” escape."};
    case simdjson::NUMBER_ERROR:
        return {"un nombre est mal formé.", "a number is malformed."};
    case simdjson::UNESCAPED_CHARS:
        return {"un texte contient un caractère de contrôle non échappé.",
                "a text holds a control character that is not escaped."};
    case simdjson::DEPTH_ERROR:
        return {"trop de niveaux imbriqués.", "it is nested too deeply."};
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
