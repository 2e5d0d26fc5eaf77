// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256, by which findings, files and posts are named. The only user of OpenSSL.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// The digest of these bytes as 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);

/// The digest of a whole file; nothing if it cannot be read.
std::optional<std::string> sha256OfFile(const std::string& path);

/// The same digest for bytes that come in pieces. Not for several threads at once.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::string_view bytes);
    /// The digest of all that was added. REQUIRES: nothing is added afterwards, and it is asked for once.
    std::string finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace vigie
