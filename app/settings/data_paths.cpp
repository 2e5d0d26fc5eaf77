// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/data_paths.h"

namespace vigie {
namespace {

namespace fs = std::filesystem;

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// `inSource` in `start` or any folder above it.
std::optional<fs::path> above(const fs::path& start, const fs::path& inSource) {
    for (fs::path folder = start; !folder.empty(); folder = folder.parent_path()) {
        if (isThere(folder / inSource))
            return folder / inSource;
        if (folder == folder.root_path())
            break;
    }
    return {};
}

std::optional<fs::path> find(const fs::path& programDirectory, const fs::path& inSource,
                             const fs::path& installed) {
    std::error_code error;
    const fs::path start = fs::weakly_canonical(programDirectory, error);
    if (error)
        return {};
    if (const auto found = above(start, inSource))
        return found;
    const fs::path shared = start.parent_path() / "share" / "vigie" / installed;
    return isThere(shared) ? std::optional(shared) : std::nullopt;
}

} // namespace

std::optional<fs::path> findRulePack(const fs::path& programDirectory) {
    const auto pack = find(programDirectory, "rules/fr/pack.yaml", "rules/fr/pack.yaml");
    return pack ? std::optional(pack->parent_path()) : std::nullopt;
}

std::optional<fs::path> findSamples(const fs::path& programDirectory) {
    return find(programDirectory, "resources/samples", "samples");
}

} // namespace vigie
