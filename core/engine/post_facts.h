// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition asks of a post besides its words: platform, label, followers, tags.
#pragma once

#include "core/model/post.h"
#include "core/rules/condition.h"

namespace vigie {

/// Whether the post is as the condition wants it. Pure. Tested by tst_evaluate.cpp.
bool answers(const Post& post, const PostIs& condition);

} // namespace vigie
