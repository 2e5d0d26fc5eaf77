// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/post_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>
#include <vector>

namespace vigie {
namespace {

constexpr std::string_view digits = "0123456789";

/// An address in its parts.
struct Url {
    std::string_view host;
    std::vector<std::string_view> path;
    std::string_view query;

    std::string_view segment(std::size_t i) const { return i < path.size() ? path[i] : std::string_view(); }
    /// What follows the first segment of one of these names.
    std::string_view behind(std::initializer_list<std::string_view> names) const {
        const auto found = std::find_first_of(path.begin(), path.end(), names.begin(), names.end());
        return found == path.end() || std::next(found) == path.end() ? std::string_view() : *std::next(found);
    }
    std::string_view parameter(std::string_view name) const {
        std::string_view rest = query;
        while (!rest.empty()) {
            const std::string_view pair = rest.substr(0, rest.find('&'));
            if (pair.starts_with(name) && pair.substr(name.size()).starts_with('='))
                return pair.substr(name.size() + 1);
            rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        }
        return {};
    }
};

Url parseUrl(std::string_view text) {
    if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos)
        text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find('#'));
    Url url;
    const std::size_t question = std::min(text.find('?'), text.size());
    url.query = text.substr(std::min(question + 1, text.size()));
    text = text.substr(0, question);
    const std::size_t hostEnd = std::min(text.find('/'), text.size());
    url.host = text.substr(0, std::min(text.find(':'), hostEnd));
    text.remove_prefix(hostEnd);
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::size_t end = std::min(text.find('/'), text.size());
        if (end > 0)
            url.path.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return url;
}

Platform platformOfHost(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, Platform>, 15> hosts = {{
        {"instagram.com", Platform::Instagram},
        {"tiktok.com", Platform::TikTok},
        {"tiktokv.com", Platform::TikTok},
        {"youtube.com", Platform::YouTube},
        {"youtu.be", Platform::YouTube},
        {"x.com", Platform::X},
        {"twitter.com", Platform::X},
        {"facebook.com", Platform::Facebook},
        {"threads.net", Platform::Threads},
        {"threads.com", Platform::Threads},
        {"snapchat.com", Platform::Snapchat},
        {"twitch.tv", Platform::Twitch},
        {"pinterest.com", Platform::Pinterest},
        {"pinterest.fr", Platform::Pinterest},
        {"linkedin.com", Platform::LinkedIn},
    }};
    std::string host = ".";
    for (const char c : name)
        host += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const auto& [known, platform] : hosts)
        if (host.ends_with("." + std::string(known)))
            return platform;
    return Platform::Other;
}

bool isNumber(std::string_view text, std::size_t fewest, std::size_t most) {
    return text.size() >= fewest && text.size() <= most &&
           text.find_first_not_of(digits) == std::string_view::npos;
}

std::string_view leadingNumber(std::string_view text) {
    return text.substr(0, std::min(text.find_first_not_of(digits), text.size()));
}

std::string_view handleOf(std::string_view segment) {
    return segment.starts_with('@') ? segment.substr(1) : std::string_view();
}

/// « urn:li:activity:7123… », also with « %3A », and « lola_mon-post-activity-7123…-AbCd ».
std::string_view linkedInId(const Url& url) {
    for (const std::string_view segment : url.path)
        for (const std::string_view kind : {"activity", "share", "ugcPost"}) {
            const std::size_t at = segment.find(kind);
            if (at == std::string_view::npos)
                continue;
            std::string_view rest = segment.substr(at + kind.size());
            rest.remove_prefix(rest.starts_with("%3A") ? 3 : std::min<std::size_t>(1, rest.size()));
            if (const std::string_view id = leadingNumber(rest); id.size() >= 15)
                return id;
        }
    return {};
}

std::string_view youTubeId(const Url& url) {
    const bool isShort = url.host.ends_with("youtu.be");
    const std::string_view named = url.parameter("v");
    const std::string_view id = isShort         ? url.segment(0)
                                : named.empty() ? url.behind({"shorts", "live", "embed", "v"})
                                                : named;
    return id.size() == 11 ? id : std::string_view();
}

/// Codes of private posts are longer; their first eleven characters are the code.
std::string_view instagramCode(const Url& url) {
    return url.behind({"p", "reel", "reels", "tv"}).substr(0, 11);
}

std::string_view facebookId(const Url& url) {
    for (const std::string_view id : {url.behind({"posts", "videos", "reel", "permalink"}),
                                      url.parameter("story_fbid"), url.parameter("v")})
        if (isNumber(id, 5, 20) || id.starts_with("pfbid"))
            return id;
    return {};
}

