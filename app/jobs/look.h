// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a dossier to read it and no more.
#pragma once

#include "core/store/dossier.h"

namespace vigie {

/// Also while somebody works on it. Fails as Dossier::open().
Result<Dossier> lookAt(const std::string& path, Language language);

} // namespace vigie
