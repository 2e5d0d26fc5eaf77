// SPDX-License-Identifier: GPL-3.0-or-later
// What the Dossier page tells of a dossier, and what it does with one that changes nothing in it.
#pragma once

#include "core/store/dossier.h"
#include "core/store/export.h"
#include "core/store/verify.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

struct DossierFacts {
    Overview overview;
    std::vector<ImportedFile> sources;
    std::optional<Date> keptUntil;
};

Result<DossierFacts> readFacts(const Dossier& dossier);

/// A file for other programs, there whole or not at all.
Result<ExportDetails> exportTo(const Dossier& dossier, ExportFormat format, const std::string& path,
                               Language language);

} // namespace vigie
