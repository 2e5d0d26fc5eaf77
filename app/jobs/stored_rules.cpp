// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/stored_rules.h"

namespace vigie {

Result<std::shared_ptr<const Checker>> StoredRules::of(const Dossier& dossier) {
    const std::lock_guard lock(m_mutex);
    auto stored = dossier.storedChecker(m_last->sharedPack());
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->sharedPack() != m_last->sharedPack() || stored->asOf() != m_last->asOf())
        m_last = std::make_shared<const Checker>(*std::move(stored));
    return m_last;
}

} // namespace vigie
