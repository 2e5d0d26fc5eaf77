// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a file that is no dossier, whether SQLite finds out or we do.
#pragma once

#include "core/base/bilingual.h"

namespace vigie::no_dossier {

inline const Bilingual message{"Ce fichier n’est pas un dossier Vigie.", "This file is no Vigie dossier."};
inline const Bilingual hint{"Un export de publications s’importe d’abord dans un dossier.",
                            "An export of posts is imported into a dossier first."};

} // namespace vigie::no_dossier
