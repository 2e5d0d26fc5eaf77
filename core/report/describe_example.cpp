// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_example.h"

namespace vigie {

std::string exampleWords(const Post& post) {
    std::string words = post.title.empty() ? post.text : post.title + " / " + post.text;
    for (const Media& media : post.media)
        for (const std::string& part : {media.onScreenText, media.transcript, media.alt})
            words += part.empty() ? "" : " / " + part;
    return words;
}

std::string exampleFacts(const Post& post, const Wording& say) {
    std::string out;
    const auto add = [&out](const std::string& fact) { out += (out.empty() ? "" : ", ") + fact; };
    if (post.platform != Platform::Other)
        add(std::string(displayName(post.platform)));
    if (post.publishedAt)
        add(say.shortDate(parisDate(*post.publishedAt)));
    if (post.paidPartnership)
        add(say({"label {}", "label {}"}, {say(labelState(post.paidPartnership))}));
    return out;
}

} // namespace vigie
