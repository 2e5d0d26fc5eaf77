// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/stored_rules.h"

namespace vigie {

Result<std::shared_ptr<const Checker>> StoredRules::of(const Dossier& dossier) {
    const std::lock_guard lock(m_mutex);
    const std::string rules = dossier.rulesOfFindings().value_or(std::string());
    if (!rules.empty() && rules == m_unreadable)
        return tl::unexpected(m_failure);
    auto stored = dossier.storedChecker(m_last->sharedPack());
    if (!stored) {
        m_unreadable = rules;
        m_failure = stored.error();
        return tl::unexpected(m_failure);
    }
    if (stored->sharedPack() != m_last->sharedPack() || stored->asOf() != m_last->asOf())
        m_last = std::make_shared<const Checker>(*std::move(stored));
    return m_last;
}

} // namespace vigie
