// SPDX-License-Identifier: GPL-3.0-or-later
// The values that options have to choose from: by the ids that scripts write and the words that people do.
#pragma once

#include "core/base/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

struct Choice {
    std::string id;
    Bilingual word;      ///< without blanks, so that it can be typed
    Bilingual name = {}; ///< a longer one that the program shows; may be empty
};
using Choices = std::vector<Choice>;

/// The id that a typed id, word or name of either language stands for; case, accents and hyphens do not
/// count.
std::optional<std::string> idOf(const Choices& choices, const std::string& typed);

/// « critique, majeur, mineur ou information »
Bilingual eitherOf(const Choices& choices);

const Choices& languageChoices();
const Choices& severityChoices();
const Choices& readingChoices();
const Choices& sectionChoices();
/// Formats of files, whose names are the same everywhere but for « texte ».
Choices formatChoices(const std::vector<std::string>& ids);

} // namespace vigie
