// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/format_names.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

struct FormatName {
    std::string_view format;
    std::string_view french;
    std::string_view english;
};

constexpr std::array names = {
    FormatName{"vigie-ndjson", "NDJSON de Vigie", "Vigie NDJSON"},
    // What platforms give to those who ask for their data
    FormatName{"instagram-download", "Instagram, données téléchargées", "Instagram, downloaded data"},
    FormatName{"facebook-download", "Facebook, données téléchargées", "Facebook, downloaded data"},
    FormatName{"tiktok-download", "TikTok, données téléchargées", "TikTok, downloaded data"},
    FormatName{"snapchat-my-data", "Snapchat, données téléchargées", "Snapchat, downloaded data"},
    FormatName{"x-archive", "X, archive du compte", "X, account archive"},
    FormatName{"google-takeout-youtube", "Google Takeout, YouTube", "Google Takeout, YouTube"},
    FormatName{"linkedin-shares", "LinkedIn, données téléchargées", "LinkedIn, downloaded data"},
    // Their statistics
    FormatName{"meta-business-suite-instagram", "Meta Business Suite, Instagram", {}},
    FormatName{"meta-business-suite-facebook", "Meta Business Suite, Facebook", {}},
    FormatName{"tiktok-studio", "TikTok Studio", {}},
    FormatName{"youtube-studio", "YouTube Studio", {}},
    FormatName{"youtube-trending", "YouTube, tendances", "YouTube, trending"},
    FormatName{"x-analytics", "X Analytics", {}},
    // Their interfaces for programs, and their libraries
    FormatName{"instagram-graph-api", "Instagram Graph API", {}},
    FormatName{"tiktok-research-api", "TikTok Research API", {}},
    FormatName{"tiktok-commercial-content", "TikTok Commercial Content API", {}},
    FormatName{"youtube-data-api", "YouTube Data API", {}},
    FormatName{"x-api", "X API", {}},
    FormatName{"crowdtangle-api", "CrowdTangle API", {}},
    FormatName{"twitch-helix", "Twitch API", {}},
    FormatName{"meta-content-library", "Meta Content Library", {}},
    FormatName{"meta-branded-content", "Meta, contenus de marque", "Meta, branded content"},
    FormatName{"meta-ad-library", "Meta, bibliothèque publicitaire", "Meta Ad Library"},
    FormatName{"tiktok-ad-library", "TikTok, bibliothèque publicitaire", "TikTok Ad Library"},
    // What collectors save
    FormatName{"instaloader", "Instaloader", {}},
    FormatName{"yt-dlp", "yt-dlp", {}},
    FormatName{"gallery-dl", "gallery-dl", {}},
    FormatName{"tiktok-item", "TikTok, page web", "TikTok, web page"},
    FormatName{"pinterest-item", "Pinterest, page web", "Pinterest, web page"},
    FormatName{"apify-instagram", "Apify, Instagram", {}},
    FormatName{"apify-tiktok", "Apify, TikTok", {}},
    FormatName{"apify-tiktok-apidojo", "Apify, TikTok (apidojo)", {}},
    FormatName{"tiktok-scraper", "TikTok Scraper", {}},
    FormatName{"zeeschuimer", "Zeeschuimer", {}},
    FormatName{"4cat", "4CAT", {}},
    FormatName{"4cat-instagram", "4CAT, Instagram", {}},
    FormatName{"4cat-tiktok", "4CAT, TikTok", {}},
    FormatName{"4cat-threads", "4CAT, Threads", {}},
    FormatName{"4cat-x", "4CAT, X", {}},
    FormatName{"4cat-linkedin", "4CAT, LinkedIn", {}},
    FormatName{"4cat-pinterest", "4CAT, Pinterest", {}},
    FormatName{"4cat-facebook", "4CAT, Facebook", {}},
    FormatName{"crowdtangle-instagram", "CrowdTangle, Instagram", {}},
    FormatName{"crowdtangle-facebook", "CrowdTangle, Facebook", {}},
    FormatName{"facepager", "Facepager", {}},
    FormatName{"twarc", "twarc", {}},
    FormatName{"minet-youtube", "minet, YouTube", {}},
    FormatName{"youtube-data-tools", "YouTube Data Tools", {}},
    FormatName{"nocodb-observatory", "NocoDB, observatoire", "NocoDB, observatory"},
};

struct TableKind {
    std::string_view format;
    std::string_view name;
};
constexpr std::array tables = {TableKind{"csv", "CSV"}, TableKind{"xlsx", "XLSX"}, TableKind{"ods", "ODS"}};

/// Empty for one that nobody knows.
std::string_view nameOf(std::string_view format, Language language) {
    const auto known = std::find_if(names.begin(), names.end(),
                                    [=](const FormatName& name) { return name.format == format; });
    if (known == names.end())
        return {};
    return language == Language::French || known->english.empty() ? known->french : known->english;
}

} // namespace

std::string formatName(std::string_view format, Language language) {
    for (const auto& [kind, name] : tables) {
        if (format == kind)
            return std::string(name);
        if (!format.ends_with(std::string("-") + std::string(kind)))
            continue;
        const auto maker = nameOf(format.substr(0, format.size() - kind.size() - 1), language);
        if (!maker.empty())
            return std::string(maker) + " (" + std::string(name) + ")";
    }
    const auto name = nameOf(format, language);
    return std::string(name.empty() ? format : name);
}

} // namespace vigie
