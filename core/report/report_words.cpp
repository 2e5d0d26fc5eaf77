// SPDX-License-Identifier: GPL-3.0-or-later
// What a post says, as a report shows it: excerpts, quoted words, signs and mentions.
#include "core/engine/drawn_fold.h"
#include "core/report/make_sections.h"
#include "core/text/layout.h"
#include "core/text/normalised_text.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

/// Longer evidence is cut in lists; the excerpt shows it whole.
constexpr std::size_t longestQuote = 90;
constexpr std::size_t mostQuotes = 12;

std::string labelOf(FieldRef field, const Wording& say) {
    const auto ofMedia = [&](const Bilingual& pattern) {
        return say(pattern, {say.number(field.index + 1)});
    };
    switch (field.kind) {
    case FieldKind::Text: return say({"Légende", "Caption"});
    case FieldKind::Title: return say({"Titre", "Title"});
    case FieldKind::Hashtags: return say({"Mots-dièse du fichier", "Hashtags of the file"});
    case FieldKind::Alt: return ofMedia({"Texte alternatif (média {})", "Alternative text (media {})"});
    case FieldKind::OnScreenText: return ofMedia({"Texte à l’écran (média {})", "On-screen text (media {})"});
    case FieldKind::Transcript: return ofMedia({"Transcription (média {})", "Transcript (media {})"});
    case FieldKind::PaidPartnership: return say({"Label de la plateforme", "Platform label"});
    case FieldKind::Sponsors: return say({"Comptes nommés par le label", "Accounts named by the label"});
    }
    return {};
}

/// « louna » of « louna (CE2 »: a bracket that stays open is cut off with what it holds, while a word is
/// left.
std::string_view withoutOpenBracket(std::string_view words) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (words[at] == '(')
            open.push_back(at);
        else if (words[at] == ')' && !open.empty())
            open.pop_back();
    const std::string_view rest = open.empty() ? words : words.substr(0, open.front());
    return hasWord(rest) ? rest.substr(0, rest.find_last_not_of(" \n\t") + 1) : words;
}

/// The words, quoted, and how they read where they were disguised.
std::string quoteOf(const Evidence& evidence, const Wording& say) {
    if (evidence.field.kind == FieldKind::PaidPartnership)
        return labelOf(evidence.field, say);
    const std::string words(withoutOpenBracket(shortened(evidence.text, longestQuote)));
    const std::string quoted = say.quoted(withoutBidiControls(words));
    const NormalisedText read(words);
    if (read.disguises().empty())
        return quoted;
    return say({"{} (se lit {})", "{} (reads {})"}, {quoted, say.quoted(read.folded())});
}

std::string gradeOf(const Mention& mention, const Wording& say) {
    const std::string grade = say(displayName(mention.grade));
    if (mention.grade != Grade::Adequate)
        return grade;
    return grade +
           (mention.visible ? say({", visible", ", visible"}) : say({", hors de vue", ", out of sight"}));
}

/// « 10 » needs no mention beside « -10% ».
bool isInsideOther(const Evidence& piece, const std::vector<Evidence>& all) {
    return std::any_of(all.begin(), all.end(), [&](const Evidence& other) {
        return other.field == piece.field && other.span != piece.span && other.span.contains(piece.span);
    });
}

} // namespace

std::string wordsOf(const std::vector<Evidence>& evidence, const Wording& say) {
    std::string out;
    std::set<std::string> seen;
    for (const Evidence& piece : evidence) {
        if (isInsideOther(piece, evidence))
            continue;
        const std::string words = foldedCopy(piece.text);
        const bool isNew = seen.insert(words.substr(words.starts_with('#') ? 1 : 0)).second;
        if (isNew && seen.size() <= mostQuotes)
            out += (out.empty() ? "" : ", ") + quoteOf(piece, say);
    }
    if (seen.size() > mostQuotes)
        out += say.count(seen.size() - mostQuotes, {" et {} autre", " and {} other"},
                         {" et {} autres", " and {} others"});
    return out;
}

std::vector<Excerpt> excerptsOf(const CheckedPost& checked, const ReportInput& input) {
    const Post& post = checked.post;
    std::vector<Excerpt> out;
    const auto add = [&](FieldRef field, bool evenUnmarked) {
        const std::string words = fieldText(post, field);
        const std::vector<MarkedSpan> marks = marksIn(checked.assessment, field);
        if (words.empty() || (marks.empty() && !evenUnmarked))
            return;
        const bool folds = field.kind == FieldKind::Text;
        const auto fold = folds ? foldIn(words, post.platform, input.pack,
                                         placesInCaption(checked.assessment.then.mentions))
                                : std::nullopt;
        out.push_back({field, labelOf(field, input.say), makeRuns(words, marks, fold)});
    };
    add({FieldKind::Title, 0}, true);
    add({FieldKind::Text, 0}, true);
    add({FieldKind::Hashtags, 0}, false);
    for (std::size_t media = 0; media < post.media.size(); ++media)
        for (const FieldKind kind : {FieldKind::OnScreenText, FieldKind::Alt, FieldKind::Transcript})
            add({kind, media}, false);
    return out;
}

std::vector<std::string> signsOf(const Assessment& assessment, const Wording& say) {
    std::vector<std::pair<std::string, std::vector<Evidence>>> lines;
    const auto add = [&](const Bilingual& title, const std::string& weight,
                         const std::vector<Evidence>& evidence) {
        const std::string head = capitalised(say(title)) + " (" + weight + ")";
        auto line =
            std::find_if(lines.begin(), lines.end(), [&](const auto& known) { return known.first == head; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {head, {}});
        line->second.insert(line->second.end(), evidence.begin(), evidence.end());
    };
    for (const Signal& sign : assessment.commercial.signs)
        if (!sign.id.starts_with("mention."))
            add(sign.title, say({"signe {}", "{} sign"}, {say(displayName(sign.strength))}), sign.evidence);
    for (const Mention& mention : assessment.then.mentions)
        add(mention.title, gradeOf(mention, say), {mention.evidence});
    std::vector<std::string> out;
    for (const auto& [head, evidence] : lines)
        out.push_back(say({"{}\u00A0: {}", "{}: {}"}, {head, wordsOf(evidence, say)}));
    return out;
}

} // namespace vigie
