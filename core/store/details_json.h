// SPDX-License-Identifier: GPL-3.0-or-later
// How the details of log entries are written and read. For the .cpp files that do it, and for no other.
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace vigie {

using Json = nlohmann::ordered_json;

inline std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// `read` of the object; nothing where it misses a key or finds another type.
template <typename Read> auto fromObject(const std::string& json, Read read) {
    using Value = decltype(read(Json()));
    try {
        return std::optional<Value>(read(Json::parse(json)));
    } catch (const Json::exception&) {
        return std::optional<Value>();
    }
}

} // namespace vigie
