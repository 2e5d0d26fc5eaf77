// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/post_parts.h"

#include "core/import/mojibake.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {

void addHandles(std::vector<std::string>& to, const std::vector<std::string>& words, char prefix) {
    for (const std::string& written : words) {
        std::string word = withoutPrefix(written, prefix);
        if (!word.empty() && std::find(to.begin(), to.end(), word) == to.end())
            to.push_back(std::move(word));
    }
}

Media& firstMedium(Post& post, std::string_view kind) {
    if (post.media.empty())
        post.media.emplace_back().kind = kind;
    return post.media.front();
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); !from.empty() && at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string withoutEntities(const std::string& text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> entities = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
    std::string out = text;
    for (const auto& [entity, letter] : entities) // the ampersand last: « &amp;lt; » means « &lt; »
        out = replaced(std::move(out), entity, letter);
    return out;
}

std::string metaText(const JsonValue& value) {
    std::string text = value.text();
    auto repaired = repairedByteLetters(text);
    return repaired ? *std::move(repaired) : text;
}

std::vector<JsonValue> dataOf(const JsonValue& document) {
    return document["data"].isList() ? document["data"].items() : std::vector<JsonValue>{document};
}
JsonValue firstOfData(const JsonValue& document) {
    return document["data"].isList() ? document.at("data.0") : document;
}

std::string_view fileName(std::string_view path) {
    return path.substr(path.find_last_of('/') + 1);
}

std::string_view folderName(std::string_view path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string_view::npos ? std::string_view() : fileName(path.substr(0, slash));
}

} // namespace vigie
