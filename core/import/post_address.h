// SPDX-License-Identifier: GPL-3.0-or-later
// What the address and the id of a post say: platform, author, and on some platforms the moment it was made.
// Tested by tst_post_address.cpp.
#pragma once

#include "core/model/post.h"

#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// What could be read out of an address; empty where it says nothing.
struct PostAddress {
    Platform platform = Platform::Other;
    std::string id;     ///< as the platform writes it in addresses: a code on Instagram, a number on TikTok
    std::string author; ///< handle, without the @
    bool operator==(const PostAddress&) const = default;
};

/// « tiktok.com/@lola/video/7606800496065629443?lang=fr ». Scheme and host variants (m., www., twitter.com)
/// do not matter. Short links (vm.tiktok.com) name no post: only the platform is known then.
PostAddress readAddress(std::string_view url);

/// By the host of the address; Other for a host that is no platform.
Platform platformOfUrl(std::string_view url);

/// The address of a post: "https://www.tiktok.com/@lola/video/7606800496065629443". Empty where the id, or
/// the author that the platform asks for, is not known. On Instagram the id has to be the code.
std::string addressOf(Platform platform, const std::string& id, const std::string& author = {});

/// When a post with that id was made: to the second on X and LinkedIn, to the minute on Instagram and TikTok.
/// Nothing for other platforms, and for ids that hold no time. (A scheduled post is made before it is
/// published.)
std::optional<Instant> instantOfId(Platform platform, std::string_view id);

/// The same text for every way to write the id: on Instagram the number behind the code. Empty for an id that
/// the platform cannot have given, such as a number of one's own.
std::string canonicalId(Platform platform, std::string_view id);

} // namespace vigie
