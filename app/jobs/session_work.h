// SPDX-License-Identifier: GPL-3.0-or-later
// What the session (dossier_session.h) does on its thread.
#pragma once

#include "app/jobs/dossier_session.h"

#include <optional>

namespace vigie {

struct OpenedDossier {
    Dossier dossier;
    std::optional<Error> onlyToLook; ///< why nothing can be changed
    bool isPurged = false;           ///< for that reason
};

/// To work on it where that is possible, else to look only. An untitled one is made if it is not there.
Result<OpenedDossier> openDossier(const QString& path, const SessionInput& input);
/// Without its folders; empty where no posts came from a file, or its name was purged.
QString firstFileOf(const Dossier& dossier);
/// An untitled dossier without posts leaves nothing behind. Nothing happens where none is open.
void closeDossier(std::optional<Dossier>& dossier);
/// Takes the place of what is there, when it is whole.
Result<void> copyDossier(const Dossier& dossier, const QString& path);

/// Notes in the log that these files were written.
Result<void> noteNow(Dossier& dossier, const std::vector<ExportDetails>& files);
/// The same in a dossier that is not open; one that is gone meanwhile is no failure.
Result<void> noteIn(const QString& path, const std::vector<ExportDetails>& files, const SessionInput& input);

Result<DecisionNews> decideNow(Dossier& dossier, const DecisionOrder& order);
/// What taking back or bringing back came to.
struct StepOutcome {
    std::optional<DecisionNews> news; ///< nothing: there was nothing of this person to step over
    std::string lastDecider;          ///< then, who took the last decision that counts; may be empty
};
Result<StepOutcome> stepNow(Dossier& dossier, DecisionNews::Step step, ReadingRound reading);

} // namespace vigie
