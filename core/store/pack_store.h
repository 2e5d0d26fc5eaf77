// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs in a dossier: their files as they were, named by what is in them.
#pragma once

#include "core/rules/pack_loader.h"
#include "core/store/database.h"

#include <string>
#include <vector>

namespace vigie {

/// A pack by its name and files, without being read.
struct StoredPack {
    std::string sha256;
    std::string id;
    std::string version;
    std::vector<PackFile> files;
};

/// Adds the pack unless it is there.
void storePack(Sql& sql, const StoredPack& pack);

/// The files of that pack, in the order in which they are read; none if it is not there.
std::vector<PackFile> packFiles(Sql& sql, const std::string& sha256);

} // namespace vigie
