// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed at the place of the rules and is kept nowhere yet.
#pragma once

#include <QString>

namespace vigie {

struct RulesDraft {
    QString bench; ///< the text that a rule is tried on
    QString house; ///< rules of the house
};

} // namespace vigie
