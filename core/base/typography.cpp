// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typography.h"

#include <array>
#include <span>

namespace vigie {
namespace {

struct Replacement {
    std::string_view typed;
    std::string_view set;
};

constexpr std::array french = {
    Replacement{"« ", "«\u00A0"},   Replacement{" »", "\u00A0»"},       Replacement{" :", "\u00A0:"},
    Replacement{" %", "\u00A0%"},   Replacement{" €", "\u00A0€"},       Replacement{" ;", "\u202F;"},
    Replacement{" !", "\u202F!"},   Replacement{" ?", "\u202F?"},       Replacement{"'", "’"},
    Replacement{"n° ", "n°\u00A0"}, Replacement{"art. ", "art.\u00A0"},
};

constexpr std::array english = {
    Replacement{"« ", "“"},
    Replacement{" »", "”"},
    Replacement{"«\u00A0", "“"},
    Replacement{"\u00A0»", "”"},
};

std::string set(std::string_view text, std::span<const Replacement> replacements) {
    std::string out;
    while (!text.empty()) {
        const Replacement* found = nullptr;
        for (const Replacement& candidate : replacements)
            if (text.starts_with(candidate.typed))
                found = &candidate;
        out += found ? found->set : text.substr(0, 1);
        text.remove_prefix(found ? found->typed.size() : 1);
    }
    return out;
}

} // namespace

std::string withFrenchTypography(std::string_view text) {
    return set(text, french);
}

std::string withEnglishTypography(std::string_view text) {
    return set(text, english);
}

} // namespace vigie
