// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/surroundings.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace vigie {
namespace {

namespace fs = std::filesystem;

std::string folderOf(std::string_view path) {
    return std::string(path.substr(0, path.find_last_of('/') + 1));
}

} // namespace

FolderSurroundings::FolderSurroundings(std::string_view path) : m_folder(folderOf(path)) {
    if (m_folder.empty())
        m_folder = "./";
}

std::vector<std::string> FolderSurroundings::namesBeside() const {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(m_folder, error); !error && it != fs::directory_iterator();
         it.increment(error))
        names.push_back(it->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string FolderSurroundings::contentOf(const std::string& name) const {
    std::error_code error;
    const std::string path = m_folder + name;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > maxBytes || error)
        return {};
    std::ifstream in(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(fs::file_size(path, error)), '\0');
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(in.gcount()));
    return content;
}

bool mayBeAskedFor(std::string_view path) {
    static constexpr std::array<std::string_view, 3> endings = {".vtt", ".srt", "account.js"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

ArchiveSurroundings::ArchiveSurroundings(const SmallFiles& files, std::string_view path)
    : m_files(files), m_folder(folderOf(path)) {}

std::vector<std::string> ArchiveSurroundings::namesBeside() const {
    std::vector<std::string> names;
    for (const auto& [path, content] : m_files)
        if (folderOf(path) == m_folder)
            names.push_back(path.substr(m_folder.size()));
    return names;
}

std::string ArchiveSurroundings::contentOf(const std::string& name) const {
    const auto found = m_files.find(m_folder + name);
    return found == m_files.end() ? std::string() : found->second;
}

} // namespace vigie
