// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/house_summary.h"
#include "core/report/make_sections.h"

#include <algorithm>

namespace vigie {
namespace {

const std::vector<Bilingual>& paragraphs() {
    static const std::vector<Bilingual> all = {
        {"Une publication est tenue pour commerciale lorsqu’elle porte un signe fort (code promo personnel, "
         "lien "
         "d’affiliation, produit offert par une marque nommée, label de la plateforme, mention "
         "publicitaire…) ou deux "
         "signes moyens qui portent sur des faits différents. Avec un seul signe moyen, elle est «\u00A0à "
         "vérifier\u00A0»\u00A0: "
         "la question est à poser au créateur. Un signe faible, comme la seule étiquette d’une marque, ne "
         "suffit pas.",
         "A post is held to be commercial when it bears a strong sign (a personal promo code, an affiliate "
         "link, a "
         "product offered by a named brand, the platform’s label, a disclosure…) or two medium "
         "signs about "
         "different facts. With a single medium sign it is “to review”: the creator has to be asked. A weak "
         "sign, such "
         "as a mere brand tag, is not enough."},
        {"La mention est ensuite cherchée dans tous les champs et graduée\u00A0: adéquate, faible ou niée. "
         "Une mention "
         "adéquate placée après la coupure de la légende, ou derrière une suite de mots-dièse, n’est pas "
         "tenue pour "
         "visible.",
         "The disclosure is then looked for in all fields and graded: adequate, weak or denied. An adequate "
         "disclosure behind "
         "the fold of the caption, or behind a row of hashtags, is not held to be visible."},
        {"Chaque publication est jugée selon le droit en vigueur à Paris le jour de sa parution, puis une "
         "seconde fois "
         "selon le droit à la date de l’audit. Les mots relevés sont ceux de la publication, caractère pour "
         "caractère.",
         "Each post is judged under the law in force in Paris on the day it appeared, then a second time "
         "under the law "
         "on the date of the audit. The words shown are those of the post, character for character. Texts of "
         "law are cited by their French names, under which they can be looked up."},
    };
    return all;
}

/// Which rules of the house were laid over those of the law.
void addHouse(std::vector<Fact>& facts, const HousePack& house, const Wording& say) {
    facts.push_back({say({"Règles maison", "House rules"}), houseName(house, say)});
    facts.push_back({say({"SHA-256 des règles maison", "SHA-256 of the house rules"}), house.sha256});
}

std::vector<Fact> factsOf(const ReportInput& input) {
    const Wording& say = input.say;
    const RulePack& pack = input.pack;
    std::vector<Fact> facts = {
        {say({"Programme", "Program"}), "Vigie " + input.options.programVersion},
        {say({"Règles", "Rules"}),
         say({"{} ({}, version {})", "{} ({}, version {})"}, {say(pack.title), pack.id, pack.version})},
        {say({"SHA-256 des règles", "SHA-256 of the rules"}), pack.sha256},
        {say({"SHA-256 des publications", "SHA-256 of the posts"}), postsSha256(input.posts)},
        {say({"Calcul de cette empreinte", "How it is made"}),
         say({"lignes «\u00A0identifiant, tabulation, SHA-256 de l’enregistrement\u00A0», triées",
              "lines “id, tab, SHA-256 of the record”, sorted"})},
    };
    if (pack.house)
        addHouse(facts, *pack.house, say);
    return facts;
}

ReportTable<LawRow> lawsOf(const ReportInput& input) {
    const Wording& say = input.say;
    const auto judgedUnder = [&](const std::string& id) {
        return static_cast<std::size_t>(
            std::count_if(input.posts.begin(), input.posts.end(),
                          [&](const CheckedPost& checked) { return checked.assessment.then.law == id; }));
    };
    ReportTable<LawRow> out;
    out.title = say({"Versions de la loi", "Versions of the law"});
    out.columns = {say({"Version", "Version"}), say({"Texte", "Text"}), say({"En vigueur", "In force"}),
                   say({"Publications", "Posts"})};
    out.whenEmpty = say({"Aucune version de la loi n’est décrite.", "No version of the law is described."});
    for (const LawVersion& version : input.pack.lawVersions)
        out.rows.push_back(
            {version.id, say(version.title), say.period(version.inForce), judgedUnder(version.id)});
    if (const std::size_t before = judgedUnder("none"); before > 0)
        out.rows.push_back(
            {"–", say({"Avant la loi du 9 juin 2023", "Before the law of 9 June 2023"}), "–", before});
    return out;
}

std::string rulesOf(const ReportInput& input) {
    const Wording& say = input.say;
    const std::string run = say.count(input.pack.rules.size(), {"{} règle appliquée", "{} rule was run"},
                                      {"{} règles appliquées", "{} rules were run"});
    const std::string hit = say.count(input.tally.findingsOfRule.size(),
                                      {"{} avec au moins un constat", "{} with at least one finding"},
                                      {"{} avec au moins un constat", "{} with at least one finding"});
    return say({"{}, {}. La liste complète est en annexe.", "{}, {}. The whole list is in the annex."},
               {run, hit});
}

} // namespace

Method makeMethod(const ReportInput& input) {
    Method out;
    for (const Bilingual& paragraph : paragraphs())
        out.paragraphs.push_back(input.say(paragraph));
    if (input.pack.house)
        for (const std::string& sentence : houseSentences(*input.pack.house, input.say))
            out.paragraphs.push_back(sentence);
    out.facts = factsOf(input);
    out.laws = lawsOf(input);
    out.rules = rulesOf(input);
    return out;
}

} // namespace vigie
