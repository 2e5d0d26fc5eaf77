// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/disguise.h"

#include <array>

namespace vigie {

const Bilingual& displayName(Disguise kind) {
    static const std::array<Bilingual, 8> names = {{
        {"lettres stylisées", "styled letters"},
        {"caractères invisibles", "invisible characters"},
        {"lettres d’un autre alphabet", "letters of another script"},
        {"lettres espacées", "spaced letters"},
        {"lettres répétées", "stretched letters"},
        {"émoji dans un mot", "emoji inside a word"},
        {"chiffres pour des lettres", "digits for letters"},
        {"lettres masquées", "masked letters"},
    }};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace vigie
