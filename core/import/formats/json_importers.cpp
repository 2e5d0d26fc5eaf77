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
    &vigiePosts,
};

} // namespace

const JsonImporter* findJsonImporter(const JsonValue& document) {
    const auto found = std::find_if(importers.begin(), importers.end(), [&](const JsonImporter* importer) {
        return importer->recognises(document);
    });
    return found == importers.end() ? nullptr : *found;
}

} // namespace vigie
