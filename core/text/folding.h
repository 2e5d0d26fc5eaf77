// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a text is folded, each with the map back to what it was given. normalised_text.h puts
// them together.
#pragma once

#include "core/text/byte_span.h"
#include "core/text/offset_map.h"

#include <string>
#include <string_view>

namespace vigie {

/// A folded text and where its pieces came from.
struct Folded {
    std::string text;
    OffsetMap map;
};

/// Makes a text out of another one, replacing some pieces, in order.
class Rewriter {
public:
    explicit Rewriter(std::string_view text) : m_text(text) {}

    void replace(ByteSpan span, const std::string& with) {
        keepUntil(span.begin);
        m_result.text += with;
        m_result.map.addReplaced(span.size(), with.size());
        m_at = span.end;
    }

    Folded finish() {
        keepUntil(m_text.size());
        return std::move(m_result);
    }

private:
    void keepUntil(std::size_t end) {
        m_result.text += m_text.substr(m_at, end - m_at);
        m_result.map.addKept(end - m_at);
        m_at = end;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Folded m_result;
};

/// « #CollabCommerciale » → « #Collab_Commerciale », so that its words have edges. Only words of three
/// letters and more are cut off: « #iPhone » stays whole.
Folded withHashtagWordsApart(std::string_view text);

/// The next two steps in one. Characters that fold by themselves, which are most of what Europeans write, are
/// looked up; ICU gets the others. REQUIRES: valid UTF-8.
Folded folded(std::string_view text);

/// NFKC_Casefold: styles, ligatures, width and case off, default-ignorable characters off.
/// REQUIRES: valid UTF-8.
Folded compatibilityCaseFolded(std::string_view text);

/// Canonical decomposition, combining marks off; one apostrophe, one hyphen, and the letters people type for
/// « œ ».
Folded withoutAccents(std::string_view text);

/// The plain letter that one of Unicode's drawn letters stands for, which are no compatibility forms: ᴘᴜʙ,
/// 🅿🅤🅱. 0 for every other character.
char drawnLetter(char32_t c);

} // namespace vigie
