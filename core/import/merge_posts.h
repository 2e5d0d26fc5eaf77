// SPDX-License-Identifier: GPL-3.0-or-later
// The same post in several files or lines becomes one, which names them all.
// Tested by tst_merge_posts.cpp.
#pragma once

#include "core/import/doubles.h"
#include "core/model/post.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vigie {

/// Posts, and what went into them.
struct PostsMerged {
    std::vector<Post> posts;
    Doubles doubles;
};

/// The posts without their doubles, each in the place of its first. Posts are the same that have the same id
/// of the same platform (in whatever way it is written), the same address, or the same id, author, date and
/// text: an id of one's own, such as a row number, is not enough.
PostsMerged mergedPosts(std::vector<Post> posts);

/// What stays where two files do not say the same.
enum class Prefer {
    Richer, ///< the longer text, the earlier date, that of a file rather than of an id, every label that is
            ///< set
    First   ///< what the post says, if it says anything
};

/// Fills in what `post` leaves open and `other` knows. `other` becomes one more source, and where both say
/// something else, what was not kept is noted.
void mergeInto(Post& post, const Post& other, Prefer prefer = Prefer::Richer);

/// What a dossier that holds `known` is to hold once `post`, the same post, was read again. From another kind
/// of export, or from the same file, it adds what it knows better. From a later export of the same kind it
/// counts as it is, for it may have been corrected; only what came from elsewhere stays. Id and platform are
/// those of `known`, source and raw record those of `post`.
Post nextVersion(const Post& known, const Post& post, bool isSameFile);

/// By what its address names the post, the same for all ways to write it; empty without an address.
std::string addressName(const Post& post);

/// A row of posts in which doubles are merged. All are read before the first is handed on, for which there
/// has to be room: what is larger than maxBytes, or of unknown size as a stream, is handed on as it comes.
class MergedPosts {
public:
    static constexpr std::size_t maxBytes = 256 * 1024 * 1024;

    using Next = std::function<std::optional<Post>()>;
    MergedPosts(Next next, std::size_t bytesToRead)
        : m_next(std::move(next)), m_isMerging(bytesToRead > 0 && bytesToRead <= maxBytes) {}

    std::optional<Post> next();
    /// Which posts went into others; known once the first was handed on.
    const Doubles& doubles() const { return m_merged.doubles; }

private:
    Next m_next;
    PostsMerged m_merged;
    std::size_t m_at = 0;
    bool m_isMerging;
    bool m_hasRead = false;
};

} // namespace vigie
