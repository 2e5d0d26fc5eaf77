// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/map_reader.h"

#include "core/base/typography.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace vigie {
namespace {

/// Levenshtein's distance, one row at a time.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

void addPackError(PackErrors& errors, const YamlNode& at, std::string message, std::string hint) {
    errors.push_back({ErrorCode::BadPack, std::move(message), at.where, std::move(hint)});
}

std::string closestWord(std::string_view word, const std::vector<std::string>& known) {
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& candidate : known)
        if (const std::size_t distance = editDistance(word, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    return best;
}

MapReader::MapReader(const YamlNode& node, PackErrors& errors) : m_node(node), m_errors(errors) {
    if (node.kind != YamlNode::Kind::Map)
        addPackError(errors, node, "A map of « key: value » lines is expected here.");
    std::set<std::string> seen;
    for (const auto& [key, value] : node.entries)
        if (!seen.insert(key.scalar).second)
            addPackError(errors, key, fmt::format("The key « {} » stands twice in this map.", key.scalar),
                         "Merge the two or remove one.");
}

const YamlNode* MapReader::find(const std::string& key) {
    m_known.insert(key);
    return m_node.find(key);
}

const YamlNode* MapReader::need(const std::string& key) {
    const YamlNode* value = find(key);
    if (!value)
        addPackError(m_errors, m_node, fmt::format("The key « {} » is missing.", key));
    return value;
}

std::string MapReader::text(const std::string& key, std::string otherwise) {
    const YamlNode* value = find(key);
    if (!value)
        return otherwise;
    if (value->kind != YamlNode::Kind::Scalar) {
        addPackError(m_errors, *value, fmt::format("« {} » has to be a text.", key));
        return otherwise;
    }
    return value->scalar;
}

std::string MapReader::neededText(const std::string& key) {
    const YamlNode* value = need(key);
    if (value && value->kind == YamlNode::Kind::Scalar && value->scalar.empty())
        addPackError(m_errors, *value, fmt::format("« {} » is empty.", key));
    return text(key);
}

Bilingual MapReader::bilingual(const std::string& key) {
    const YamlNode* value = find(key);
    if (!value)
        return {};
    MapReader languages(*value, m_errors);
    Bilingual result{withFrenchTypography(languages.neededText("fr")), languages.neededText("en")};
    languages.noteUnknownKeys();
    return result;
}

Bilingual MapReader::neededBilingual(const std::string& key) {
    need(key);
    return bilingual(key);
}

bool MapReader::flag(const std::string& key, bool otherwise) {
    const YamlNode* value = find(key);
    if (!value)
        return otherwise;
    if (value->scalar != "true" && value->scalar != "false")
        addPackError(m_errors, *value, fmt::format("« {} » is either true or false.", key));
    return value->scalar == "true";
}

std::optional<std::size_t> MapReader::number(const std::string& key) {
    const YamlNode* value = find(key);
    if (!value)
        return {};
    std::size_t result = 0;
    const char* end = value->scalar.data() + value->scalar.size();
    const auto [stop, problem] = std::from_chars(value->scalar.data(), end, result);
    if (problem == std::errc() && stop == end)
        return result;
    addPackError(m_errors, *value, fmt::format("« {} » has to be a whole number.", key));
    return {};
}

std::vector<const YamlNode*> MapReader::texts(const std::string& key) {
    const YamlNode* value = find(key);
    std::vector<const YamlNode*> result;
    if (!value)
        return result;
    if (value->kind == YamlNode::Kind::Scalar)
        return {value};
    for (const YamlNode& item : value->items) {
        if (item.kind == YamlNode::Kind::Scalar)
            result.push_back(&item);
        else
            addPackError(m_errors, item, fmt::format("« {} » holds texts only.", key),
                         "Put quotes around a text that contains « : » or begins with a sign.");
    }
    if (result.empty())
        addPackError(m_errors, *value, fmt::format("« {} » has to be a text or a list of texts.", key));
    return result;
}

std::optional<Date> MapReader::date(const std::string& key) {
    const YamlNode* value = find(key);
    if (!value || value->scalar.empty())
        return {};
    const std::optional<Date> day = parseDate(value->scalar);
    if (!day)
        addPackError(m_errors, *value, fmt::format("« {} » is no day of the calendar.", value->scalar),
                     "Write it as 2024-11-08.");
    return day;
}

DateRange MapReader::dates() {
    DateRange range{date("from"), date("until")};
    if (range.from && range.until && *range.until < *range.from)
        addPackError(m_errors, *m_node.find("until"), "« until » lies before « from ».");
    return range;
}

void MapReader::noteUnknownKeys() {
    const std::vector<std::string> known(m_known.begin(), m_known.end());
    for (const auto& [key, value] : m_node.entries) {
        if (m_known.contains(key.scalar))
            continue;
        const std::string closest = closestWord(key.scalar, known);
        addPackError(m_errors, key, fmt::format("The key « {} » means nothing here.", key.scalar),
                     closest.empty() ? "" : fmt::format("Is « {} » meant?", closest));
    }
}

} // namespace vigie
