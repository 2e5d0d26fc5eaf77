// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/agreement_wording.h"

#include <array>

namespace vigie {
namespace {

constexpr std::size_t few = 10; ///< findings

struct Band {
    double from;
    Bilingual words;
};

const Bilingual& wordsFor(double kappa) {
    static const std::array<Band, 6> bands = {{
        {0.81, {"accord presque parfait", "almost perfect agreement"}},
        {0.61, {"accord fort", "substantial agreement"}},
        {0.41, {"accord modéré", "moderate agreement"}},
        {0.21, {"accord passable", "fair agreement"}},
        {0, {"accord faible", "slight agreement"}},
        {-1, {"moins d’accord que par hasard", "less agreement than by chance"}},
    }};
    for (const Band& band : bands)
        if (kappa >= band.from)
            return band.words;
    return bands.back().words;
}

} // namespace

std::string shareText(const Agreement& agreement, const Wording& say) {
    return agreement.both == 0 ? "–" : say.percent(double(agreement.same) / double(agreement.both));
}

std::string kappaText(const Agreement& agreement, const Wording& say) {
    return agreement.kappa ? say.decimal(*agreement.kappa, 2) : "–";
}

std::string agreementMeaning(const Agreement& agreement, const Wording& say) {
    if (agreement.both == 0)
        return say({"aucun constat lu par les deux", "no finding read by both"});
    const std::string meaning =
        agreement.kappa ? say(wordsFor(*agreement.kappa))
                        : say({"une seule décision de part et d’autre\u00A0: le kappa ne dit rien",
                               "one and the same decision on both sides: kappa says nothing"});
    return meaning + (agreement.both < few ? say({" (peu de constats)", " (few findings)"}) : "");
}

std::string sampleText(const SampleResult& sample, const Wording& say) {
    const std::string drawn = say({"Sur {} publications sans constat, {} ont été tirées au sort",
                                   "Of {} posts without a finding, {} were drawn at random"},
                                  {say.number(sample.population), say.number(sample.drawn)});
    if (sample.read == 0)
        return drawn + say({"\u202F; aucune n’a encore été relue.", "; none of them was read yet."});
    const std::string missed =
        say.count(sample.missed, {"{} aurait dû donner un constat", "{} should have given one"},
                  {"{} auraient dû donner un constat", "{} should have given one"});
    return drawn +
           say({" et {} relues\u00A0: {}. Avec 95\u00A0% de confiance, la part manquée ne dépasse pas {}.",
                " and {} read: {}. With 95% confidence, the share missed is at most {}."},
               {say.number(sample.read), missed, say.percent(sample.atMost)});
}

} // namespace vigie
