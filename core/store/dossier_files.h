// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier on disk: one file, and while a program works on it some beside it.
#pragma once

#include <string>

namespace vigie {

/// Removes the dossier, and what a program that was killed left beside it. What is not there, or cannot be
/// removed, is passed over.
void removeDossierFiles(const std::string& path);

} // namespace vigie
