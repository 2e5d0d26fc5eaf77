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

/// « window.YTD.account.part0 = [ {"account": {…}} ] » in the same folder.
Account account(std::string_view, const Surroundings& around) {
    std::string json = around.contentOf("account.js");
    json.erase(0, std::min(json.find('['), json.size()));
    ImportLog unheard({}, {}, Language::French);
    JsonDocument document;
    const auto list = document.parse(json, unheard);
    const JsonValue found = list ? list->at("0.account") : JsonValue();
    return {found["username"].text(), found["accountDisplayName"].text(), found["accountId"].text(), {}};
}

} // namespace

const JsonImporter xArchive = {"x-archive", recognises, nullptr, read, account};

} // namespace vigie
