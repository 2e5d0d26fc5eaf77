// SPDX-License-Identifier: GPL-3.0-or-later
// What an import came to, in words: « 412 attendus, 409 lus, 3 erreurs ».
// Tested by tst_import_wording.cpp.
#pragma once

#include "core/base/wording.h"
#include "core/import/doubles.h"
#include "core/import/post_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// « 412 attendus, 409 lus, 3 erreurs, 1 mis de côté »; errors and what was set aside only where there are
/// any.
std::string importCounts(const ImportSummary& summary, const Wording& say);

/// What else has to be known, one sentence each: « 38 dates déduites de l’identifiant de la publication ».
std::vector<std::string> importNotices(const Notices& notices, const Wording& say);

/// « 12 doublons : 11 de tableur.csv, 1 de posts.ndjson »; empty for none. Names stand in it as they are.
std::string doublesTold(const Doubles& doubles, const Wording& say);

/// Everything that was read, as one: counts and notices added up, names empty.
ImportSummary total(const std::vector<ImportSummary>& sources);

} // namespace vigie
