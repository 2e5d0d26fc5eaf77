// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_mapping.h"

#include "core/base/sha256.h"
#include "core/import/column_names.h"
#include "core/import/import_log.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

Error badMapping(const Bilingual& message, Language language) {
    Error error;
    error.code = ErrorCode::BadValue;
    error.message = message.in(language);
    return error;
}

Bilingual noMapping() {
    return {
        "Ce n’est pas une correspondance de colonnes telle que {\"columns\": [{\"header\": \"Légende\", "
        "\"is\": \"text\"}]}.",
        "This is no mapping of columns like {\"columns\": [{\"header\": \"Caption\", \"is\": \"text\"}]}."};
}

Bilingual unknownWord(const std::string& word, const Bilingual& what) {
    return inQuotes(word) + Bilingual{" n’est pas ", " is not "} + what + Bilingual{".", "."};
}

/// Empty where there is nothing; what is no text as it is written.
std::string textOf(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

tl::expected<std::optional<ColumnMeaning>, Bilingual> columnOf(const Json& entry) {
    const std::string name = textOf(entry, "is");
    const auto column = columnFromName(name);
    if (!name.empty() && !column)
        return tl::unexpected(unknownWord(name, {"un sens de colonne connu", "a known meaning of a column"}));
    return column;
}

tl::expected<std::optional<DayOrder>, Bilingual> dayOrderOf(const Json& object) {
    const std::string name = textOf(object, "day_order");
    if (name.empty())
        return std::nullopt;
    if (name == "day_first")
        return DayOrder::DayFirst;
    if (name == "month_first")
        return DayOrder::MonthFirst;
    return tl::unexpected(unknownWord(
        name, {"«\u00A0day_first\u00A0» ou «\u00A0month_first\u00A0»", "“day_first” or “month_first”"}));
}

tl::expected<std::optional<Platform>, Bilingual> platformOf(const Json& object) {
    const std::string name = textOf(object, "platform");
    const auto platform = platformFromName(name);
    if (!name.empty() && !platform)
        return tl::unexpected(unknownWord(name, {"une plateforme connue", "a known platform"}));
    return platform;
}

tl::expected<ColumnMapping, Bilingual> mappingOf(const Json& object) {
    const auto columns = object.is_object() ? object.find("columns") : object.end();
    if (!object.is_object() || columns == object.end() || !columns->is_array() || columns->empty())
        return tl::unexpected(noMapping());
    ColumnMapping mapping;
    for (const Json& entry : *columns) {
        if (!entry.is_object() || !entry.contains("header"))
            return tl::unexpected(noMapping());
        auto column = columnOf(entry);
        if (!column)
            return tl::unexpected(column.error());
        mapping.headers.push_back(textOf(entry, "header"));
        mapping.columns.push_back(*column);
    }
    auto order = dayOrderOf(object);
    if (!order)
        return tl::unexpected(order.error());
    mapping.dayOrder = *order;
    auto platform = platformOf(object);
    if (!platform)
        return tl::unexpected(platform.error());
    mapping.platform = *platform;
    return mapping;
}

Json objectOf(const ColumnMapping& mapping) {
    Json columns = Json::array();
    for (std::size_t i = 0; i < mapping.headers.size(); ++i) {
        Json entry = {{"header", mapping.headers[i]}, {"is", nullptr}};
        if (mapping.columns[i])
            entry["is"] = std::string(toString(*mapping.columns[i]));
        columns.push_back(std::move(entry));
    }
    Json object = {{"columns", std::move(columns)}};
    if (mapping.dayOrder)
        object["day_order"] = *mapping.dayOrder == DayOrder::DayFirst ? "day_first" : "month_first";
    if (mapping.platform)
        object["platform"] = std::string(toString(*mapping.platform));
    return object;
}

} // namespace

std::string headerSignature(const std::vector<std::string>& headers) {
    std::string all;
    for (const std::string& header : headers)
        all += plainHeader(header) + "\n";
    return sha256Hex(all);
}

const ColumnMapping* findMapping(const std::vector<ColumnMapping>& mappings,
                                 const std::vector<std::string>& headers) {
    const auto isOfThese = [signature = headerSignature(headers)](const ColumnMapping& mapping) {
        return headerSignature(mapping.headers) == signature;
    };
    const auto found = std::find_if(mappings.begin(), mappings.end(), isOfThese);
    return found == mappings.end() ? nullptr : &*found;
}

std::string toJson(const ColumnMapping& mapping) {
    return objectOf(mapping).dump(2);
}

std::string toJson(const std::vector<ColumnMapping>& mappings) {
    Json list = Json::array();
    for (const ColumnMapping& mapping : mappings)
        list.push_back(objectOf(mapping));
    return list.dump(2);
}

Result<std::vector<ColumnMapping>> columnMappingsFromJson(std::string_view json, Language language) {
    const Json parsed = Json::parse(json, nullptr, false);
    std::vector<ColumnMapping> mappings;
    const Json list = parsed.is_array() ? parsed : Json::array({parsed});
    for (const Json& object : list) {
        auto mapping = mappingOf(object);
        if (!mapping)
            return tl::unexpected(badMapping(mapping.error(), language));
        mappings.push_back(*std::move(mapping));
    }
    return mappings;
}

} // namespace vigie
