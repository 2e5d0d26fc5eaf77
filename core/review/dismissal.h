// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of an opinion once people have dismissed findings: what is dismissed decides no more what is
// to be done with a post.
#pragma once

#include "core/model/assessment.h"

#include <set>
#include <string>

namespace vigie {

/// Of findings (Finding::key); the empty one stands for the post as a whole.
using DismissedKeys = std::set<std::string>;

/// The findings that nobody dismissed. The verdict stays the program's own: see isVerdictDismissed().
Opinion withoutDismissed(Opinion opinion, const DismissedKeys& dismissed);

/// Whether the verdict asks for something, and everything about the mention that it rests on was dismissed.
/// It is then told as that of the program. Tested by tst_dismissal.cpp.
bool isVerdictDismissed(const Opinion& opinion, const DismissedKeys& dismissed);

} // namespace vigie
