// SPDX-License-Identifier: GPL-3.0-or-later
// The small files around a file, on disk or in the same archive: subtitles, profiles.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

class Surroundings {
public:
    virtual ~Surroundings() = default;

    /// Names of the files in the same folder, in order. Never throws.
    virtual std::vector<std::string> namesBeside() const { return {}; }
    /// What a file of that folder holds, or of one above (« ../manifest.js »), unpacked if it is compressed;
    /// empty where it cannot be read or is larger than maxBytes.
    std::string contentOf(const std::string& name) const;

    static constexpr std::size_t maxBytes = 8 * 1024 * 1024;

private:
    virtual std::string bytesOf(const std::string&) const { return {}; }
};

/// Around a file on disk.
class FolderSurroundings final : public Surroundings {
public:
    explicit FolderSurroundings(std::string_view path);
    std::vector<std::string> namesBeside() const override;

private:
    std::string bytesOf(const std::string& name) const override;

    std::string m_folder;
};

/// The members of an archive that may be asked for: « data/account.js » → what it holds.
using SmallFiles = std::map<std::string, std::string>;

/// Whether the name is one that a format may ask for.
bool mayBeAskedFor(std::string_view path);
/// « lola_4242.json.xz » or « lola_4242.json », as instaloader calls the profile of lola.
bool isProfileName(std::string_view path);

/// Around a member of an archive. REQUIRES: `files` outlives it.
class ArchiveSurroundings final : public Surroundings {
public:
    ArchiveSurroundings(const SmallFiles& files, std::string_view path);
    std::vector<std::string> namesBeside() const override;

private:
    std::string bytesOf(const std::string& name) const override;

    const SmallFiles& m_files;
    std::string m_folder; ///< with its slash
};

} // namespace vigie
