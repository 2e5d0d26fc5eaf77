// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition asks of a post besides its words: platform, label, followers, tags.
#pragma once

#include "core/model/post.h"
#include "core/rules/condition.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The accounts that the post names or tags outside its words: without « @ », each once.
std::vector<std::string> taggedAccounts(const Post& post);
/// Whether a condition on tags asks for that account, however that is written.
bool asksFor(const PostIs& condition, std::string_view account);
/// Whether the post is as the condition wants it. Pure. Tested by tst_evaluate.cpp.
bool answers(const Post& post, const PostIs& condition);

} // namespace vigie
