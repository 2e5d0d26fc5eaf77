// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_files.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vigie {

tl::expected<std::vector<PackFile>, PackNote> readPackFolder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::vector<PackFile> files;
    std::error_code problem;
    for (const auto& entry : fs::recursive_directory_iterator(folder, problem)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".yaml")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({fs::relative(entry.path(), folder).generic_string(),
                         {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    }
    if (files.empty()) {
        Where where;
        where.file = folder;
        const Bilingual reason = fs::is_directory(folder, problem)
                                     ? Bilingual{"Il n’y a pas de règles ici : aucun fichier en .yaml.",
                                                 "There are no rules here: no file with the ending .yaml."}
                                     : Bilingual{"Ce dossier n’existe pas.", "There is no such folder."};
        return tl::unexpected(PackNote{ErrorCode::CannotRead, sentence(reason), where, {}});
    }
    std::sort(files.begin(), files.end(),
              [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    return files;
}

std::string packSha256(const std::vector<PackFile>& files) {
    std::string all;
    for (const PackFile& file : files)
        all += file.name + '\0' + file.content + '\0';
    return sha256Hex(all);
}

} // namespace vigie
