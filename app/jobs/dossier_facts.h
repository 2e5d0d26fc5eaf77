// SPDX-License-Identifier: GPL-3.0-or-later
// What the Dossier page tells of a dossier, and what it does with one that changes nothing in it.
#pragma once

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
    std::optional<Checker> checkedBy; ///< that made the findings; none: not checked yet
};

/// `atHand` saves reading the rules where the dossier was checked by them.
Result<DossierFacts> readFacts(const Dossier& dossier, const std::shared_ptr<const RulePack>& atHand);

/// A file for other programs, there whole or not at all.
Result<ExportDetails> exportTo(const Dossier& dossier, ExportFormat format, const std::string& path,
                               Language language);

} // namespace vigie
