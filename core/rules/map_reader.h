// SPDX-License-Identifier: GPL-3.0-or-later
// Typed access to one YAML map of a pack: every mistake is noted with its place, and reading goes on.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/rules/yaml_reader.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

using PackErrors = std::vector<Error>;

/// Notes a mistake at that node. `hint` says what to write instead.
void addPackError(PackErrors& errors, const YamlNode& at, std::string message, std::string hint = {});

/// The word of `known` that is closest to `word`, if one is close enough to have been meant; "" otherwise.
std::string closestWord(std::string_view word, const std::vector<std::string>& known);

/// Reads the keys of one map. What is missing or of the wrong kind gives an error and an empty value.
class MapReader {
public:
    MapReader(const YamlNode& node, PackErrors& errors);

    const YamlNode& node() const { return m_node; }
    /// The value of that key or null. Asking for a key makes it known to noteUnknownKeys().
    const YamlNode* find(const std::string& key);
    const YamlNode* need(const std::string& key);

    std::string text(const std::string& key, std::string otherwise = {});
    std::string neededText(const std::string& key);
    /// « {fr: …, en: …} »; both are needed. The French is set as French typography asks.
    Bilingual bilingual(const std::string& key);
    Bilingual neededBilingual(const std::string& key);
    bool flag(const std::string& key, bool otherwise = false);
    std::optional<std::size_t> number(const std::string& key);
    /// A list of texts; a single text counts as a list of one.
    std::vector<const YamlNode*> texts(const std::string& key);
    /// « from » and « until », both optional, each a day.
    DateRange dates();

    /// Call last: an error for each key that was never asked for, with the closest known one.
    void noteUnknownKeys();

private:
    std::optional<Date> date(const std::string& key);

    const YamlNode& m_node;
    PackErrors& m_errors;
    std::set<std::string> m_known;
};

} // namespace vigie
