// SPDX-License-Identifier: GPL-3.0-or-later
// The archive that X gives to its users: « window.YTD.tweets.part0 = [ {"tweet": {…}}, … ] ».
#include "core/import/formats/json_importer.h"
#include "core/import/formats/x_tweet.h"

namespace vigie {
namespace {

/// Old archives hold the bare tweet.
JsonValue tweetOf(const JsonValue& document) {
    return document.has("tweet") ? document["tweet"] : document;
}

bool recognises(const JsonValue& document) {
    const JsonValue tweet = tweetOf(document);
    return tweet.has("id_str") && (tweet.has("full_text") || tweet.has("text")) && tweet.has("created_at");
}

ReadPost read(const JsonRecord& record) {
    return fromTweet(tweetOf(record.value));
}

} // namespace

const JsonImporter xArchive = {"x-archive", recognises, nullptr, read};

} // namespace vigie
