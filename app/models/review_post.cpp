// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/review_post.h"

#include "app/text/qt_text.h"
#include "core/text/layout.h"
#include "core/text/normalised_text.h"

namespace vigie {
namespace {

constexpr std::size_t excerptLength = 160; // user-perceived characters: more than a list ever shows

std::string searchTextOf(const CheckedPost& checked) {
    const Post& post = checked.post;
    std::string words = post.text;
    const auto add = [&](const std::string& piece) { words += '\n' + piece; };
    add('@' + post.author);
    add(post.authorName);
    add(post.title);
    for (const Finding& finding : checked.assessment.then.findings) {
        add(finding.rule);
        add(finding.title.fr);
        add(finding.title.en);
    }
    return foldedCopy(words);
}

QString excerptOf(const Post& post) {
    const std::string& words = post.text.empty() ? post.title : post.text;
    // A grapheme has no more than a few bytes as a rule; the cut keeps a caption of megabytes cheap.
    const std::string_view start = std::string_view(words).substr(0, excerptLength * 16);
    const std::size_t end = graphemeOffset(start, excerptLength);
    return toQString(start.substr(0, end)).simplified();
}

} // namespace

ReviewPostPtr makeReviewPost(CheckedPost checked) {
    auto made = std::make_shared<ReviewPost>();
    made->searchText = searchTextOf(checked);
    made->excerpt = excerptOf(checked.post);
    made->checked = std::move(checked);
    return made;
}

} // namespace vigie
