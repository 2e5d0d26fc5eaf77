// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"
#include "core/review/standing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vigie {
namespace {

constexpr std::size_t openingLength = 60;

/// The first words on one line; those of the title where there is no caption.
std::string openingOf(const Post& post, const Wording& say) {
    if (post.text.empty() && post.title.empty())
        return say({"(sans texte)", "(no text)"});
    std::string words = withoutBidiControls(post.text.empty() ? post.title : post.text);
    std::replace(words.begin(), words.end(), '\n', ' ');
    return shortened(words, openingLength);
}

/// The verdict, and every serious finding on another matter: a bad verdict hides them no more than a good
/// one.
std::string wholeStanding(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed) {
    const std::string serious = seriousText(opinion, say, dismissed);
    return verdictText(opinion, say, dismissed) + (serious.empty() ? "" : " · " + serious);
}

PostRow postRow(const CheckedPost& checked, const ReportInput& input) {
    const Opinion& opinion = checked.assessment.then;
    const Upheld upheld = upheldOf(checked, input.review);
    PostRow out;
    out.verdict = opinion.verdict;
    out.isVerdictGone = upheld.isVerdictGone;
    out.caveat = caveatOf(opinion, upheld.dismissed);
    out.standing = capitalised(wholeStanding(opinion, input.say, upheld.dismissed));
    out.creator = creatorOf(checked.post, input.say);
    out.date = dayOf(checked.post, input.say);
    out.postId = idInTables(checked.post, input.say);
    out.opening = openingOf(checked.post, input.say);
    return out;
}

/// By creator; the posts of one stay in the order of their dates.
std::vector<const CheckedPost*> byCreator(const ReportInput& input) {
    std::vector<const CheckedPost*> out;
    for (const CheckedPost& checked : input.posts)
        out.push_back(&checked);
    std::stable_sort(out.begin(), out.end(), [](const CheckedPost* a, const CheckedPost* b) {
        return std::tie(a->post.author, a->post.authorName) < std::tie(b->post.author, b->post.authorName);
    });
    return out;
}

} // namespace

PostList makePostList(const ReportInput& input) {
    const Wording& say = input.say;
    std::map<const CheckedPost*, std::size_t> blocks;
    for (const CheckedPost* flagged : flaggedPosts(input))
        blocks.emplace(flagged, blocks.size());
    PostList out;
    out.intro =
        say({"Chaque publication de l’audit, celles sans constat comprises. L’avis porte sur la mention "
             "publicitaire\u202F; les constats critiques ou majeurs sur un autre sujet sont nommés à côté.",
             "Every post of the audit, including those without a finding. The verdict is about the "
             "disclosure; critical and major findings on other matters are named beside it."});
    out.posts.columns = {say({"N°", "No."}),           say({"Avis", "Verdict"}),
                         say({"Créateur", "Creator"}), say({"Date", "Date"}),
                         say({"Identifiant", "Id"}),   say({"Premiers mots", "First words"})};
    out.posts.whenEmpty = say({"Aucune publication n’a été lue.", "No post was read."});
    for (const CheckedPost* checked : byCreator(input)) {
        out.posts.rows.push_back(postRow(*checked, input));
        const auto block = blocks.find(checked);
        if (block == blocks.end())
            continue;
        out.posts.rows.back().post = block->second;
        out.posts.rows.back().number = say.number(block->second + 1);
    }
    return out;
}

} // namespace vigie
