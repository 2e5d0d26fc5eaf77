// SPDX-License-Identifier: GPL-3.0-or-later
// The language of everything on screen.
#pragma once

#include "core/base/bilingual.h"

namespace vigie {

/// Installs our translation in the place of one installed before and Qt's own, if that is there, and sets the
/// locale for numbers. REQUIRES: a QCoreApplication; texts that were made before stay as they are.
void installTranslations(Language language);

} // namespace vigie
