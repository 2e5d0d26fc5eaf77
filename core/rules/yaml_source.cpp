// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_source.h"

#include "core/text/layout.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::string_view blanks = " \t";

bool isOneOf(char c, std::string_view signs) {
    return signs.find(c) != std::string_view::npos;
}

/// yaml-cpp drops the others, and its marks do not count them.
std::string asYamlCounts(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            out += text[i];
    return out;
}

/// The « # » behind which the line is a remark, if that stands in an item or in brackets; npos otherwise.
std::size_t remarkInList(std::string_view line) {
    const std::size_t start = std::min(line.find_first_not_of(blanks), line.size());
    bool isInList = line.substr(start).starts_with("- ");
    char quote = '\0';
    for (std::size_t at = start + 1; at < line.size(); ++at) {
        const char c = line[at];
        const bool isAtStart = isOneOf(line[at - 1], " \t[{,");
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (isAtStart && isOneOf(c, "\"'"))
            quote = c;
        else if (isAtStart && c == '#')
            return isInList ? at : std::string_view::npos;
        else
            isInList = isInList || (isAtStart && isOneOf(c, "[{"));
    }
    return std::string_view::npos;
}

} // namespace

YamlSource::YamlSource(std::string_view written, std::string fileName)
    : m_text(asYamlCounts(written)), m_fileName(std::move(fileName)), m_lines{0} {
    for (std::size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n', end + 1))
        m_lines.push_back(end + 1);
}

Where YamlSource::at(std::size_t position) const {
    position = std::min(position, m_text.size());
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), position);
    const std::size_t begin = *std::prev(next);
    Where where;
    where.file = m_fileName;
    where.line = static_cast<std::size_t>(next - m_lines.begin());
    where.column = countCodePoints(std::string_view(m_text).substr(begin, position - begin)) + 1;
    return where;
}

bool YamlSource::isIndentedByTab(std::size_t position) const {
    const std::size_t begin = lineBegin(position);
    return m_text.find('\t', begin) < m_text.find_first_not_of(blanks, begin);
}

std::optional<std::size_t> YamlSource::endOfPlain(std::size_t begin, std::string_view value) const {
    std::size_t at = begin;
    for (const char c : value) {
        if (at >= m_text.size())
            return {};
        if (isOneOf(c, " \t\n") && isOneOf(m_text[at], " \t\n"))
            at = std::min(m_text.find_first_not_of(" \t\n", at), m_text.size());
        else if (m_text[at++] != c)
            return {};
    }
    return at;
}

std::vector<std::size_t> YamlSource::dashes(std::size_t first) const {
    const std::size_t column = first - lineBegin(first);
    std::vector<std::size_t> found = {first};
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), first);
    for (auto begin = next; begin != m_lines.end(); ++begin) {
        const std::string_view line = lineFrom(*begin);
        const std::size_t indent = line.find_first_not_of(blanks);
        const bool saysNothing = indent == std::string_view::npos || line[indent] == '#';
        if (saysNothing || indent > column)
            continue;
        const bool isDash =
            line[indent] == '-' && (indent + 1 == line.size() || isOneOf(line[indent + 1], blanks));
        if (indent < column || !isDash)
            break;
        found.push_back(*begin + indent);
    }
    return found;
}

std::optional<Where> YamlSource::hashBehind(std::size_t position) const {
    const std::size_t next = m_text.find_first_not_of(blanks, position);
    return next != std::string::npos && isHashtag(next) ? std::optional(at(next)) : std::nullopt;
}

std::vector<Where> YamlSource::hashesInLists() const {
    std::vector<Where> found;
    for (const std::size_t begin : m_lines)
        if (const std::size_t hash = remarkInList(lineFrom(begin));
            hash != std::string_view::npos && isHashtag(begin + hash))
            found.push_back(at(begin + hash));
    return found;
}

std::size_t YamlSource::lineBegin(std::size_t position) const {
    return *std::prev(std::upper_bound(m_lines.begin(), m_lines.end(), std::min(position, m_text.size())));
}

std::string_view YamlSource::lineFrom(std::size_t position) const {
    const std::string_view rest = std::string_view(m_text).substr(position);
    return rest.substr(0, rest.find('\n'));
}

bool YamlSource::isHashtag(std::size_t position) const {
    const auto tags = hashtags(lineFrom(position));
    return !tags.empty() && tags.front().begin == 0;
}

} // namespace vigie
