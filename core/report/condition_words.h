// SPDX-License-Identifier: GPL-3.0-or-later
// How the values that a condition may ask for are called.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/condition.h"

namespace vigie {

const Bilingual& wordFor(Grade grade);
const Bilingual& wordFor(FieldKind field); ///< with its article
const Bilingual& wordFor(Place place);     ///< what goes behind the words that stand there
const Bilingual& wordFor(Asked asked);

/// « adéquate, mais hors de vue »: what is said of a mention that stands so.
const Bilingual& displayName(Disclosure state);

} // namespace vigie
