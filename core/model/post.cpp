// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/post.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie {
namespace {

struct PlatformName {
    Platform platform;
    std::string_view name;
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

constexpr std::array<std::pair<PostFormat, std::string_view>, 9> formatNames = {{
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

constexpr std::array<std::pair<Visibility, std::string_view>, 4> visibilityNames = {{
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

template <typename Names, typename Value> std::string_view nameOf(Value value, const Names& names) {
    return std::find_if(names.begin(), names.end(), [=](const auto& entry) { return entry.first == value; })
        ->second;
}

template <typename Value, typename Names>
std::optional<Value> valueNamed(std::string_view name, const Names& names) {
    const std::string wanted = lowered(name);
    for (const auto& [value, known] : names)
        if (!known.empty() && known == wanted)
            return value;
    return {};
}

const PlatformName& named(Platform platform) {
    return *std::find_if(platformNames.begin(), platformNames.end(),
                         [=](const PlatformName& entry) { return entry.platform == platform; });
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
    return named(platform).name;
}
std::string_view displayName(Platform platform) {
    return named(platform).display;
}

std::optional<Platform> platformFromName(std::string_view name) {
    const std::string wanted = lowered(name);
    if (wanted == "twitter")
        return Platform::X;
    for (const PlatformName& entry : platformNames)
        if (entry.name == wanted)
            return entry.platform;
    return {};
}

std::string_view toString(PostFormat format) {
    return nameOf(format, formatNames);
}
std::string_view toString(Visibility visibility) {
    return nameOf(visibility, visibilityNames);
}

std::optional<PostFormat> formatFromName(std::string_view name) {
    return valueNamed<PostFormat>(name, formatNames);
}
std::optional<Visibility> visibilityFromName(std::string_view name) {
    return valueNamed<Visibility>(name, visibilityNames);
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
