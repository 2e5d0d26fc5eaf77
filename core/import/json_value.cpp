// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_value.h"

#include "core/import/export_dates.h"
#include "core/import/sheet_dates.h"
#include "core/import/sheet_values.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <bitset>
#include <charconv>
#include <map>
#include <set>

namespace vigie {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

using Stored = std::array<std::uintptr_t, 2>;
static_assert(sizeof(element) == sizeof(Stored) && std::is_trivially_copyable_v<element>);

element restored(Stored stored) {
    return std::bit_cast<element>(stored);
}
Stored stored(element value) {
    return std::bit_cast<Stored>(value);
}

/// By value: a range-for over the library's own result would outlive what it refers to.
simdjson::dom::object objectIn(element value) {
    return value.get_object().value_unsafe();
}
simdjson::dom::array arrayIn(element value) {
    return value.get_array().value_unsafe();
}

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

/// Tells cheaply that no two keys are the same: none looks like another by size and three of its letters.
class AlikeKeys {
public:
    void see(std::string_view key) {
        const auto letter = [&](std::size_t place) { return static_cast<unsigned char>(key[place]); };
        const std::size_t looks = key.empty() ? 0
                                              : key.size() + 31 * letter(0) + 131 * letter(key.size() / 2) +
                                                    517 * letter(key.size() - 1);
        m_found = m_found || m_seen[looks % m_seen.size()];
        m_seen[looks % m_seen.size()] = true;
    }
    bool found() const { return m_found; }

private:
    std::bitset<1024> m_seen;
    bool m_found = false;
};

/// Sorted, since a hostile object has a million keys.
bool repeatsOwnKeys(simdjson::dom::object object) {
    std::vector<std::string_view> keys;
    for (const auto [key, part] : object)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

/// Whether an object in it has a key twice.
bool repeatsKeys(element value) {
    if (value.is_array()) {
        const auto parts = arrayIn(value);
        return std::any_of(parts.begin(), parts.end(), repeatsKeys);
    }
    if (!value.is_object())
        return false;
    AlikeKeys alike;
    for (const auto [key, part] : objectIn(value)) {
        if ((part.is_object() || part.is_array()) && repeatsKeys(part))
            return true;
        alike.see(key);
    }
    return alike.found() && repeatsOwnKeys(objectIn(value));
}

std::optional<std::size_t> placeInList(std::string_view word) {
    std::size_t place = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), place);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(place) : std::nullopt;
}

} // namespace

struct JsonDocument::Parser {
    simdjson::dom::parser parser;
};

JsonDocument::JsonDocument() : m_parser(std::make_unique<Parser>()) {}
JsonDocument::~JsonDocument() = default;

tl::expected<JsonValue, Complaint> JsonDocument::parse(std::string& json, ImportLog& log) {
    m_log = &log;
    m_steps.assign(1, {0, {}, 0});
    json.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    element root;
    if (const auto error = m_parser->parser.parse(json).get(root))
        return tl::unexpected(brokenJson(error));
    return root.is_null() ? JsonValue() : JsonValue(*this, stored(root), 0);
}

std::size_t JsonDocument::addStep(Step step) {
    m_steps.push_back(step);
    return m_steps.size() - 1;
}

std::string JsonDocument::pathTo(std::size_t step) const {
    if (step == 0)
        return {};
    const Step& last = m_steps[step];
    const std::string before = pathTo(last.parent);
    if (last.key.data() == nullptr)
        return fmt::format("{}[{}]", before, last.index);
    return before.empty() ? std::string(last.key) : fmt::format("{}.{}", before, last.key);
}

JsonValue::JsonValue(JsonDocument& document, Element element, std::size_t step)
    : m_document(&document), m_element(element), m_step(step) {}

bool JsonValue::isObject() const {
    return m_document && restored(m_element).is_object();
}
bool JsonValue::isList() const {
    return m_document && restored(m_element).is_array();
}
bool JsonValue::isText() const {
    return m_document && restored(m_element).is_string();
}

JsonValue JsonValue::operator[](std::string_view key) const {
    if (!isObject())
        return {};
    std::optional<element> found;
    std::string_view foundKey;
    for (const auto [name, value] : objectIn(restored(m_element)))
        if (name == key) {
            found = value;
            foundKey = name;
        }
    if (!found || found->is_null())
        return {};
    return {*m_document, stored(*found), m_document->addStep({m_step, foundKey, 0})};
}

JsonValue JsonValue::item(std::size_t index) const {
    element found;
    if (!isList() || arrayIn(restored(m_element)).at(index).get(found) != simdjson::SUCCESS ||
        found.is_null())
        return {};
    return {*m_document, stored(found), m_document->addStep({m_step, {}, index})};
}

