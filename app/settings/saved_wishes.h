// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen for reports, kept for the next one.
#pragma once

#include "app/report/report_wishes.h"

class QString;

namespace vigie {

/// What was last chosen for this dossier. What names a client or narrows the posts is never taken over from
/// another dossier; firm, author, logo, language and sections are.
ReportWishes savedWishes(const QString& dossier, Language language);

void saveWishes(const QString& dossier, const ReportWishes& wishes);

/// A copy of a dossier, or a dossier that moves, takes along what was chosen for it.
void carryWishes(const QString& from, const QString& to);
/// What was chosen for this dossier is for no other that gets its place.
void forgetWishes(const QString& dossier);

} // namespace vigie
