// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_source.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view whiteSpace = " \t\r\n";

bool isWhite(char c) {
    return whiteSpace.find(c) != std::string_view::npos;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(whiteSpace) == std::string_view::npos;
}

/// Follows brackets and strings, byte by byte, to see where an element ends.
class ElementEnd {
public:
    /// Whether `c` is the last byte of the element.
    bool isLast(char c) {
        if (m_inString) {
            readInString(c);
            return false;
        }
        if (c == '"')
            m_inString = true;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']')
            return m_depth == 0 || --m_depth == 0;
        return m_depth == 0 && c == ',';
    }

private:
    /// A JSON string holds no line break: one that does lost its quote, and the next line starts afresh.
    void readInString(char c) {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"' || c == '\n')
            m_inString = false;
    }
    std::size_t m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace

bool isUnfinished(std::string_view json) {
    const bool opens = json.starts_with('{') || json.starts_with('[');
    ElementEnd end;
    return opens && std::none_of(json.begin(), json.end(), [&](char c) { return end.isLast(c); });
}

bool RecordSource::fill() {
    if (m_piece.empty())
        m_piece = m_bytes.more();
    return !m_piece.empty();
}

void RecordSource::append(RawRecord& record, std::string_view text) {
    constexpr std::size_t roomForTheParser = 64; // or else it copies each record
    if (record.text.empty())
        record.text.reserve(text.size() + roomForTheParser);
    if (record.text.size() + text.size() > record.limit)
        record.tooLong = true;
    else if (!record.tooLong)
        record.text += text;
}

std::optional<RawRecord> LineRecords::nextLine() {
    if (!fill())
        return {};
    RawRecord record;
    record.line = m_line++;
    record.atEndOfFile = true;
    while (record.atEndOfFile && fill()) {
        const std::size_t end = m_piece.find('\n');
        record.atEndOfFile = end == std::string_view::npos;
        append(record, m_piece.substr(0, end));
        m_piece.remove_prefix(record.atEndOfFile ? m_piece.size() : end + 1);
    }
    if (record.text.ends_with('\r'))
        record.text.pop_back();
    if (record.line == 1 && record.text.starts_with(byteOrderMark))
        record.text.erase(0, byteOrderMark.size());
    return record;
}

std::optional<RawRecord> LineRecords::next() {
    while (auto record = nextLine())
        if (record->tooLong || !isBlank(record->text))
            return record;
    return {};
}

bool ElementRecords::skipToElement() {
    for (; fill(); m_piece.remove_prefix(1)) {
        const char c = m_piece.front();
        if (c == '\n')
            ++m_line;
        const bool isBefore = m_atStart && c != '[' && c != '{';
        if (isWhite(c) || isBefore)
            continue;
        const bool opensList = std::exchange(m_atStart, false) && c == '[';
        if (opensList)
            m_inList = true;
        else if (c == ']')
            m_inList = false;
        else if (c != ',')
            return true;
    }
    return false;
}

void ElementRecords::takeElement(RawRecord& record) {
    ElementEnd end;
    record.limit = m_inList ? maxRecordBytes : maxDocumentBytes;
    const char first = m_piece.front();
    const bool hasBrackets = first == '{' || first == '[';
    while (fill()) {
        const auto last = std::find_if(m_piece.begin(), m_piece.end(), [&](char c) { return end.isLast(c); });
        const auto length = static_cast<std::size_t>(last - m_piece.begin());
        const bool isWhole = last != m_piece.end();
        const bool closesIt = isWhole && hasBrackets && *last != ',';
        append(record, m_piece.substr(0, length + (closesIt ? 1 : 0)));
        m_line += static_cast<std::size_t>(std::count(m_piece.begin(), last, '\n'));
        m_piece.remove_prefix(length + (isWhole ? 1 : 0));
        if (isWhole)
            return;
    }
    record.atEndOfFile = true;
}

std::optional<RawRecord> ElementRecords::next() {
    if (!skipToElement())
        return {};
    RawRecord record;
    record.line = m_line;
    takeElement(record);
    return record;
}

} // namespace vigie
