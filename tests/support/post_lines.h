// SPDX-License-Identifier: GPL-3.0-or-later
// Posts as lines of vigie-ndjson, made from what a test cares about.
#pragma once

#include <string>

namespace vigie::test {

/// REQUIRES: no quotes, backslashes or line breaks in any of it. An empty time is left out.
inline std::string postLine(const std::string& id, const std::string& author, const std::string& time,
                            const std::string& text) {
    const auto member = [](const std::string& key, const std::string& value) {
        return "\"" + key + "\":\"" + value + "\"";
    };
    return "{" + member("id", id) + "," + member("platform", "instagram") + "," + member("author", author) +
           (time.empty() ? "" : "," + member("published_at", time)) + "," + member("text", text) + "}\n";
}

/// Commercial, without and with a mention that complies; both with the small pack and with the legal one.
inline const std::string hiddenAdvert = "Mon code LOLA20 chez @marque";
inline const std::string openAdvert = "Publicité – mon code LOLA20 chez @marque";

} // namespace vigie::test
