// SPDX-License-Identifier: GPL-3.0-or-later
// The rule pack that a command works with.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <optional>

namespace vigie {

/// The folder asked for: `given`, else --rules, else the one that comes with the program. Nothing, and a
/// sentence on the error stream, if there is none.
std::optional<std::string> ruleFolder(const Arguments& arguments, Console& console,
                                      const std::string& given = {});

/// The pack, or null and all its mistakes on the error stream.
std::shared_ptr<const RulePack> loadRules(const Arguments& arguments, Console& console,
                                          const std::string& given = {});

} // namespace vigie
