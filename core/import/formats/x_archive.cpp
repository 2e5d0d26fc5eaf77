// SPDX-License-Identifier: GPL-3.0-or-later
// The archive that X gives to its users: « window.YTD.tweets.part0 = [ {"tweet": {…}}, … ] ».
#include "core/import/formats/json_importer.h"
#include "core/import/formats/post_parts.h"
#include "core/import/formats/x_tweet.h"

#include <algorithm>

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
    Post post = fromTweet(tweetOf(record.value));
    if (fileName(record.file).starts_with("deleted"))
        post.visibility = Visibility::Private;
    return post;
}

/// « window.YTD.account.part0 = [ {"account": {…}} ] » in the same folder, or « window.__THAR_CONFIG =
/// {"userInfo": {…}} ».
Account account(std::string_view, const Surroundings& around) {
    ImportLog unheard({}, {}, Language::French);
    for (const std::string file : {"account.js", "manifest.js"}) {
        std::string json = around.contentOf(file);
        json.erase(0, std::min(json.find_first_of("[{"), json.size()));
        JsonDocument document;
        const auto read = document.parse(json, unheard);
        if (const JsonValue found = read ? read->firstOf({"0.account", "userInfo"}) : JsonValue())
            return {found.firstOf({"username", "userName"}).text(),
                    found.firstOf({"accountDisplayName", "displayName"}).text(), found["accountId"].text()};
    }
    return {};
}

} // namespace

const JsonImporter xArchive = {"x-archive", recognises, nullptr, read, account};

} // namespace vigie
