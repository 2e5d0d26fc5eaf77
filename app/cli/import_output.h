// SPDX-License-Identifier: GPL-3.0-or-later
// What vigie-cli import says of the files that it read.
#pragma once

#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/store/dossier.h"

#include <string>
#include <vector>

namespace vigie {

/// « tableur.csv : 10 publications lues, 9 ajoutées … 1 doublon : 1 de tableur.csv. »
void printImport(const ImportOutcome& outcome, TextPage& page, const Wording& say);

/// One JSON object: what each file came to, and what the dossier holds now.
std::string importJson(const std::vector<ImportOutcome>& files, const std::string& dossier,
                       const Overview& overview);

} // namespace vigie
