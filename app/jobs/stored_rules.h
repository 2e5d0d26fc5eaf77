// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which the open dossier was checked, for every part of the window that asks for them.
#pragma once

#include "core/store/dossier.h"

#include <memory>
#include <mutex>
#include <string>

namespace vigie {

/// Reading rules takes half a second and much memory, and several pages want them at once: one reads, the
/// others wait. May be used from any thread. Tested by tst_stored_rules.cpp.
class StoredRules final {
public:
    /// `today` saves reading where the dossier was checked by those.
    explicit StoredRules(std::shared_ptr<const Checker> today) : m_last(std::move(today)) {}

    /// The checker that made the findings of `dossier`; the same one as long as nothing else is asked for.
    /// Never null. Fails as Dossier::storedChecker(): rules that cannot be read are not read again, either.
    Result<std::shared_ptr<const Checker>> of(const Dossier& dossier);

private:
    std::mutex m_mutex;
    std::shared_ptr<const Checker> m_last; ///< guarded by m_mutex, as the others
    std::string m_unreadable;              ///< rules, as Dossier::rulesOfFindings() names them
    Error m_failure;                       ///< of reading those
};

} // namespace vigie
