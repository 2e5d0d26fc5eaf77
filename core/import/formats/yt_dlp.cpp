// SPDX-License-Identifier: GPL-3.0-or-later
// yt-dlp: one .info.json beside each video of any platform. It never says whether a label was set.
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/post_address.h"
#include "core/import/sheet_values.h"
#include "core/import/subtitles.h"

#include <array>
#include <utility>

namespace vigie {
namespace {

bool recognises(const JsonValue& document) {
    return document.has("extractor_key") || (document.has("extractor") && document.has("webpage_url"));
}

/// « YoutubeTab », « InstagramStory », « TwitchVod » …: the platform begins the name.
Platform platformOf(const JsonValue& item) {
    static constexpr std::array<std::pair<std::string_view, Platform>, 8> extractors = {{
        {"Youtube", Platform::YouTube},
        {"TikTok", Platform::TikTok},
        {"Instagram", Platform::Instagram},
        {"Twitter", Platform::X},
        {"Facebook", Platform::Facebook},
        {"Twitch", Platform::Twitch},
        {"Pinterest", Platform::Pinterest},
        {"LinkedIn", Platform::LinkedIn},
    }};
    const std::string name = item["extractor_key"].text();
    for (const auto& [begin, platform] : extractors)
        if (name.starts_with(begin))
            return platform;
    return platformOfUrl(item["webpage_url"].text());
}

/// Which key holds the handle depends on the platform.
void takeAuthor(Post& post, const JsonValue& item) {
    const std::string uploader = item["uploader"].text();
    const std::string uploaderId = item["uploader_id"].text();
    const std::string channel = item["channel"].text();
    if (post.platform == Platform::TikTok) {
        post.author = uploader;
        post.authorName = channel;
        post.authorId = uploaderId;
    } else if (post.platform == Platform::Instagram) {
        post.author = channel;
        post.authorName = uploader;
        post.authorId = uploaderId;
    } else {
        post.author = withoutPrefix(uploaderId, '@');
        post.authorName = channel.empty() ? uploader : channel;
        post.authorId = item["channel_id"].text();
    }
    post.followers = item["channel_follower_count"].count();
}

PostFormat formatOf(const JsonValue& item) {
    const std::string live = item["live_status"].text();
    if (live == "is_live" || live == "was_live" || live == "post_live")
        return PostFormat::Live;
    const std::string type = item["media_type"].text();
    const std::string url = item["webpage_url"].text();
    if (item["extractor_key"].text() == "InstagramStory")
        return PostFormat::Story;
    if (type == "short" || url.find("/shorts/") != std::string::npos)
        return PostFormat::Short;
    if (url.find("/reel") != std::string::npos)
        return PostFormat::Reel;
    return item["_type"].text() == "playlist" ? PostFormat::Carousel : PostFormat::Video;
}

/// Titles of TikTok and Instagram are made from the caption, and cut.
bool titleIsReal(Platform platform) {
    return platform == Platform::YouTube || platform == Platform::Twitch || platform == Platform::Other;
}

/// A channel or a list of videos: its own file names the videos, each of which has one of its own.
bool isList(const JsonValue& item, const Post& post) {
    return item["_type"].text() == "playlist" && post.platform != Platform::Instagram;
}

/// « Title [id].fr.vtt » beside « Title [id].info.json ». Of several, the one in the language of the video,
/// then the first: a translation still says what is said.
std::string transcript(const JsonRecord& record) {
    constexpr std::string_view ending = ".info.json";
    std::string_view stem = fileName(record.file);
    if (!stem.ends_with(ending))
        return {};
    stem.remove_suffix(ending.size());
    const std::string wanted = "." + record.value["language"].text();
    std::string chosen;
    for (const std::string& name : record.around.namesBeside()) {
        if (!name.starts_with(std::string(stem) + ".") || !(name.ends_with(".vtt") || name.ends_with(".srt")))
            continue;
        if (chosen.empty() || (wanted.size() > 1 && name.substr(stem.size()).starts_with(wanted)))
            chosen = name;
    }
    return chosen.empty() ? std::string() : wordsOfSubtitles(record.around.contentOf(chosen));
}

ReadPost read(const JsonRecord& record) {
    const JsonValue& item = record.value;
    Post post;
    post.platform = platformOf(item);
    if (isList(item, post))
        return tl::unexpected(Notice::NoPost);
    post.id = item["id"].id();
    post.url = item.firstOf({"webpage_url", "original_url"}).text();
    takeAuthor(post, item);
    post.publishedAt = item.firstOf({"timestamp", "release_timestamp", "upload_date"}).instant();
    post.text = item["description"].text();
    if (titleIsReal(post.platform))
        post.title = item["title"].text();
    post.format = formatOf(item);
    firstMedium(post, "video").transcript = transcript(record);
    post.language = item["language"].text();
    post.location = item["location"].text();
    if (item["age_limit"])
        post.ageRestricted = item["age_limit"].count().value_or(0) >= 18;
    const std::string availability = item["availability"].text();
    if (availability == "private")
        post.visibility = Visibility::Private;
    post.counts = {item["like_count"].count(), item["comment_count"].count(), item["view_count"].count(),
                   item["repost_count"].count(), item["save_count"].count()};
    return post;
}

} // namespace

const JsonImporter ytDlp = {"yt-dlp", recognises, nullptr, read};

} // namespace vigie
