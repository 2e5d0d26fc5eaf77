// SPDX-License-Identifier: GPL-3.0-or-later
// The files in a zip or tar archive, or the one in a compressed file (.json.xz), one after the other and
// without unpacking them anywhere. The only user of libarchive.
// Tested by tst_archive.cpp.
#pragma once

#include "core/import/file_format.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>

struct archive;

namespace vigie {

/// What is unpacked at most. An export of posts is far below; what is above was made to fill memory or time.
struct ArchiveLimits {
    std::uint64_t members = 200'000;
    std::uint64_t memberBytes = std::uint64_t(4) << 30;
    std::uint64_t totalBytes = std::uint64_t(16) << 30;
    std::uint64_t ratio = 400;                        ///< unpacked to packed …
    std::uint64_t ratioCountsFrom = 64 * 1024 * 1024; ///< … once that much is unpacked
};

struct ArchiveMember {
    std::string
        path; ///< « data/tweets.js »; valid UTF-8, relative, without « .. »; empty in a compressed file
    std::uint64_t size = 0; ///< 0 when it is not known
};

/// Whether the first bytes are those of a zip, tar, gzip, xz, bzip2 or zstd file; not those of a document
/// that is a zip inside.
bool looksLikeArchive(const FileStart& start);

/// REQUIRES: `in` can be sought, and outlives the archive. Not for several threads at once.
class Archive {
public:
    Archive(std::istream& in, ArchiveLimits limits = {});
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// The next ordinary file, nothing at the end. Folders, links and what macOS adds (« __MACOSX/ », « ._x
    /// ») are passed over; a path that leads out of the archive is a complaint, and reading goes on behind
    /// it. Any other complaint ends the archive: damage, encryption, a limit.
    tl::expected<std::optional<ArchiveMember>, Complaint> next();

    /// The bytes of the member that next() gave. Throws std::ios_base::failure where they cannot be unpacked,
    /// as a disk would; failure() says why then. REQUIRES: gone before the next next().
    std::unique_ptr<std::istream> content();
    const std::optional<Complaint>& failure() const { return m_failure; }
    bool isBeyondLimits() const { return m_isBeyondLimits; } ///< that is why it failed
    bool hasEnded() const { return m_hasEnded; }

    /// The number of the member that next() gave, counted from 1, with those that were passed over.
    std::uint64_t memberNumber() const { return m_members; }
    /// How many bytes of the archive were read.
    std::uint64_t bytesRead() const;

private:
    class Input;
    class Content;
    std::optional<Complaint> excess(std::uint64_t unpackedOfMember);
    std::optional<Complaint> excessOf(std::uint64_t unpackedOfMember) const;
    Complaint libraryComplaint();
    tl::unexpected<Complaint> end(Complaint complaint);

    std::unique_ptr<Input> m_input;
    ::archive* m_archive = nullptr;
    ArchiveLimits m_limits;
    std::uint64_t m_members = 0;
    std::uint64_t m_unpacked = 0; ///< of all members
    std::optional<Complaint> m_failure;
    bool m_isBeyondLimits = false;
    bool m_hasEnded = false;
};

} // namespace vigie
