// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed at the place of the rules and is kept nowhere yet, and where one was there.
#pragma once

#include <QString>

namespace vigie {

struct RulesDraft {
    QString bench; ///< the text that a rule is tried on
    QString house; ///< rules of the house
    QString rule;  ///< whose card is shown; empty: the first one
    int tab = 0;
};

} // namespace vigie
