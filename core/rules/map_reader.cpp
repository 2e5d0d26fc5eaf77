// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/map_reader.h"

#include "core/base/typography.h"

#include <charconv>

namespace vigie {

std::string MapReader::text(std::string_view key, std::string otherwise) const {
    const YamlNode* value = find(key);
    return value && value->kind == YamlNode::Kind::Scalar ? value->scalar : otherwise;
}

Bilingual MapReader::bilingual(std::string_view key) const {
    const YamlNode* value = find(key);
    if (!value)
        return {};
    if (value->kind == YamlNode::Kind::Scalar)
        return {withFrenchTypography(value->scalar), withEnglishTypography(value->scalar)};
    const MapReader languages(*value);
    return {withFrenchTypography(languages.text("fr")), withEnglishTypography(languages.text("en"))};
}

bool MapReader::flag(std::string_view key, bool otherwise) const {
    const YamlNode* value = find(key);
    return value ? value->scalar == "true" : otherwise;
}

std::optional<std::size_t> MapReader::number(std::string_view key) const {
    const std::string digits = text(key);
    std::size_t result = 0;
    const auto [stop, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), result);
    return problem == std::errc() ? std::optional(result) : std::nullopt;
}

std::vector<const YamlNode*> MapReader::texts(std::string_view key) const {
    const YamlNode* value = find(key);
    std::vector<const YamlNode*> result;
    if (!value)
        return result;
    if (value->kind == YamlNode::Kind::Scalar)
        result.push_back(value);
    for (const YamlNode& item : value->items)
        if (item.kind == YamlNode::Kind::Scalar)
            result.push_back(&item);
    return result;
}

DateRange MapReader::dates() const {
    return {parseDate(text("from")), parseDate(text("until"))};
}

} // namespace vigie
