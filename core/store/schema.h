// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a dossier as schema.sql has it, compiled in.
#pragma once

#include <string>

namespace vigie {

extern const std::string schemaSql;

} // namespace vigie
