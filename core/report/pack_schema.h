// SPDX-License-Identifier: GPL-3.0-or-later
// The format of rule files as a JSON Schema, for editors that complete keys and underline mistakes.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/format.h"

#include <string>

namespace vigie {

/// JSON Schema 2020-12 of the files that `file` describes, with descriptions in that language. A YAML number
/// is a text where a text is asked for. What words mean together (ids that exist, days that follow each
/// other, phrases that can be read) is not said here: « rules lint » knows. Tested by tst_pack_schema.cpp.
std::string packSchema(const Shape& file, const Bilingual& title, Language language);

} // namespace vigie
