// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggestion.h"

#include "core/rules/map_reader.h"

namespace vigie {

std::string suggestion(const std::string& word, const std::vector<std::string>& known, const Wording& say) {
    const std::string closest = word.empty() ? std::string() : closestWord(word, known);
    return closest.empty() ? closest : say({" Vouliez-vous dire {} ?", " Did you mean {}?"}, {closest});
}

} // namespace vigie
