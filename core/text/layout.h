// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in a caption: user-perceived characters, sentences, hashtags, the fold.
#pragma once

#include "core/text/byte_span.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vigie {

/// The smallest span on grapheme cluster borders that contains `span`.
ByteSpan onGraphemeBorders(std::string_view text, ByteSpan span);

/// How many user-perceived characters stand in `text` (👨‍👩‍👧‍👦 is one).
std::size_t countGraphemes(std::string_view text);

/// Where the first `count` user-perceived characters end, in bytes; text.size() if there are fewer.
std::size_t graphemeOffset(std::string_view text, std::size_t count);

/// Sentences by ICU's French rules, further cut at line breaks: captions often have no full stop.
/// Together they cover the text; in order.
std::vector<ByteSpan> sentences(std::string_view text);

/// Whether a sentence may end in `text`, wherever that stands. False is sure, and soon told of words alone.
bool mayEndSentence(std::string_view text);

/// Whether a letter or digit of any script stands in `text`: emoji and signs alone say nothing.
bool hasWord(std::string_view text);

/// « #word » as people write it: after a # that does not follow a letter or digit. In order; with the #.
std::vector<ByteSpan> hashtags(std::string_view text);

/// Handles (« @name ») and web addresses: words in them are names, not speech. In order.
std::vector<ByteSpan> names(std::string_view text);

} // namespace vigie