JsonValue JsonValue::at(std::string_view path) const {
    JsonValue value = *this;
    while (value && !path.empty()) {
        const std::size_t end = std::min(path.find('.'), path.size());
        const std::string_view word = path.substr(0, end);
        const auto place = value.isList() ? placeInList(word) : std::nullopt;
        value = place ? value.item(*place) : value[word];
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return value;
}

JsonValue JsonValue::firstOf(std::initializer_list<std::string_view> paths) const {
    for (const std::string_view path : paths)
        if (const JsonValue value = at(path))
            return value;
    return {};
}

std::vector<JsonValue> JsonValue::items() const {
    std::vector<JsonValue> all;
    if (!isList())
        return all;
    std::size_t index = 0;
    for (const element part : arrayIn(restored(m_element))) {
        if (!part.is_null())
            all.push_back({*m_document, stored(part), m_document->addStep({m_step, {}, index})});
        ++index;
    }
    return all;
}

std::vector<JsonMember> JsonValue::members() const {
    std::vector<JsonMember> all;
    if (!isObject())
        return all;
    const auto object = objectIn(restored(m_element));
    all.reserve(object.size());
    for (const auto [key, part] : object)
        all.emplace_back(key, part.is_null() ? JsonValue()
                                             : JsonValue(*m_document, stored(part),
                                                         m_document->addStep({m_step, key, 0})));
    return all;
}

void JsonValue::complain(const Bilingual& message) const {
    m_document->m_log->tellField(m_document->pathTo(m_step), {ErrorCode::BadValue, message});
}

void JsonValue::complainAboutType() const {
    complain(kindOf(*this) + Bilingual{" n’a pas sa place ici\u202F; la valeur est laissée de côté.",
                                       " is not what belongs here; the value is left out."});
}

void JsonValue::tellRepeatedKeys() const {
    if (m_document && repeatsKeys(restored(m_element)))
        tellRepeatedKeysWithin();
}

void JsonValue::tellRepeatedKeysWithin() const {
    std::map<std::string_view, std::string> seen;
    std::set<std::string_view> told;
    for (const auto& [key, part] : members()) {
        const auto [first, isNew] = seen.try_emplace(key, part.json());
        if (!isNew && first->second != part.json() && told.insert(key).second)
            JsonValue(*m_document, m_element, m_document->addStep({m_step, key, 0}))
                .complain(
                    {"la clé figure plusieurs fois, avec des valeurs différentes\u202F; une seule est lue.",
                     "the key is there several times, with different values; only one is read."});
        part.tellRepeatedKeysWithin();
    }
    for (const JsonValue& part : items())
        part.tellRepeatedKeysWithin();
}

/// Text, or a number or truth value written out; nothing for lists and objects.
std::optional<std::string> JsonValue::plainText() const {
    const element value = restored(m_element);
    switch (value.type()) {
    case element_type::STRING: return std::string(value.get_string().value_unsafe());
    case element_type::INT64: return std::to_string(value.get_int64().value_unsafe());
    case element_type::UINT64: return std::to_string(value.get_uint64().value_unsafe());
    case element_type::DOUBLE: return fmt::format("{}", value.get_double().value_unsafe());
    case element_type::BOOL: return value.get_bool().value_unsafe() ? "true" : "false";
    default: return {};
    }
}

/// Nothing for Unknown.
template <typename Value> std::optional<Value> known(Value value) {
    return value == Value::Unknown ? std::nullopt : std::optional(value);
}

/// Reads a value that may also be written as text; says so when it cannot be understood.
template <typename Parse>
auto JsonValue::parsed(Parse parse, Bilingual (*expectation)()) const -> decltype(parse(std::string())) {
    if (!m_document)
        return {};
    const auto text = plainText();
    if (!text) {
        complainAboutType();
        return {};
    }
    if (isNoValue(*text))
        return {};
    auto result = parse(*text);
    if (!result)
        complain(inQuotes(*text) + expectation());
    return result;
}

std::string JsonValue::text() const {
    if (!m_document)
        return {};
    if (auto text = plainText())
        return *std::move(text);
    complainAboutType();
    return {};
}

std::string JsonValue::id() const {
    if (m_document && restored(m_element).type() == element_type::DOUBLE) {
        m_document->m_log->note(Notice::IdRounded);
        return {};
    }
    return text();
}

std::optional<bool> JsonValue::yesNo() const {
    bool written = false;
    if (m_document && restored(m_element).get(written) == simdjson::SUCCESS)
        return written;
    return parsed(parseYesNo, expectedYesNo);
}

std::optional<std::int64_t> JsonValue::count() const {
    std::int64_t written = 0;
    if (m_document && restored(m_element).get(written) == simdjson::SUCCESS)
        return written < 0 ? std::nullopt : std::optional(written);
    if (m_document && plainText().value_or("").starts_with('-'))
        return {};
    return parsed(parseCount, expectedCount);
}

std::optional<Instant> JsonValue::instant() const {
    return parsed([](const std::string& text) { return parseExportDate(text); }, expectedInstant);
}

Visibility JsonValue::visibility() const {
    const auto parse = [](const std::string& text) { return known(visibilityFromWords(text)); };
    return parsed(parse, expectedVisibility).value_or(Visibility::Unknown);
}

PostFormat JsonValue::format() const {
    const auto parse = [](const std::string& text) { return known(formatFromWords(text)); };
    return parsed(parse, expectedFormat).value_or(PostFormat::Unknown);
}

std::vector<std::string> JsonValue::handles(char prefix,
                                            std::vector<std::string> (*split)(const std::string&)) const {
    std::vector<std::string> words = isList() ? each({}) : split(text());
    for (std::string& word : words)
        word = withoutPrefix(word, prefix);
    return words;
}

std::vector<std::string> JsonValue::each(std::string_view part) const {
    std::vector<std::string> words;
    for (const JsonValue& item : items())
        if (std::string word = item.at(part).text(); !word.empty())
            words.push_back(std::move(word));
    return words;
}

std::string JsonValue::json() const {
    return m_document ? simdjson::minify(restored(m_element)) : "null";
}

Bilingual kindOf(const JsonValue& value) {
    if (!value)
        return {"une valeur nulle", "null"};
    if (value.isObject())
        return {"un objet", "an object"};
    if (value.isList())
        return {"une liste", "a list"};
    if (value.isText())
        return {"un texte", "a text"};
    return {"un nombre", "a number"};
}

} // namespace vigie
