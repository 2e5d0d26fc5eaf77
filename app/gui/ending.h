// SPDX-License-Identifier: GPL-3.0-or-later
// The program ends in good order when the system or a terminal asks it to: its dossier is closed, one file.
#pragma once

class QObject;

namespace vigie {

/// From now on SIGINT, SIGTERM and SIGHUP close all windows and end the event loop; programs that this one
/// starts hear them as ever. `context` is an object that lives as long as the application.
void endWhenAsked(QObject* context);

} // namespace vigie
