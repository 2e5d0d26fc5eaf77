// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_json.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace vigie {
namespace {

// Written straight into the text: a tree of values in between took most of the time of an import.

constexpr auto needsEscape = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

/// What needs no escape, as far as it goes, in one piece.
std::size_t plainLength(std::string_view text) {
    const auto* special = std::find_if(text.begin(), text.end(),
                                       [](char c) { return needsEscape[static_cast<unsigned char>(c)]; });
    return static_cast<std::size_t>(special - text.begin());
}

void appendEscaped(std::string& out, char c) {
    static constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(c) / 16];
        out += digits[static_cast<unsigned char>(c) % 16];
    }
}

void appendString(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        const std::size_t length = plainLength(text);
        out += text.substr(0, length);
        text.remove_prefix(length);
        if (text.empty())
            break;
        appendEscaped(out, text.front());
        text.remove_prefix(1);
    }
    out += '"';
}

void appendMember(std::string& out, std::string_view key, std::string_view value) {
    if (out.size() > 1)
        out += ',';
    appendString(out, key);
    out += ':';
    appendString(out, value);
}

} // namespace

std::vector<std::string> uniqueKeys(const std::vector<std::string>& headers) {
    std::vector<std::string> keys;
    std::unordered_map<std::string, int> seen;
    for (const std::string& header : headers) {
        std::string key = header;
        while (seen.contains(key))
            key = header + " (" + std::to_string(++seen[header]) + ")";
        seen.emplace(key, 1);
        keys.push_back(std::move(key));
    }
    return keys;
}

std::string rowAsJson(const std::vector<std::string>& keys, const TableRow& row) {
    std::size_t size = 2;
    for (std::size_t i = 0; i < std::min(keys.size(), row.cells.size()); ++i)
        size += keys[i].size() + row.cells[i].size() + 6;
    std::string out = "{";
    out.reserve(size + size / 16);
    auto link = row.links.begin();
    for (std::size_t i = 0; i < std::min(keys.size(), row.cells.size()); ++i) {
        appendMember(out, keys[i], row.cells[i]);
        for (; link != row.links.end() && link->cell <= i; ++link)
            if (link->cell == i)
                appendMember(out, keys[i] + " @href", link->address);
    }
    return out += '}';
}

} // namespace vigie
