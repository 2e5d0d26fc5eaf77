// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a YAML file beside what the parser makes of it: where things stand, and words that it drops.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Positions are bytes of text(), as yaml-cpp counts them. Tested by tst_yaml_reader.cpp.
class YamlSource {
public:
    YamlSource(std::string_view written, std::string fileName);

    /// Without a byte order mark, and with line ends of one byte.
    const std::string& text() const { return m_text; }
    Where at(std::size_t position) const;

    /// yaml-cpp sees everything but the tab.
    bool isIndentedByTab(std::size_t position) const;

    /// Where the value without quotes that begins there ends, blanks and line ends in it counting as one
    /// another; nothing if other characters stand there.
    std::optional<std::size_t> endOfPlain(std::size_t begin, std::string_view value) const;

    /// The dashes of the list whose first one stands there.
    std::vector<std::size_t> dashes(std::size_t first) const;

    /// The « # » with a word right behind it that comes next on that line: a hashtag to whoever wrote it, and
    /// a remark to YAML.
    std::optional<Where> hashBehind(std::size_t position) const;
    /// Every such « # » in an item of a list or in brackets, as far as lines alone tell.
    std::vector<Where> hashesInLists() const;

private:
    std::size_t lineBegin(std::size_t position) const;
    std::string_view lineFrom(std::size_t position) const;
    bool isHashtag(std::size_t position) const;

    std::string m_text;
    std::string m_fileName;
    std::vector<std::size_t> m_lines; ///< where each begins
};

} // namespace vigie
