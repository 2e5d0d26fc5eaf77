// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files that come with the program are, in a build tree and installed alike.
#pragma once

#include <filesystem>
#include <optional>

namespace vigie {

/// The folder of the French rule pack (the one that holds pack.yaml): rules/fr in `programDirectory` or in a
/// folder above it, else ../share/vigie/rules/fr. Nothing if there is none.
std::optional<std::filesystem::path> findRulePack(const std::filesystem::path& programDirectory);

/// The folder of the sample posts, found in the same way: resources/samples, else ../share/vigie/samples.
std::optional<std::filesystem::path> findSamples(const std::filesystem::path& programDirectory);

} // namespace vigie
