// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack_schema.h"

#include "core/base/typography.h"
#include "core/rules/pack_format.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

Json reference(const char* definition) {
    return {{"$ref", std::string("#/$defs/") + definition}};
}

Json listOf(Json items) {
    return {{"type", "array"}, {"minItems", 1}, {"items", std::move(items)}};
}

Json oneOrMore(const Json& value) {
    return {{"anyOf", {value, listOf(value)}}};
}

/// « true » in a closed set may be written as a YAML flag.
Json enumOf(const std::vector<std::string>& names) {
    Json values = Json::array();
    for (const std::string& name : names)
        values.push_back(name == "true" || name == "false" ? Json(name == "true") : Json(name));
    return {{"enum", std::move(values)}};
}

/// Walks the table of the format.
class SchemaWriter {
public:
    explicit SchemaWriter(Language language) : m_language(language) {}

    Json mapOf(const Shape& shape) const {
        Json properties = Json::object();
        Json required = Json::array();
        for (const Key& key : shape.keys) {
            properties[key.name] = described(valueOf(key), key.help);
            if (key.isNeeded)
                required.push_back(key.name);
        }
        Json map = {
            {"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
        if (!required.empty())
            map["required"] = std::move(required);
        return map;
    }

    Json definitions() const {
        return {{"text", {{"type", {"string", "number", "boolean"}}, {"minLength", 1}}},
                {"day", {{"type", "string"}, {"pattern", "^\\d{4}-\\d{2}-\\d{2}$"}}},
                {"bilingual", mapOf(bilingualShape())},
                {"condition", condition()}};
    }

private:
    Json described(Json value, const Bilingual& help) const {
        Json out = {{"description", help.in(m_language)}};
        if (m_language == Language::French)
            out["description"] = withFrenchTypography(help.fr);
        out.update(value);
        return out;
    }

    Json condition() const {
        Json kinds = Json::array({listOf(reference("condition"))});
        for (Shape kind : conditionShapes()) {
            kind.keys.front().isNeeded = true;
            kinds.push_back(mapOf(kind));
        }
        return {{"anyOf", std::move(kinds)}};
    }

    Json valueOf(const Key& key) const {
        const Json text = reference("text");
        switch (key.holds) {
        case Holds::Text: return text;
        case Holds::Texts: return oneOrMore(text);
        case Holds::Bilingual: return reference("bilingual");
        case Holds::Told: return {{"anyOf", {text, reference("bilingual")}}};
        case Holds::Flag: return {{"type", "boolean"}};
        case Holds::Number: return {{"type", "integer"}, {"minimum", 0}};
        case Holds::Count: return {{"type", "integer"}, {"minimum", 1}};
        case Holds::Day: return reference("day");
        case Holds::Name: return enumOf(key.names);
        case Holds::Names: return oneOrMore(enumOf(key.names));
        case Holds::DatedName: return {{"anyOf", {enumOf(key.names), listOf(mapOf(key.shape()))}}};
        case Holds::Map: return mapOf(key.shape());
        case Holds::Maps: return mapsOf(key);
        case Holds::MapList: return listOf(mapOf(key.shape()));
        case Holds::Examples: return listOf({{"anyOf", {text, mapOf(key.shape())}}});
        case Holds::Condition: return reference("condition");
        case Holds::Conditions: return listOf(reference("condition"));
        case Holds::TermGroups: return groupsOf(text);
        case Holds::Distance:
            return {{"anyOf", {Json{{"type", "integer"}, {"minimum", 0}}, Json{{"const", "sentence"}}}}};
        }
        return {};
    }

    Json mapsOf(const Key& key) const {
        Json maps = {{"type", "object"}, {"additionalProperties", mapOf(key.shape())}};
        if (!key.names.empty())
            maps["propertyNames"] = enumOf(key.names);
        return maps;
    }

    static Json groupsOf(const Json& text) {
        Json groups = listOf(oneOrMore(text));
        groups["minItems"] = 2;
        return groups;
    }

    Language m_language;
};

} // namespace

std::string packSchema(const Shape& file, const Bilingual& title, Language language) {
    const SchemaWriter writer(language);
    Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                   {"title", title.in(language)}};
    schema.update(writer.mapOf(file));
    schema["$defs"] = writer.definitions();
    return schema.dump(2) + "\n";
}

} // namespace vigie
