// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/json_importer.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// From the particular to the general: our own posts are known by any of their keys.
constexpr std::array importers = {
    &zeeschuimer,    &fourCat,        &instaloader, &ytDlp,          &galleryDl,         &xArchive,
    &xApi,           &apifyInstagram, &apifyTikTok, &apidojoTikTok,  &instagramDownload, &facebookDownload,
    &tiktokDownload, &tiktokResearch, &tiktokItems, &youtubeData,    &instagramGraph,    &pinterestItems,
    &twitch,         &snapchat,       &crowdTangle, &brandedContent, &metaAds,           &tiktokCommercial,
    &tiktokAds,      &vigiePosts,
};

} // namespace

const JsonImporter* findJsonImporter(const JsonValue& document) {
    const auto found = std::find_if(importers.begin(), importers.end(), [&](const JsonImporter* importer) {
        return importer->recognises(document);
    });
    return found == importers.end() ? nullptr : *found;
}

/// The date tells where the name ends, which may itself hold dashes.
std::string accountInDownloadName(std::string_view path, std::string_view site) {
    constexpr std::string_view date = "-0000-00-00";
    const std::size_t begin = path.find(std::string(site) + "-");
    if (begin == std::string_view::npos || (begin > 0 && path[begin - 1] != '/'))
        return {};
    std::string_view name = path.substr(begin + site.size() + 1);
    name = name.substr(0, name.find('/'));
    const auto fits = [](char c, char pattern) {
        return pattern == '0' ? c >= '0' && c <= '9' : c == pattern;
    };
    const auto end = std::search(name.begin(), name.end(), date.begin(), date.end(), fits);
    return end == name.end() ? std::string() : std::string(name.begin(), end);
}

} // namespace vigie
