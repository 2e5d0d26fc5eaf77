// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/post_completion.h"

#include "core/import/post_address.h"

#include <algorithm>
#include <string_view>

namespace vigie {
namespace {

std::string madeUpId(const Post& post) {
    return post.url.empty() ? idFromPlace(post.source) : post.url;
}

/// « 7606800496065600000 », where the address has « 7606800496065629443 ».
bool isRoundedFrom(std::string_view id, std::string_view exact) {
    constexpr std::size_t exactDigits = 14; // of a number in a spreadsheet, or one less
    const auto isNumber = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return id.size() > exactDigits && id.size() == exact.size() && id != exact && isNumber(id) &&
           isNumber(exact) && id.substr(0, exactDigits) == exact.substr(0, exactDigits);
}

/// Whether the address can say anything that the post does not: ids that are long numbers may have been
/// rounded.
bool needsAddress(const Post& post) {
    constexpr std::size_t longNumber = 15;
    return post.platform == Platform::Other || post.author.empty() || post.id.size() >= longNumber ||
           post.id.empty();
}

void takeAddress(Post& post, ImportLog& log) {
    if (!needsAddress(post))
        return;
    const PostAddress address = readAddress(post.url);
    if (post.platform == Platform::Other)
        post.platform = address.platform;
    if (post.author.empty())
        post.author = address.author;
    if (isRoundedFrom(post.id, address.id))
        log.note(Notice::IdRounded);
    else if (!post.id.empty())
        return;
    post.id = address.id.empty() ? madeUpId(post) : address.id;
}

void takeDateOfId(Post& post, ImportLog& log) {
    if (post.publishedAt)
        return;
    post.publishedAt = instantOfId(post.platform, post.id);
    if (!post.publishedAt)
        post.publishedAt = instantOfId(post.platform, readAddress(post.url).id);
    post.dateIsDerived = post.publishedAt.has_value();
    if (post.dateIsDerived)
        log.note(Notice::DateFromId);
}

bool hasNothingToRead(const Post& post) {
    return post.text.empty() && post.title.empty() && post.hashtags.empty() && !hasMedia(post);
}

} // namespace

bool hasMedia(const Post& post) {
    return std::any_of(post.media.begin(), post.media.end(),
                       [](const Media& media) { return media != Media{}; });
}

std::string idFromPlace(const PostSource& source) {
    const std::size_t slash = source.file.find_last_of("/\\");
    const std::string name = slash == std::string::npos ? source.file : source.file.substr(slash + 1);
    return name + ":" + std::to_string(source.record);
}

bool keepPost(Post& post, ImportLog& log) {
    if (post.visibility == Visibility::Private || post.visibility == Visibility::Draft) {
        log.setRecordAside(Notice::NotPublic);
        return false;
    }
    post.source = log.source();
    takeAddress(post, log);
    takeDateOfId(post, log);
    if (!post.zoneIsKnown)
        log.note(Notice::ZoneUnknown);
    if (hasNothingToRead(post))
        log.tellRecord(
            {ErrorCode::BadValue,
             {"Cette publication n’a ni texte, ni titre, ni média\u00A0: il n’y a rien à vérifier.",
              "This post has no text, title or media: there is nothing to check."}});
    log.keepRecord();
    return true;
}

} // namespace vigie
