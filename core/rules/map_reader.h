// SPDX-License-Identifier: GPL-3.0-or-later
// Typed access to one map of a rule file that checkMap() has looked through: what is missing, and what it
// has noted as a mistake, reads as empty.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/rules/yaml_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

class MapReader {
public:
    /// REQUIRES: `node` outlives the reader.
    explicit MapReader(const YamlNode& node) : m_node(node) {}

    const YamlNode& node() const { return m_node; }
    /// The value of that key, or null.
    const YamlNode* find(std::string_view key) const { return m_node.find(key); }

    std::string text(std::string_view key, std::string otherwise = {}) const;
    /// One text alone serves in both languages. The French is set as French typography asks.
    Bilingual bilingual(std::string_view key) const;
    bool flag(std::string_view key, bool otherwise = false) const;
    std::optional<std::size_t> number(std::string_view key) const;
    /// A list of texts; a single text counts as a list of one.
    std::vector<const YamlNode*> texts(std::string_view key) const;
    /// « from » and « until ».
    DateRange dates() const;

    /// What `fromName` makes of the text behind that key.
    template <typename FromName> auto named(std::string_view key, FromName fromName) const {
        return fromName(text(key));
    }

private:
    const YamlNode& m_node;
};

} // namespace vigie
