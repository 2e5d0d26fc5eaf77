// SPDX-License-Identifier: GPL-3.0-or-later
// The language of everything on screen.
#pragma once

#include "core/base/bilingual.h"

namespace vigie {

/// Installs our translation and Qt's own, if that is there, and sets the locale for numbers.
/// REQUIRES: a QCoreApplication; call it before any text is made.
void installTranslations(Language language);

} // namespace vigie
