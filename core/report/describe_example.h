// SPDX-License-Identifier: GPL-3.0-or-later
// An example of a rule in one line, for those who read the rule.
#pragma once

#include "core/base/wording.h"
#include "core/model/post.h"

#include <string>

namespace vigie {

/// All words of the post: title, caption, texts of its media, « / » between.
std::string exampleWords(const Post& post);

/// « Instagram, 01/03/2025, label affiché »; empty if the words are all there is.
std::string exampleFacts(const Post& post, const Wording& say);

} // namespace vigie
