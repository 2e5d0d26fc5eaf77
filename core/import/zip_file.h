// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a ZIP file that workbooks are made of, unpacked piece by piece and within limits.
#pragma once

#include "core/import/archive.h"
#include "core/import/byte_source.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// No workbook that holds posts unpacks to more: beyond this it is a trap.
inline constexpr ArchiveLimits workbookLimits = {.memberBytes = std::uint64_t(2) << 30};

/// One member being unpacked. Not for several threads at once.
class ZipMember {
public:
    /// `name` as the file writes it; case does not count. REQUIRES: `zip` outlives the member.
    ZipMember(std::string_view zip, std::string_view name, ArchiveLimits limits = workbookLimits);

    bool exists() const { return m_content != nullptr; }
    /// The next piece, at most 64 KiB; nothing at the end or after a failure. Valid until the next call.
    std::string_view more();
    /// From 0 to 1, by the size that the file claims.
    double progress() const;
    /// Damaged, encrypted, or beyond the limits.
    const std::optional<Complaint>& failure() const { return m_failure; }

private:
    std::unique_ptr<std::istream> m_zip;
    Archive m_archive;
    std::unique_ptr<std::istream> m_content;
    std::unique_ptr<ByteSource> m_bytes;
    std::uint64_t m_size = 0;
    std::optional<Complaint> m_failure;
};

Complaint damagedWorkbook();

} // namespace vigie
