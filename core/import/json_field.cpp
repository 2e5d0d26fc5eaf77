// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_field.h"

#include "core/import/sheet_dates.h"
#include "core/import/sheet_values.h"

#include <fmt/format.h>

namespace vigie {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using Split = std::vector<std::string>(const std::string&);

void complain(const JsonField& field, const Bilingual& message) {
    field.log.tellField(field.name, {ErrorCode::BadValue, message});
}

/// Text, or a number or truth value written out; nothing for lists and objects.
std::optional<std::string> plainText(element value) {
    switch (value.type()) {
    case element_type::STRING: return std::string(value.get_string().value_unsafe());
    case element_type::INT64: return std::to_string(value.get_int64().value_unsafe());
    case element_type::UINT64: return std::to_string(value.get_uint64().value_unsafe());
    case element_type::DOUBLE: return fmt::format("{}", value.get_double().value_unsafe());
    case element_type::BOOL: return value.get_bool().value_unsafe() ? "true" : "false";
    default: return {};
    }
}

/// Reads a value that may also be written as text; says so when it cannot be understood.
template <typename Parse>
auto parsed(const JsonField& field, Parse parse, const Bilingual& expectation)
    -> decltype(parse(std::string())) {
    const auto text = plainText(field.value);
    if (!text) {
        complainAboutType(field);
        return {};
    }
    if (isNoValue(*text))
        return {};
    auto result = parse(*text);
    if (!result)
        complain(field, inQuotes(*text) + expectation);
    return result;
}

/// A list of words; one text is cut into words by `split`.
std::vector<std::string> toList(const JsonField& field, Split* split) {
    if (!field.value.is_array()) {
        const auto text = plainText(field.value);
        if (!text)
            complainAboutType(field);
        return split(text.value_or(std::string()));
    }
    std::vector<std::string> words;
    std::size_t index = 0;
    for (const element part : arrayIn(field.value)) {
        std::string word = part.is_null() ? std::string() : toText(field.item(index, part));
        ++index;
        if (!word.empty())
            words.push_back(std::move(word));
    }
    return words;
}

} // namespace

void complainAboutType(const JsonField& field) {
    complain(field, nameOfType(field.value.type()) +
                        Bilingual{" n’a pas sa place ici\u202F; la valeur est laissée de côté.",
                                  " is not what belongs here; the value is left out."});
}

JsonField JsonField::item(std::size_t index, element item) const {
    return {item, fmt::format("{}[{}]", name, index), log};
}

JsonField JsonField::part(std::string_view key, element part) const {
    return {part, fmt::format("{}.{}", name, key), log};
}

std::string toText(const JsonField& field) {
    if (auto text = plainText(field.value))
        return *std::move(text);
    complainAboutType(field);
    return {};
}

std::optional<bool> toBool(const JsonField& field) {
    return parsed(field, parseYesNo, expectedYesNo());
}

std::optional<std::int64_t> toCount(const JsonField& field) {
    return parsed(field, parseCount, expectedCount());
}

std::optional<std::int64_t> toHidableCount(const JsonField& field) {
    const auto text = plainText(field.value);
    return text && *text == "-1" ? std::nullopt : toCount(field);
}

std::optional<Instant> toInstant(const JsonField& field) {
    const auto read = [](const std::string& text) {
        const auto instant = parseInstant(text);
        return instant ? instant : parseUnixTime(text);
    };
    return parsed(field, read, expectedInstant());
}

std::vector<std::string> toHandles(const JsonField& field, char prefix, Split* split) {
    std::vector<std::string> words = toList(field, split);
    for (std::string& word : words)
        word = withoutPrefix(word, prefix);
    return words;
}

Bilingual nameOfType(element_type type) {
    switch (type) {
    case element_type::ARRAY: return {"une liste", "a list"};
    case element_type::OBJECT: return {"un objet", "an object"};
    case element_type::STRING: return {"un texte", "a text"};
    case element_type::BOOL: return {"«\u00A0vrai\u00A0» ou «\u00A0faux\u00A0»", "true or false"};
    case element_type::NULL_VALUE: return {"une valeur nulle", "null"};
    default: return {"un nombre", "a number"};
    }
}

simdjson::dom::object objectIn(element value) {
    return value.get_object().value_unsafe();
}
simdjson::dom::array arrayIn(element value) {
    return value.get_array().value_unsafe();
}

} // namespace vigie
