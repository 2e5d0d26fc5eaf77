// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/surroundings.h"

#include "core/import/archive.h"
#include "core/import/byte_source.h"
#include "core/import/reopen.h"

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

/// What a compressed file holds; empty for an archive of files, and for what is damaged or unpacks to too
/// much.
std::string unpacked(std::string_view bytes) {
    const auto stream = streamOf(bytes);
    Archive archive(*stream, {.memberBytes = Surroundings::maxBytes});
    const auto member = archive.next();
    if (!member || !*member || !(*member)->path.empty())
        return {};
    const auto content = archive.content();
    std::string text = ByteSource(*content).rest();
    return archive.failure() ? std::string() : text;
}

} // namespace

std::string Surroundings::contentOf(const std::string& name) const {
    std::string bytes = bytesOf(name);
    return looksLikeArchive({bytes.substr(0, FileStart::size)}) ? unpacked(bytes) : bytes;
}

FolderSurroundings::FolderSurroundings(std::string_view path) : m_folder(folderOf(path)) {
    if (m_folder.empty())
        m_folder = "./";
}

/// The listing before is used again: all files of a folder are opened in a row, and each may ask.
std::vector<std::string> FolderSurroundings::namesBeside() const {
    static thread_local struct {
        std::string folder;
        fs::file_time_type time;
        std::vector<std::string> names;
    } last;
    std::error_code error;
    const auto time = fs::last_write_time(m_folder, error);
    if (last.folder == m_folder && last.time == time && !error)
        return last.names;
    last = {m_folder, time, {}};
    for (fs::directory_iterator it(m_folder, error); !error && it != fs::directory_iterator();
         it.increment(error))
        last.names.push_back(it->path().filename().string());
    std::sort(last.names.begin(), last.names.end());
    return last.names;
}

std::string FolderSurroundings::bytesOf(const std::string& name) const {
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
    static constexpr std::array<std::string_view, 5> endings = {".vtt", ".srt", "account.js", "manifest.js",
                                                                "personal_information.json"};
    return isProfileName(path) || std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
               return path.ends_with(ending);
           });
}

bool isProfileName(std::string_view path) {
    for (const std::string_view ending : {".xz", ".json"}) {
        if (ending == ".json" && !path.ends_with(ending))
            return false;
        if (path.ends_with(ending))
            path.remove_suffix(ending.size());
    }
    constexpr std::size_t fewestDigits = 3; // « posts_1.json » is something else
    const std::size_t bar = path.find_last_of('_');
    return bar != std::string_view::npos && bar > 0 && bar + fewestDigits < path.size() &&
           path.find_first_not_of("0123456789", bar + 1) == std::string_view::npos;
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

std::string ArchiveSurroundings::bytesOf(const std::string& name) const {
    std::string folder = m_folder;
    std::string_view below = name;
    for (; below.starts_with("../"); below.remove_prefix(3))
        folder = folderOf(std::string_view(folder).substr(0, folder.empty() ? 0 : folder.size() - 1));
    const auto found = m_files.find(folder + std::string(below));
    return found == m_files.end() ? std::string() : found->second;
}

} // namespace vigie
