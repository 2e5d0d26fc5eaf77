// SPDX-License-Identifier: GPL-3.0-or-later
// Small steps that many formats share on the way from a record to a post.
#pragma once

#include "core/import/json_value.h"
#include "core/model/post.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Adds the words that are not empty and not there yet, without `prefix`.
void addHandles(std::vector<std::string>& to, const std::vector<std::string>& words, char prefix);

/// The medium in which this has to be written: the first, made if there is none.
Media& firstMedium(Post& post, std::string_view kind);

/// « &amp; », « &lt; », « &gt; », « &quot; » and « &#39; » as the letters they stand for, once.
std::string withoutEntities(const std::string& text);

/// `text` with each `from` replaced by `to`.
std::string replaced(std::string text, std::string_view from, std::string_view to);

/// The text of a value of Meta's downloads, read back from the letters that were its bytes.
std::string metaText(const JsonValue& value);

/// The records of an answer with a list called « data », or the document itself; and the first of them.
std::vector<JsonValue> dataOf(const JsonValue& document);
JsonValue firstOfData(const JsonValue& document);

/// What the file is called, without folders: « posts_1.json » of « a/posts_1.json ».
std::string_view fileName(std::string_view path);
/// The folder that the file lies in, by its own name: « lola » of « x/lola/a.json »; empty at the top.
std::string_view folderName(std::string_view path);

} // namespace vigie
