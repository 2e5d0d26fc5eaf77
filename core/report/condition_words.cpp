// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/condition_words.h"

#include <array>

namespace vigie {

const Bilingual& wordFor(Grade grade) {
    static const std::array<Bilingual, 3> words = {{
        {"faible", "weak"},
        {"adéquate", "adequate"},
        {"niée", "denied"},
    }};
    return words[static_cast<std::size_t>(grade)];
}

const Bilingual& wordFor(FieldKind field) {
    static const std::array<Bilingual, 8> words = {{
        {"la légende", "the caption"},
        {"le titre", "the title"},
        {"les hashtags", "the hashtags"},
        {"le texte alternatif", "the alternative text"},
        {"le texte à l’écran", "the text on screen"},
        {"la transcription", "the transcript"},
        {"le label de la plateforme", "the platform’s label"},
        {"les comptes partenaires", "the sponsors"},
    }};
    return words[static_cast<std::size_t>(field)];
}

const Bilingual& wordFor(Place place) {
    static const std::array<Bilingual, 5> words = {{
        {"", ""},
        {", dans la première ligne", ", in the first line"},
        {", avant la coupure", ", before the fold"},
        {", après la coupure", ", after the fold"},
        {", parmi les hashtags", ", among the hashtags"},
    }};
    return words[static_cast<std::size_t>(place)];
}

const Bilingual& wordFor(Asked asked) {
    static const std::array<Bilingual, 4> words = {{
        {"indifférent", "any"},
        {"oui", "yes"},
        {"non", "no"},
        {"inconnu", "unknown"},
    }};
    return words[static_cast<std::size_t>(asked)];
}

const Bilingual& displayName(Disclosure state) {
    static const std::array<Bilingual, 9> words = {{
        {"sans objet", "not needed"},
        {"adéquate et visible", "adequate and visible"},
        {"adéquate, hors de vue, avec le label de la plateforme",
         "adequate, out of sight, with the platform’s label"},
        {"adéquate, mais hors de vue", "adequate, but out of sight"},
        {"équivoque", "ambiguous"},
        {"le seul label de la plateforme", "the platform’s label alone"},
        {"absente, mais l’offre propre de l’auteur est manifeste",
         "none, but the author’s own offer is plain"},
        {"niée", "denied"},
        {"absente", "missing"},
    }};
    return words[static_cast<std::size_t>(state)];
}

} // namespace vigie
