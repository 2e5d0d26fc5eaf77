// SPDX-License-Identifier: GPL-3.0-or-later
// From the « examples » of a rule to posts that can be checked.
#pragma once

#include "core/rules/pack_note.h"
#include "core/rules/rule_pack.h"
#include "core/rules/yaml_reader.h"

#include <vector>

namespace vigie {

/// Reads « match », « no-match » and « gaps » (which holds the same two). An example is a caption, or a map
/// of fields. « [[words]] » marks what has to be among the evidence. REQUIRES: checkMap() has seen `node`.
std::vector<Example> readExamples(const YamlNode& node, PackNotes& notes);

} // namespace vigie
