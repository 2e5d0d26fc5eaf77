// SPDX-License-Identifier: GPL-3.0-or-later
// A post as it was published, with everything that a file said about it. Plain data, no judgement.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class Platform {
    Instagram,
    TikTok,
    YouTube,
    X,
    Facebook,
    Threads,
    Snapchat,
    Twitch,
    Pinterest,
    LinkedIn,
    Other
};
enum class PostFormat { Unknown, Image, Carousel, Reel, Story, Video, Short, Live, Post };
/// Who can see a post. What is private or a draft is no communication to the public.
enum class Visibility { Unknown, Public, Private, Draft };

/// "instagram", "tiktok" … as in vigie-ndjson and in the rule pack.
std::string_view toString(Platform platform);
std::string_view toString(PostFormat format);     ///< "" for Unknown
std::string_view toString(Visibility visibility); ///< "" for Unknown
/// Case does not count, "twitter" is x; nothing for a name that is not known.
std::optional<Platform> platformFromName(std::string_view name);
std::optional<PostFormat> formatFromName(std::string_view name);
std::optional<Visibility> visibilityFromName(std::string_view name);
/// How people write it: "Instagram", "TikTok", "X".
std::string_view displayName(Platform platform);
/// Whether the platform’s label stood on a post, in the same words everywhere: « affiché », « non affiché »,
/// « inconnu ».
const Bilingual& labelState(const std::optional<bool>& paidPartnership);

struct Media {
    std::string kind; ///< image, video … as the file says
    std::string file;
    std::string alt;          ///< alternative text, for those who do not see the image
    std::string transcript;   ///< what is said
    std::string onScreenText; ///< what is written on the image or video
    bool operator==(const Media&) const = default;
};

/// Where a post came from, for the audit trail.
struct PostSource {
    std::string file;        ///< as the user named it
    std::size_t record = 0;  ///< 1-based number of the record in the file
    std::string format;      ///< "vigie-ndjson", "csv" …
    std::string sha256 = {}; ///< of the whole file; empty for a stream, and until the file is read to its end
    bool operator==(const PostSource&) const = default;
};

/// How the post did when the file was made. Empty when hidden or not given, which is not 0.
struct Counts {
    std::optional<std::int64_t> likes;
    std::optional<std::int64_t> comments;
    std::optional<std::int64_t> views;
    std::optional<std::int64_t> shares;
    std::optional<std::int64_t> saves;
    bool operator==(const Counts&) const = default;
};

/// Something that another file says otherwise about the same post.
struct Difference {
    std::string field; ///< by its key in vigie-ndjson: « text », « published_at » …
    std::string other; ///< what that file says, and what was not kept
    PostSource source; ///< that file
    bool operator==(const Difference&) const = default;
};

/// All strings are valid UTF-8, exactly as the file has them. Tri-state facts are empty when unknown:
/// « field absent » never means « no ».
struct Post {
    std::string id; ///< text, never a number; never empty (importers make one up from file and record)
    Platform platform = Platform::Other;
    std::string url;
    std::string author; ///< handle, without the @
    std::string authorName;
    std::string authorId; ///< text, like id
    std::optional<std::int64_t> followers;
    std::optional<Instant> publishedAt;
    bool dateIsDerived =
        false;               ///< publishedAt is not in the file but in the id, where it holds to the minute
    bool zoneIsKnown = true; ///< false: a clock time without a zone, read as that of Paris
    PostFormat format = PostFormat::Unknown;
    Visibility visibility = Visibility::Unknown;
    std::string title;
    std::string text;                     ///< the caption
    std::vector<std::string> hashtags;    ///< without the #, as the file lists them
    std::vector<std::string> mentions;    ///< without the @
    std::vector<std::string> coauthors;   ///< accounts that publish it together with the author
    std::vector<std::string> taggedUsers; ///< accounts tagged on the images, not in the words
    std::optional<bool> paidPartnership;  ///< the platform's own label
    std::optional<bool> boosted; ///< shown as a paid advert of the platform: no disclosure by the author
    std::optional<bool> ageRestricted; ///< audience limited to adults
    std::vector<std::string> sponsors; ///< accounts named by the platform's label
    std::vector<Media> media;
    std::string language;
    std::string country;
    std::string location; ///< the place the author tagged
    Counts counts;
    PostSource source;
    std::vector<PostSource> otherSources; ///< further files and records that hold the same post
    std::vector<Difference> differences;  ///< where those do not say the same
    std::string raw;                      ///< the record as it stood in the file; JSON for every format

    bool operator==(const Post&) const = default;
};

/// The parts of a post that are read.
enum class FieldKind { Text, Title, Hashtags, Alt, OnScreenText, Transcript, PaidPartnership, Sponsors };

/// Which text of a post: « text », « media[1].alt ». `index` counts media from 0 and is 0 elsewhere.
struct FieldRef {
    FieldKind kind = FieldKind::Text;
    std::size_t index = 0;
    auto operator<=>(const FieldRef&) const = default;
};
std::string toString(FieldRef field);

/// The words of that field as the engine reads them: hashtags and sponsors of the file's lists joined as
/// « #a #b » and « @a @b », the label as « true » or « false ». Empty where there is nothing.
std::string fieldText(const Post& post, FieldRef field);

} // namespace vigie
