// SPDX-License-Identifier: GPL-3.0-or-later
// The closed sets of words in rule files.
#pragma once

#include "core/model/post.h"
#include "core/rules/condition.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

using Names = std::vector<std::string>;

/// Most serious, strongest or best first; as assessment.h and post.h write them.
Names severityNames();
Names strengthNames();
Names levelNames(); ///< the strengths that a level can have
Names gradeNames();
Names disclosureNames();
Names platformNames();
Names formatNames();

Names tagNames();        ///< how a source was verified: « ✔2 » …
Names confidenceNames(); ///< « H » …
Names fieldNames();      ///< « text », « on-screen » …
Names placeNames();      ///< « before-fold » …
Names disguiseNames();   ///< « spaced » …, and « any »

std::optional<FieldKind> fieldFromName(std::string_view name);
std::optional<Place> placeFromName(std::string_view name);
/// All of them for « any », none for a name that is not known.
std::vector<Disguise> disguisesFromName(std::string_view name);

} // namespace vigie
