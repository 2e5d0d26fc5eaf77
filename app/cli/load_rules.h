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

/// The pack with the house pack of --house laid over it; what no longer fits the law is told on the error
/// stream. Null, and all mistakes on the error stream, if it cannot be used.
std::shared_ptr<const RulePack> loadRules(const Arguments& arguments, Console& console,
                                          const std::string& given = {});

} // namespace vigie
