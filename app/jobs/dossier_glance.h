// SPDX-License-Identifier: GPL-3.0-or-later
// What tells one dossier from another in a list of them.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace vigie {

struct DossierGlance {
    QString path;
    QStringList files; ///< names of what was imported, in its order
    std::size_t posts = 0;
    std::optional<Instant> changed; ///< when it was last worked on; none: it cannot be read
};

/// Opens one after the other: call it on a worker.
std::vector<DossierGlance> glanceAt(const QStringList& paths, Language language);

} // namespace vigie
