// SPDX-License-Identifier: GPL-3.0-or-later
// A post with its words as the engine reads them.
#pragma once

#include "app/models/review_post.h"

namespace vigie {

/// The post with every text folded (core/text/normalised_text.h), and its evidence where it stands there.
/// Tested by tst_read_post.cpp.
CheckedPost asRead(const ReviewPost& post);

} // namespace vigie
