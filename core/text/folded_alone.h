// SPDX-License-Identifier: GPL-3.0-or-later
// Characters that fold by themselves are looked up: most of what Europeans write are such letters, signs and
// pictures.
#pragma once

#include <string>

namespace vigie {

/// What folded() of folding.h makes of `c`, if that is something and does not depend on what stands in front
/// of it. Null if it does, or is not known: then ICU has to be asked. Safe from many threads.
const std::string* findFoldedAlone(char32_t c);

} // namespace vigie