std::string_view idOf(Platform platform, const Url& url) {
    switch (platform) {
    case Platform::Instagram: return instagramCode(url);
    case Platform::TikTok: return leadingNumber(url.behind({"video", "photo"}));
    case Platform::YouTube: return youTubeId(url);
    case Platform::X: return leadingNumber(url.behind({"status", "statuses"}));
    case Platform::Facebook: return facebookId(url);
    case Platform::Threads: return url.behind({"post", "t"});
    case Platform::Twitch: return leadingNumber(url.behind({"videos"}));
    case Platform::Pinterest: return leadingNumber(url.behind({"pin"}));
    case Platform::LinkedIn: return linkedInId(url);
    default: return {};
    }
}

std::string_view authorOf(Platform platform, const Url& url) {
    switch (platform) {
    case Platform::TikTok:
    case Platform::Threads: return handleOf(url.segment(0));
    case Platform::X: return url.segment(1) == "status" && url.segment(0) != "i" ? url.segment(0) : "";
    case Platform::Instagram: return url.path.size() == 3 ? url.segment(0) : "";
    default: return {};
    }
}

/// The number behind a code of Instagram; 0 for what is no such code. Eleven characters hold 66 bits, a
/// number only 64.
std::uint64_t numberOfCode(std::string_view code) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::uint64_t number = 0;
    if (code.size() < 10 || code.size() > 11 || (code.size() == 11 && alphabet.find(code.front()) >= 16))
        return 0;
    for (const char c : code) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            return 0;
        number = number << 6 | value;
    }
    return number;
}

std::uint64_t toNumber(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

/// « 3706018219268345547_1234 » names post and author: the first part counts.
std::uint64_t instagramNumber(std::string_view id) {
    const std::string_view number = id.substr(0, id.find('_'));
    return isNumber(number, 18, 20) ? toNumber(number) : numberOfCode(id);
}

/// Nothing for a moment at which no post was made: before the platforms, or later than the clock of any zone.
std::optional<Instant> fromMilliseconds(std::uint64_t milliseconds) {
    using namespace std::chrono;
    const Instant instant{seconds(milliseconds / 1000)};
    constexpr Instant first = sys_days{year{2006} / 1 / 1};
    const Instant last = floor<seconds>(system_clock::now()) + days(1);
    return instant >= first && instant < last ? std::optional(instant) : std::nullopt;
}

} // namespace

PostAddress readAddress(std::string_view text) {
    const Url url = parseUrl(text);
    PostAddress address;
    address.platform = platformOfHost(url.host);
    address.id = idOf(address.platform, url);
    if (!address.id.empty())
        address.author = authorOf(address.platform, url);
    return address;
}

Platform platformOfUrl(std::string_view url) {
    return platformOfHost(parseUrl(url).host);
}

std::string addressOf(Platform platform, const std::string& id, const std::string& author) {
    if (id.empty())
        return {};
    switch (platform) {
    case Platform::Instagram: return "https://www.instagram.com/p/" + id + "/";
    case Platform::TikTok: return author.empty() ? "" : "https://www.tiktok.com/@" + author + "/video/" + id;
    case Platform::YouTube: return "https://www.youtube.com/watch?v=" + id;
    case Platform::X: return "https://x.com/" + (author.empty() ? "i" : author) + "/status/" + id;
    case Platform::Threads: return author.empty() ? "" : "https://www.threads.net/@" + author + "/post/" + id;
    case Platform::Twitch: return "https://www.twitch.tv/videos/" + id;
    case Platform::Pinterest: return "https://www.pinterest.com/pin/" + id + "/";
    default: return {};
    }
}

std::optional<Instant> instantOfId(Platform platform, std::string_view id) {
    switch (platform) {
    case Platform::TikTok:
        return isNumber(id, 17, 20) ? fromMilliseconds((toNumber(id) >> 32) * 1000) : std::nullopt;
    case Platform::Instagram: {
        const std::uint64_t number = instagramNumber(id);
        return number == 0 ? std::nullopt : fromMilliseconds((number >> 23) + 1314220021721);
    }
    case Platform::X: // ids below are counted, not timed
        return isNumber(id, 15, 20) && toNumber(id) >= 300000000000000
                   ? fromMilliseconds((toNumber(id) >> 22) + 1288834974657)
                   : std::nullopt;
    case Platform::LinkedIn:
        return isNumber(id, 18, 20) ? fromMilliseconds(toNumber(id) >> 22) : std::nullopt;
    default: return {};
    }
}

std::string canonicalId(Platform platform, std::string_view id) {
    switch (platform) {
    case Platform::Instagram: {
        const std::uint64_t number = instagramNumber(id);
        return number == 0 ? std::string() : std::to_string(number);
    }
    case Platform::TikTok: return isNumber(id, 17, 20) ? std::string(id) : std::string();
    case Platform::X:
    case Platform::Facebook:
    case Platform::Pinterest:
    case Platform::LinkedIn: return isNumber(id, 10, 20) ? std::string(id) : std::string();
    case Platform::Twitch: return isNumber(id, 8, 20) ? std::string(id) : std::string();
    case Platform::YouTube: return id.size() == 11 ? std::string(id) : std::string();
    case Platform::Threads: return id.size() >= 10 ? std::string(id) : std::string();
    default: return {};
    }
}

} // namespace vigie
