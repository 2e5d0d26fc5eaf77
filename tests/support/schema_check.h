// SPDX-License-Identifier: GPL-3.0-or-later
// As much of JSON Schema as the schema of rule files uses, applied to YAML as editors apply it.
#pragma once

#include "core/rules/yaml_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace vigie::test {

class SchemaCheck {
public:
    explicit SchemaCheck(const nlohmann::json& schema) : m_schema(schema) {}

    /// « path: what is wrong », one for each place; nothing for a document that fits.
    std::vector<std::string> complaintsAbout(const YamlNode& document) const {
        return complaints(valueOf(document), m_schema, document.where.file);
    }

private:
    using Json = nlohmann::json;
    using Complaints = std::vector<std::string>;

    /// YAML 1.2 core schema: what is not quoted may be a number or a flag. Mappings with a key twice do not
    /// get here.
    static Json valueOf(const YamlNode& node) {
        static const std::regex integer("[-+]?[0-9]+");
        static const std::regex decimal("[-+]?[0-9]*\\.[0-9]+");
        Json value;
        switch (node.kind) {
        case YamlNode::Kind::Nothing: return value;
        case YamlNode::Kind::List:
            value = Json::array();
            for (const YamlNode& item : node.items)
                value.push_back(valueOf(item));
            return value;
        case YamlNode::Kind::Map:
            value = Json::object();
            for (const auto& [key, behind] : node.entries)
                value[key.scalar] = valueOf(behind);
            return value;
        case YamlNode::Kind::Scalar: break;
        }
        if (node.isQuoted)
            return node.scalar;
        if (node.scalar == "true" || node.scalar == "false")
            return node.scalar == "true";
        if (std::regex_match(node.scalar, integer))
            return std::stoll(node.scalar);
        return std::regex_match(node.scalar, decimal) ? Json(std::stod(node.scalar)) : Json(node.scalar);
    }

    Complaints complaints(const Json& value, const Json& schema, const std::string& path) const {
        if (schema.is_boolean())
            return schema.get<bool>() ? Complaints() : Complaints{path + ": not allowed"};
        if (schema.contains("$ref"))
            return complaints(
                value, m_schema.at(Json::json_pointer(schema["$ref"].get<std::string>().substr(1))), path);
        Complaints all;
        if (schema.contains("anyOf") &&
            std::none_of(schema["anyOf"].begin(), schema["anyOf"].end(),
                         [&](const Json& one) { return complaints(value, one, path).empty(); }))
            all.push_back(path + ": fits none of the ways");
        if (schema.contains("enum") && std::count(schema["enum"].begin(), schema["enum"].end(), value) == 0)
            all.push_back(path + ": not in the closed set");
        if (schema.contains("const") && value != schema["const"])
            all.push_back(path + ": not the word");
        if (schema.contains("type") && !hasType(value, schema["type"]))
            return {path + ": wrong type"};
        if (value.is_string())
            checkText(value.get<std::string>(), schema, path, all);
        if (value.is_array())
            checkList(value, schema, path, all);
        if (value.is_object())
            checkMap(value, schema, path, all);
        return all;
    }

    static bool hasType(const Json& value, const Json& type) {
        if (type.is_array())
            return std::any_of(type.begin(), type.end(),
                               [&](const Json& one) { return hasType(value, one); });
        return type == "object"    ? value.is_object()
               : type == "array"   ? value.is_array()
               : type == "string"  ? value.is_string()
               : type == "boolean" ? value.is_boolean()
               : type == "integer" ? value.is_number_integer()
                                   : type == "number" && value.is_number();
    }

    static void checkText(const std::string& text, const Json& schema, const std::string& path,
                          Complaints& all) {
        if (text.size() < schema.value("minLength", std::size_t{0}))
            all.push_back(path + ": empty");
        if (schema.contains("pattern") &&
            !std::regex_search(text, std::regex(schema["pattern"].get<std::string>())))
            all.push_back(path + ": not of that pattern");
    }

    void checkList(const Json& list, const Json& schema, const std::string& path, Complaints& all) const {
        if (list.size() < schema.value("minItems", std::size_t{0}))
            all.push_back(path + ": too few");
        for (std::size_t i = 0; schema.contains("items") && i < list.size(); ++i)
            add(all, complaints(list[i], schema["items"], path + "/" + std::to_string(i)));
    }

    void checkMap(const Json& map, const Json& schema, const std::string& path, Complaints& all) const {
        static const Json nothing = Json::object();
        for (const Json& key : schema.value("required", Json::array()))
            if (!map.contains(key.get<std::string>()))
                all.push_back(path + ": no " + key.get<std::string>());
        const Json& properties = schema.contains("properties") ? schema["properties"] : nothing;
        for (const auto& [key, value] : map.items()) {
            const std::string below = path + "/" + key;
            if (schema.contains("propertyNames"))
                add(all, complaints(key, schema["propertyNames"], below));
            if (properties.contains(key))
                add(all, complaints(value, properties[key], below));
            else if (schema.contains("additionalProperties"))
                add(all, complaints(value, schema["additionalProperties"], below));
        }
    }

    static void add(Complaints& all, const Complaints& more) {
        all.insert(all.end(), more.begin(), more.end());
    }

    const Json& m_schema;
};

} // namespace vigie::test
