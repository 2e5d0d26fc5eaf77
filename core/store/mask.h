// SPDX-License-Identifier: GPL-3.0-or-later
// Names replaced by marks that say nothing but « the same one ».
#pragma once

#include "core/model/post.h"

#include <string>

namespace vigie {

/// Handles become « compte-1f0c93b2 », the same for the same handle; readers « lecteur-… »; names of people,
/// ids and addresses of posts, places, file names and the records as they stood in the files go. The same
/// secret gives the same marks: keep none. Tested by tst_privacy.cpp.
class Mask {
public:
    explicit Mask(std::string secret) : m_secret(std::move(secret)) {}

    std::string handle(const std::string& name) const; ///< empty stays empty
    std::string reader(const std::string& name) const;
    /// With each « @handle », « name@host.fr » and account in an address of a platform masked.
    std::string text(const std::string& words) const;
    Post post(const Post& original) const;

private:
    std::string mark(const std::string& kind, const std::string& name) const;
    std::string address(const std::string& host, const std::string& rest) const;

    std::string m_secret;
};

} // namespace vigie
