// SPDX-License-Identifier: GPL-3.0-or-later
// What the Dossier page tells of a dossier, and what it does with one that changes nothing in it.
#pragma once

#include "app/jobs/stored_rules.h"
#include "core/report/dossier_export.h"
#include "core/store/dossier.h"
#include "core/store/verify.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

struct DossierFacts {
    Overview overview;
    std::vector<ImportedFile> sources;
    std::optional<Date> keptUntil;
    std::shared_ptr<const Checker> checkedBy; ///< that made the findings; null: not checked yet
};

Result<DossierFacts> readFacts(const Dossier& dossier, StoredRules& stored);

/// A file for other programs, there whole or not at all.
Result<ExportDetails> exportTo(const Dossier& dossier, ExportFormat format, const std::string& path,
                               Language language);

} // namespace vigie
