// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a ZIP file that workbooks are made of, unpacked piece by piece and within limits. The only
// user of libarchive beside the reader of archives.
#pragma once

#include "core/import/import_log.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// No workbook that holds posts unpacks to more, or is pressed more tightly: beyond this it is a trap.
struct UnpackLimits {
    std::size_t bytes = std::size_t{4} * 1024 * 1024 * 1024;
    std::size_t ratio = 400;                        ///< unpacked to packed …
    std::size_t ratioCountsFrom = 64 * 1024 * 1024; ///< … once so much is unpacked
};

/// One member being unpacked. Not for several threads at once.
class ZipMember {
public:
    /// `name` as the file writes it; case does not count. REQUIRES: `zip` outlives the member.
    ZipMember(std::string_view zip, std::string_view name, UnpackLimits limits = {});
    ~ZipMember();

    bool exists() const { return m_exists; }
    /// The next piece, at most 64 KiB; nothing at the end or after a failure. Valid until the next call.
    std::string_view more();
    /// From 0 to 1, by the size that the file claims.
    double progress() const;
    /// Damaged, encrypted, or beyond the limits.
    const std::optional<Complaint>& failure() const { return m_failure; }

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    std::string m_piece;
    UnpackLimits m_limits;
    std::size_t m_packed = 0;
    std::size_t m_size = 0;
    std::size_t m_unpacked = 0;
    bool m_exists = false;
    std::optional<Complaint> m_failure;
};

Complaint damagedWorkbook();

} // namespace vigie
