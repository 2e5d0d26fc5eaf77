// SPDX-License-Identifier: GPL-3.0-or-later
// What a format of JSON has to bring to be read: how it is known, where its records are, and how a record
// becomes a post. Files, lists, lines, archives and damage are dealt with elsewhere, the same for all.
#pragma once

#include "core/import/json_value.h"
#include "core/import/surroundings.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// One record where it stands.
struct JsonRecord {
    JsonValue value;
    JsonValue document;    ///< the whole line, list element or file that holds the record
    std::string_view file; ///< as the user named it
    const Surroundings& around;
};

/// Whose posts a file holds, where the posts themselves do not say so.
struct Account {
    std::string handle;
    std::string name = {};
    std::string id = {};
    std::optional<std::int64_t> followers = {};
};

/// The post (id, source, raw and what keepPost() fills in may be missing), or why the record is none to
/// check: NotPublic, ShownAdvert or NoPost. Fields that cannot be read are told by the conversions of
/// JsonValue.
using ReadPost = tl::expected<Post, Notice>;

struct JsonImporter {
    std::string_view name; ///< « instaloader », for ImportSummary and PostSource
    /// Whether this line, list element or file is of this format. Asked in the order of the table.
    bool (*recognises)(const JsonValue& document);
    /// The records in it; null where it is one.
    std::vector<JsonValue> (*records)(const JsonValue& document);
    ReadPost (*read)(const JsonRecord& record);
    /// Whose account it is, by the name of the file and what lies around it; null where posts say it.
    Account (*account)(std::string_view file, const Surroundings& around) = nullptr;
};

/// « lola » of a download called « instagram-lola-2025-03-02-AbCdEf12.zip », or of a folder of that name.
std::string accountInDownloadName(std::string_view path, std::string_view site);

/// The first of the table that recognises the document; null when none does.
const JsonImporter* findJsonImporter(const JsonValue& document);

// In this folder, in the order in which they are asked. A new format is its file, a line here, and a line in
// json_importers.cpp.

extern const JsonImporter zeeschuimer;
extern const JsonImporter fourCat;
extern const JsonImporter instaloader;
extern const JsonImporter ytDlp;
extern const JsonImporter galleryDl;
extern const JsonImporter xArchive;
extern const JsonImporter xApi;
extern const JsonImporter apifyInstagram;
extern const JsonImporter apifyTikTok;
extern const JsonImporter apidojoTikTok;
extern const JsonImporter instagramDownload;
extern const JsonImporter facebookDownload;
extern const JsonImporter tiktokDownload;
extern const JsonImporter tiktokResearch;
extern const JsonImporter tiktokItems;
extern const JsonImporter youtubeData;
extern const JsonImporter instagramGraph;
extern const JsonImporter pinterestItems;
extern const JsonImporter twitch;
extern const JsonImporter snapchat;
extern const JsonImporter crowdTangle;
extern const JsonImporter brandedContent;
extern const JsonImporter metaAds;
extern const JsonImporter tiktokCommercial;
extern const JsonImporter tiktokAds;
extern const JsonImporter vigiePosts;

} // namespace vigie
