// SPDX-License-Identifier: GPL-3.0-or-later
// By what the findings of a dossier were made.
#pragma once

#include "core/engine/checker.h"
#include "core/store/database.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace vigie {

/// A row of the table `check_run` (schema.sql).
struct CheckRun {
    std::int64_t id = 0;
    std::string pack;    ///< SHA-256
    std::string house;   ///< the same of the house pack; empty without one
    std::string program; ///< version of Vigie
    std::string asOf;    ///< YYYY-MM-DD
};

/// The last one, by which all findings were made; nothing where nothing was checked yet.
std::optional<CheckRun> lastRun(Sql& sql);

/// What checks by the same rules, read from the dossier, and the same day. Fails with BadPack where this
/// program cannot read those rules, and with BadValue where the day is none. `atHand` saves reading the rules
/// where it is the same pack.
Result<Checker> checkerOf(Sql& sql, const CheckRun& run, Language language,
                          const std::shared_ptr<const RulePack>& atHand = {});

} // namespace vigie
