// SPDX-License-Identifier: GPL-3.0-or-later
// Walking over a short text from left to right, taking what fits: how dates and times are read.
#pragma once

#include "core/import/sheet_values.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace vigie {

/// Each take… steps behind what it took, or stays where it is. REQUIRES: the text outlives the cursor.
class CellCursor {
public:
    explicit CellCursor(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_text.empty(); }

    bool take(std::string_view word) {
        if (!m_text.starts_with(word))
            return false;
        m_text.remove_prefix(word.size());
        return true;
    }
    bool takeOneOf(std::string_view marks) {
        return !m_text.empty() && marks.find(m_text.front()) != std::string_view::npos &&
               take(m_text.substr(0, 1));
    }
    void skipSpaces() { m_text = trimmed(m_text); }

    struct Number {
        int value = 0;
        std::size_t digits = 0;
    };
    /// One to four digits.
    std::optional<Number> takeNumber() {
        const std::size_t count = std::min(m_text.find_first_not_of("0123456789"), m_text.size());
        if (count == 0 || count > 4)
            return {};
        Number number{0, count};
        std::from_chars(m_text.data(), m_text.data() + count, number.value);
        m_text.remove_prefix(count);
        return number;
    }
    /// Letters, as far as they go.
    std::string_view takeWord() {
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        const auto* end = std::find_if_not(m_text.begin(), m_text.end(), isLetter);
        const std::string_view word = m_text.substr(0, static_cast<std::size_t>(end - m_text.begin()));
        m_text.remove_prefix(word.size());
        return word;
    }

private:
    std::string_view m_text;
};

} // namespace vigie
