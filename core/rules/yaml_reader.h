// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as plain values that know where they stand. Its .cpp is the only user of yaml-cpp.
#pragma once

#include "core/rules/pack_note.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct YamlEntry;

struct YamlNode {
    enum class Kind { Nothing, Scalar, List, Map };
    Kind kind = Kind::Nothing;
    Where where;        ///< file, line, column (1-based, code points); of Nothing: its key or its dash
    std::string scalar; ///< of a Scalar: the text without its quotes
    bool isQuoted = false;
    bool isVerbatim = false;        ///< the file writes `scalar` as it is, in one line
    std::optional<Where> hash;      ///< a « # » with a word right behind it: see droppedWords()
    std::vector<YamlNode> items;    ///< of a List
    std::vector<YamlEntry> entries; ///< of a Map, in the order of the file

    /// The value of that key; null if this is no map or has no such key.
    const YamlNode* find(std::string_view key) const;
    /// The place of that column (1-based) of a Scalar; its beginning where that cannot be told.
    Where inside(std::size_t column) const;
};

struct YamlEntry {
    YamlNode key;
    YamlNode value;
};

/// What there is to say about a « # » behind which words are lost.
PackNote droppedWords(const Where& hash);

/// Fails with BadPack and the place of the mistake; `fileName` stands in every `where`. A file whose anchors
/// make it endless, or far larger than it is, is a mistake as well.
tl::expected<YamlNode, PackNotes> readYaml(const std::string& text, const std::string& fileName);

} // namespace vigie
