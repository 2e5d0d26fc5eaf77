// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a rule file is built as the format asks: keys, kinds of values, closed sets. What the words mean
// together is the loader's business.
#pragma once

#include "core/rules/pack_format.h"
#include "core/rules/pack_note.h"
#include "core/rules/yaml_reader.h"

namespace vigie {

/// Notes every mistake in `node` and below it. Missing keys are noted at `owner`, where the id of the map
/// usually stands.
void checkMap(const YamlNode& node, const Shape& shape, const Where& owner, PackNotes& notes);

/// The kind of that condition, or null if its map names none.
const Shape* shapeOfCondition(const YamlNode& node);

} // namespace vigie
