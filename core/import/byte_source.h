// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file or stream, piece by piece, with their number and their digest.
#pragma once

#include "core/base/sha256.h"

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace vigie {

/// Gives what is there without waiting for more, so that a slow stream is read as it arrives.
/// (`std::cin` gives single bytes unless std::ios::sync_with_stdio(false) was called.)
class ByteSource {
public:
    /// REQUIRES: `in` outlives the source and was opened in binary mode.
    explicit ByteSource(std::istream& in) : m_in(&in) {}

    /// For streams, which nobody can compare with anything afterwards.
    void withoutDigest() { m_hasDigest = false; }

    /// Some more bytes, at most 64 KiB; nothing at the end or after a failure. Valid until the next call.
    std::string_view more();
    /// All that is left.
    std::string rest();

    std::size_t bytesRead() const { return m_bytesRead; }
    /// Whether reading broke off before the end: a disk or network error.
    bool failed() const { return m_failed; }
    /// Of everything that was read. REQUIRES: nothing is read afterwards, and it is asked for once.
    std::string sha256() { return m_digest.finish(); }

private:
    std::istream* m_in;
    std::string m_piece;
    Sha256 m_digest;
    std::size_t m_bytesRead = 0;
    bool m_failed = false;
    bool m_hasDigest = true;
};

} // namespace vigie
