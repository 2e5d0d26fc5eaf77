// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome in plain sentences.
#include "core/report/make_sections.h"

namespace vigie {
namespace {

/// How the commercial posts stand, in one sentence that names only what there is.
std::string commercialResult(const Tally& tally, const Wording& say) {
    std::vector<std::string> parts;
    const auto add = [&](Verdict verdict, const Bilingual& one, const Bilingual& many) {
        if (tally.of(verdict) > 0)
            parts.push_back(say.count(tally.of(verdict), one, many));
    };
    add(Verdict::NonCompliant,
        {"{} n’annonce pas son caractère publicitaire", "{} does not say that it is advertising"},
        {"{} n’annoncent pas leur caractère publicitaire", "{} do not say that they are advertising"});
    // Not « says so »: an own offer that is plain from its words may have no mention at all.
    add(Verdict::Improvable, {"{} est améliorable", "{} can be improved"},
        {"{} sont améliorables", "{} can be improved"});
    add(Verdict::Compliant, {"{} porte une mention conforme", "{} carries a compliant disclosure"},
        {"{} portent une mention conforme", "{} carry a compliant disclosure"});
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        list += (i == 0 ? "" : last ? say({" et ", " and "}) : std::string(", ")) + parts[i];
    }
    return tally.commercial == 1 ? std::string() : say({" Parmi elles, {}.", " Of these, {}."}, {list});
}

/// The sentences before are the program's; what people made of them is told behind.
std::string afterReview(const Tally& tally, const Wording& say) {
    const std::size_t gone = tally.goneOf(Verdict::NonCompliant) + tally.goneOf(Verdict::Improvable);
    return gone == 0 ? std::string()
                     : say({" Ces avis sont ceux de Vigie\u202F; la relecture en a écarté {}.",
                            " These verdicts are those of Vigie; review dismissed {} of them."},
                           {say.number(gone)});
}

/// That a mention settles nothing else.
std::string beyondTheMention(const Tally& tally, const Wording& say) {
    if (tally.seriousPosts == 0)
        return {};
    std::string out =
        say.count(tally.seriousPosts,
                  {" Au-delà de la mention, {}\u00A0publication appelle un constat critique ou majeur",
                   " Beyond the disclosure, {} post calls for a critical or major finding"},
                  {" Au-delà de la mention, {}\u00A0publications appellent un constat critique ou majeur",
                   " Beyond the disclosure, {} posts call for a critical or major finding"});
    if (const std::size_t compliant = tally.seriousOf(Verdict::Compliant); compliant > 0)
        out += say.count(compliant,
                         {", dont {} à la mention conforme", ", {} of them with a compliant disclosure"},
                         {", dont {} à la mention conforme", ", {} of them with a compliant disclosure"});
    return out + ".";
}

} // namespace

std::string resultOf(const Tally& tally, const Wording& say) {
    if (tally.posts == 0)
        return say({"Aucune publication n’a été lue.", "No post was read."});
    const std::string read = say.count(tally.posts, {"{}\u00A0publication lue", "{} post read"},
                                       {"{}\u00A0publications lues", "{} posts read"});
    std::string out;
    if (tally.commercial == 0)
        out = say({"Sur {}, aucune n’est commerciale.", "Of {}, none is commercial."}, {read});
    else
        out = say({"Sur {}, {}.", "Of {}, {}."},
                  {read, say.count(tally.commercial, {"{} est commerciale", "{} is commercial"},
                                   {"{} sont commerciales", "{} are commercial"})}) +
              commercialResult(tally, say);
    if (const std::size_t open = tally.of(Verdict::ToReview); open > 0)
        out += " " + say.count(open,
                               {"Pour une autre, la question est à poser au créateur.",
                                "For one other, the creator has to be asked."},
                               {"Pour {} autres, la question est à poser au créateur.",
                                "For {} others, the creator has to be asked."});
    return out + afterReview(tally, say) + beyondTheMention(tally, say);
}

} // namespace vigie
