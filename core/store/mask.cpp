// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mask.h"

#include "core/base/sha256.h"
#include "core/import/post_address.h"
#include "core/store/netstrings.h"
#include "core/store/post_store.h"
#include "core/text/normalised_text.h"

#include <array>
#include <string_view>
#include <vector>

namespace vigie {
namespace {

bool isOfHandle(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '-';
}

/// The first bytes of « é », « œ » and the other letters of Latin script (U+00C0 to U+027F), which have two.
bool isAccentedLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3 && byte <= 0xC9;
}

/// What stands at the front of these words of letters and what else a handle, a host or, with « / », an
/// address is made of.
std::string runAt(std::string_view words, std::string_view alsoOf = {}) {
    std::size_t end = 0;
    while (end < words.size() && (isOfHandle(words[end]) || isAccentedLetter(words[end]) ||
                                  alsoOf.find(words[end]) != std::string_view::npos))
        end += isAccentedLetter(words[end]) ? 2 : 1;
    return std::string(words.substr(0, end));
}

/// Without the full stop of the sentence.
std::string withoutStops(std::string run) {
    while (run.ends_with('.'))
        run.pop_back();
    return run;
}

/// « @ », also in full width or small, or nothing.
std::string_view signAt(std::string_view words) {
    static constexpr std::array<std::string_view, 3> signs = {"@", "\uFF20", "\uFE6B"};
    for (const std::string_view sign : signs)
        if (words.starts_with(sign))
            return sign;
    return {};
}

std::vector<std::string> each(const std::vector<std::string>& names, const Mask& mask) {
    std::vector<std::string> masked;
    for (const std::string& name : names)
        masked.push_back(mask.handle(name));
    return masked;
}

} // namespace

std::string Mask::mark(const std::string& kind, const std::string& name) const {
    return name.empty() ? "" : kind + sha256Hex(netstrings({m_secret, foldedCopy(name)})).substr(0, 8);
}

std::string Mask::handle(const std::string& name) const {
    return mark("compte-", name);
}

std::string Mask::reader(const std::string& name) const {
    return mark("lecteur-", name);
}

/// « instagram.com/lola?igsh=… » keeps the host and the account; a post is not named.
std::string Mask::address(const std::string& host, const std::string& rest) const {
    const PostAddress post = readAddress(host + rest);
    const std::string_view path = std::string_view(rest).substr(rest.starts_with("/@") ? 2 : 1);
    return host + "/" + handle(post.id.empty() ? withoutStops(runAt(path)) : post.author);
}

std::string Mask::text(const std::string& words) const {
    std::string out;
    for (std::string_view left = words; !left.empty();) {
        const std::string run = runAt(left);
        left.remove_prefix(run.size());
        if (const std::string_view sign = signAt(left); !sign.empty()) {
            left.remove_prefix(sign.size());
            const std::string name = withoutStops(runAt(left));
            left.remove_prefix(name.size());
            const bool isMailAddress = name.find('.') != std::string::npos;
            out += (isMailAddress ? handle(run) : run) + std::string(sign) + handle(name);
        } else if (left.starts_with('/') && platformOfUrl(run) != Platform::Other) {
            const std::string rest = runAt(left, "/@?=&%#~+:");
            left.remove_prefix(rest.size());
            out += address(run, rest);
        } else {
            out += run + std::string(left.substr(0, 1));
            left.remove_prefix(left.empty() ? 0 : 1);
        }
    }
    return out;
}

Post Mask::post(const Post& original) const {
    Post masked = original;
    masked.id = "post-" + sha256Hex(netstrings({m_secret, nameOf(original)})).substr(0, 16);
    masked.author = handle(original.author);
    masked.title = text(original.title);
    masked.text = text(original.text);
    masked.mentions = each(original.mentions, *this);
    masked.coauthors = each(original.coauthors, *this);
    masked.taggedUsers = each(original.taggedUsers, *this);
    masked.sponsors = each(original.sponsors, *this);
    for (Media& media : masked.media)
        media = {media.kind, "", text(media.alt), text(media.transcript), text(media.onScreenText)};
    for (std::string* gone :
         {&masked.url, &masked.authorName, &masked.authorId, &masked.location, &masked.raw})
        gone->clear();
    masked.otherSources.clear();
    masked.differences.clear();
    return masked;
}

} // namespace vigie
