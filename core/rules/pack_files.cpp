// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_files.h"

#include "core/base/sha256.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vigie {
namespace {

namespace fs = std::filesystem;

bool isRuleFile(const fs::path& path) {
    return path.extension() == ".yaml" || path.extension() == ".yml";
}

PackFile readFile(const fs::path& path, const fs::path& folder) {
    std::ifstream in(path, std::ios::binary);
    return {path.lexically_relative(folder).generic_string(),
            {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}};
}

PackNote nothingAt(const std::string& path) {
    std::error_code ignored;
    const Bilingual reason =
        fs::is_directory(path, ignored) ? Bilingual{"Il n’y a pas de règles ici : aucun fichier en .yaml.",
                                                    "There are no rules here: no file with the ending .yaml."}
        : fs::exists(path, ignored)
            ? Bilingual{"Ce fichier n’est pas un fichier de règles : son nom ne finit pas par .yaml.",
                        "This is no file of rules: its name does not end in .yaml."}
            : Bilingual{"Ce dossier n’existe pas.", "There is no such folder."};
    return {ErrorCode::CannotRead, sentence(reason), {path, 0, 0, 0, {}}, {}};
}

bool hasSection(std::string_view text, const std::string& name) {
    return text.starts_with(name + ":") || text.find("\n" + name + ":") != std::string_view::npos ||
           text.starts_with("\xEF\xBB\xBF" + name + ":");
}

} // namespace

tl::expected<std::vector<PackFile>, PackNote> readPackFolder(const std::string& folder) {
    std::error_code problem;
    if (fs::is_regular_file(folder, problem) && isRuleFile(folder))
        return std::vector<PackFile>{readFile(folder, fs::path(folder).parent_path())};
    std::vector<PackFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder, problem))
        if (entry.is_regular_file() && isRuleFile(entry.path()))
            files.push_back(readFile(entry.path(), folder));
    if (files.empty())
        return tl::unexpected(nothingAt(folder));
    std::sort(files.begin(), files.end(),
              [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    return files;
}

std::string packFolder(const std::string& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder, ignored) ? fs::path(folder).parent_path().generic_string() : folder;
}

bool isHousePack(const std::vector<PackFile>& files) {
    const auto anyHas = [&](const std::string& section) {
        return std::any_of(files.begin(), files.end(),
                           [&](const PackFile& file) { return hasSection(file.content, section); });
    };
    return anyHas("house") && !anyHas("pack");
}

std::string packSha256(const std::vector<PackFile>& files) {
    std::string all;
    for (const PackFile& file : files)
        all += file.name + '\0' + file.content + '\0';
    return sha256Hex(all);
}

} // namespace vigie
