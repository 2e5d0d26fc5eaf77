// SPDX-License-Identifier: GPL-3.0-or-later
// What a post has where a condition asks for something, as data: « found » in an explanation.
#pragma once

#include "core/engine/explain.h"

#include <nlohmann/json.hpp>

namespace vigie {

/// Of a condition on the post, held or not, each fact that is asked for: {"followers": 4200, "country":
/// null}. Of others that do not hold, what describeInstead() says: {"lack": "nearness", "words_between": 6},
/// {"lack": "number", "places": 1}, {"level": "weak"}, {"disclosure": "visible", "language": "fr",
/// "disguised": false}, {"mentions": [{"mention": "weak.pub", "grade": "weak", "visible": true}]}, {"day":
/// "2025-03-01"}. Null where there is nothing to say. REQUIRES: as there. Tested by tst_explain.cpp.
nlohmann::ordered_json insteadJson(const Outcome& outcome, const Explanation& explanation,
                                   const CheckedPost& checked, const RulePack& pack);

} // namespace vigie
