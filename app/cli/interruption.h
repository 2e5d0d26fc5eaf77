// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C: the program ends at once, and no half-written file stays behind.
#pragma once

namespace vigie {

/// From now on a signal to end removes what was begun (OutputFile::abandonAll) before the program ends by it,
/// as a shell expects. REQUIRES: called once, before other threads are there.
void cleanUpWhenInterrupted();

} // namespace vigie
