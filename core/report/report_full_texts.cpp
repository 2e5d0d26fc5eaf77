// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/report/make_sections.h"
#include "core/text/layout.h"

namespace vigie {
namespace {

/// A book pasted into a caption does not become part of the report.
constexpr std::size_t longestText = 10'000;

FullText fullText(const std::string& heading, const std::string& text, const Wording& say) {
    const std::size_t end = graphemeOffset(text, longestText);
    const std::string fingerprint = "SHA-256 " + sha256Hex(text);
    if (end == text.size())
        return {heading, text, fingerprint, {}};
    const std::string all = say.number(countGraphemes(text));
    return {heading, text.substr(0, end), fingerprint,
            say({"Coupé ici\u00A0: le texte compte {} caractères.", "Cut here: the text has {} characters."},
                {all})};
}

} // namespace

FullTexts makeFullTexts(const ReportInput& input, const Details& details) {
    const Wording& say = input.say;
    FullTexts out;
    out.intro = say(
        {"Les textes dont l’extrait a été abrégé, tels qu’ils figurent dans les fichiers. Le SHA-256 est ici "
         "celui du texte seul\u202F; l’empreinte donnée avec chaque publication est celle de son "
         "enregistrement "
         "entier, dont ce texte n’est qu’une partie.",
         "The texts whose excerpt was shortened, as they stand in the files. The SHA-256 here is "
         "that of the text alone; the fingerprint given with each post is that of its whole "
         "record, of which this text is a part."});
    const std::vector<const CheckedPost*> posts = flaggedPosts(input);
    for (std::size_t i = 0; i < posts.size(); ++i)
        for (const Excerpt& excerpt : details.posts[i].excerpts)
            if (isShortened(excerpt.runs))
                out.texts.push_back(
                    fullText(say.number(i + 1) + " · " + details.posts[i].creator + " · " + excerpt.label,
                             fieldText(posts[i]->post, excerpt.field), say));
    return out;
}

} // namespace vigie
