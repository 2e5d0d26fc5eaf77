// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/post.h"

#include "core/model/name_table.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

struct PlatformName {
    Platform value;
    std::string_view id;
    std::string_view display;
};
constexpr std::array platformNames = {
    PlatformName{Platform::Instagram, "instagram", "Instagram"},
    PlatformName{Platform::TikTok, "tiktok", "TikTok"},
    PlatformName{Platform::YouTube, "youtube", "YouTube"},
    PlatformName{Platform::X, "x", "X"},
    PlatformName{Platform::Facebook, "facebook", "Facebook"},
    PlatformName{Platform::Threads, "threads", "Threads"},
    PlatformName{Platform::Snapchat, "snapchat", "Snapchat"},
    PlatformName{Platform::Twitch, "twitch", "Twitch"},
    PlatformName{Platform::Pinterest, "pinterest", "Pinterest"},
    PlatformName{Platform::LinkedIn, "linkedin", "LinkedIn"},
    PlatformName{Platform::Other, "other", "Autre"},
};

const std::array<Name<PostFormat>, 9> formatNames = {{
    {PostFormat::Unknown, ""},
    {PostFormat::Image, "image"},
    {PostFormat::Carousel, "carousel"},
    {PostFormat::Reel, "reel"},
    {PostFormat::Story, "story"},
    {PostFormat::Video, "video"},
    {PostFormat::Short, "short"},
    {PostFormat::Live, "live"},
    {PostFormat::Post, "post"},
}};

const std::array<Name<Visibility>, 4> visibilityNames = {{
    {Visibility::Unknown, ""},
    {Visibility::Public, "public"},
    {Visibility::Private, "private"},
    {Visibility::Draft, "draft"},
}};

std::string lowered(std::string_view name) {
    std::string out(name);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// Nothing for an empty name, which is that of Unknown.
template <typename Table> auto valueNamed(const Table& table, std::string_view name) {
    return name.empty() ? std::nullopt : valueOf(table, lowered(name));
}

std::string joined(const std::vector<std::string>& words, char prefix) {
    std::string out;
    for (const std::string& word : words) {
        if (!out.empty())
            out += ' ';
        if (word.empty() || word.front() != prefix)
            out += prefix;
        out += word;
    }
    return out;
}

} // namespace

std::string_view toString(Platform platform) {
    return row(platformNames, platform).id;
}
std::string_view displayName(Platform platform) {
    return row(platformNames, platform).display;
}

const Bilingual& labelState(const std::optional<bool>& paidPartnership) {
    static const Bilingual unknown = {"inconnu", "unknown"};
    static const Bilingual isShown = {"affiché", "shown"};
    static const Bilingual isNot = {"non affiché", "not shown"};
    return !paidPartnership ? unknown : *paidPartnership ? isShown : isNot;
}

std::optional<Platform> platformFromName(std::string_view name) {
    const std::string wanted = lowered(name);
    return wanted == "twitter" ? Platform::X : valueOf(platformNames, wanted);
}

std::string_view toString(PostFormat format) {
    return row(formatNames, format).id;
}
std::string_view toString(Visibility visibility) {
    return row(visibilityNames, visibility).id;
}

std::optional<PostFormat> formatFromName(std::string_view name) {
    return valueNamed(formatNames, name);
}
std::optional<Visibility> visibilityFromName(std::string_view name) {
    return valueNamed(visibilityNames, name);
}

std::string toString(FieldRef field) {
    const auto ofMedia = [&](std::string_view part) {
        return "media[" + std::to_string(field.index) + "]." + std::string(part);
    };
    switch (field.kind) {
    case FieldKind::Text: return "text";
    case FieldKind::Title: return "title";
    case FieldKind::Hashtags: return "hashtags";
    case FieldKind::Alt: return ofMedia("alt");
    case FieldKind::OnScreenText: return ofMedia("on_screen_text");
    case FieldKind::Transcript: return ofMedia("transcript");
    case FieldKind::PaidPartnership: return "paid_partnership";
    case FieldKind::Sponsors: return "sponsors";
    }
    return {};
}

std::string fieldText(const Post& post, FieldRef field) {
    const auto ofMedia = [&](std::string Media::*part) {
        return field.index < post.media.size() ? post.media[field.index].*part : std::string();
    };
    switch (field.kind) {
    case FieldKind::Text: return post.text;
    case FieldKind::Title: return post.title;
    case FieldKind::Hashtags: return joined(post.hashtags, '#');
    case FieldKind::Alt: return ofMedia(&Media::alt);
    case FieldKind::OnScreenText: return ofMedia(&Media::onScreenText);
    case FieldKind::Transcript: return ofMedia(&Media::transcript);
    case FieldKind::PaidPartnership:
        return post.paidPartnership ? (*post.paidPartnership ? "true" : "false") : std::string();
    case FieldKind::Sponsors: return joined(post.sponsors, '@');
    }
    return {};
}

} // namespace vigie
