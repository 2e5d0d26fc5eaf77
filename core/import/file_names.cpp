// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_names.h"

#include <set>
#include <utility>

namespace vigie {
namespace {

constexpr const char* separators = "/\\";

/// The last parts of a path; the whole path if it has no more.
std::string tailOf(const std::string& path, std::size_t parts) {
    std::size_t slash = path.size();
    for (; parts > 0 && slash != std::string::npos; --parts)
        slash = slash == 0 ? std::string::npos : path.find_last_of(separators, slash - 1);
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::vector<std::string> filesOf(const std::vector<ImportSummary>& sources) {
    std::vector<std::string> out;
    for (const ImportSummary& source : sources)
        out.push_back(source.file);
    return out;
}

} // namespace

std::string fileNameOf(const std::string& path) {
    return tailOf(path, 1);
}

FileNames::FileNames(const std::vector<std::string>& paths) {
    std::set<std::string> alike(paths.begin(), paths.end());
    for (std::size_t parts = 1; !alike.empty(); ++parts) {
        std::map<std::string, std::vector<std::string>> byName;
        for (const std::string& path : alike)
            byName[tailOf(path, parts)].push_back(path);
        for (const auto& [name, of] : byName)
            if (of.size() == 1) {
                m_names[of.front()] = name;
                alike.erase(of.front());
            }
    }
}

FileNames::FileNames(const std::vector<ImportSummary>& sources) : FileNames(filesOf(sources)) {}

std::string FileNames::of(const std::string& path) const {
    for (std::size_t end = path.size(); end != std::string::npos && end > 0;
         end = path.find_last_of(separators, end - 1))
        if (const auto found = m_names.find(path.substr(0, end)); found != m_names.end())
            return found->second + path.substr(end);
    return fileNameOf(path);
}

Post FileNames::in(Post post) const {
    post.source.file = of(post.source.file);
    for (PostSource& source : post.otherSources)
        source.file = of(source.file);
    for (Difference& difference : post.differences)
        difference.source.file = of(difference.source.file);
    return post;
}

CheckedPost FileNames::in(CheckedPost checked) const {
    checked.post = in(std::move(checked.post));
    return checked;
}

ImportSummary FileNames::in(ImportSummary source) const {
    source.file = of(source.file);
    return source;
}

Error FileNames::in(Error error) const {
    error.where.file = of(error.where.file);
    return error;
}

} // namespace vigie
