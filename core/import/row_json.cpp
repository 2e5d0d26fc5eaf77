// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie {

std::string rowAsJson(const std::vector<std::string>& headers, const std::vector<std::string>& cells) {
    auto object = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < std::min(headers.size(), cells.size()); ++i) {
        std::string key = headers[i];
        for (int number = 2; object.contains(key); ++number)
            key = headers[i] + " (" + std::to_string(number) + ")";
        object[key] = cells[i];
    }
    return object.dump();
}

} // namespace vigie
