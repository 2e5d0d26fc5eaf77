// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as plain values that know where they stand. Its .cpp is the only user of yaml-cpp.
#pragma once

#include "core/rules/pack_note.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct YamlEntry;

struct YamlNode {
    enum class Kind { Nothing, Scalar, List, Map };
    Kind kind = Kind::Nothing;
    Where where;        ///< file, line, column (1-based, code points)
    std::string scalar; ///< of a Scalar: the text without its quotes
    bool isQuoted = false;
    std::vector<YamlNode> items;    ///< of a List
    std::vector<YamlEntry> entries; ///< of a Map, in the order of the file

    /// The value of that key; null if this is no map or has no such key.
    const YamlNode* find(std::string_view key) const;
};

struct YamlEntry {
    YamlNode key;
    YamlNode value;
};

/// Fails with BadPack and the place of the mistake; `fileName` stands in every `where`. A file whose anchors
/// make it endless, or far larger than it is, is a mistake as well.
tl::expected<YamlNode, PackNote> readYaml(const std::string& text, const std::string& fileName);

} // namespace vigie
