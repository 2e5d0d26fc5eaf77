// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/house_template.h"

#include <algorithm>

namespace vigie {

const Bilingual& houseTemplate() {
    static const Bilingual text = {
        R"(# Règles de la maison, posées sur la loi. Ce qui suit un « # » est une remarque.
# Les retraits comptent : deux espaces par niveau, jamais de tabulation.

house:
  id: maison                     # un mot, sans espace
  version: "1"                   # citée dans chaque rapport : changez-la avec les règles
  title: Règles de la maison     # le nom que citent les constats

# Listes d’expressions. Ni majuscules ni accents ne comptent ; « mot(s)? » trouve aussi « mots ».
terms:
  house.mots:
    phrases:
      - mot que la charte écarte

# Ce qui est signalé. Tout nom que vous donnez commence par « house. ».
rules:
  house.mot-ecarte:
    severity: minor              # critical, major, minor ou info
    title: Mot que la charte écarte
    why: La charte de la maison écarte ce mot.
    remedy: Choisir un autre mot.
    when:                        # tout ceci à la fois
      - term: house.mots
      - commercial: true         # seulement dans une publication commerciale
    examples:                    # la preuve ; [[…]] marque les mots à relever
      match:
        - "un [[mot que la charte écarte]], -10 % avec mon code LOLA10 chez @serumia"
      no-match:
        - "un mot que la charte écarte, au coucher du soleil"

# Pour vous servir de ce qui suit, ôtez le « # » au début de chaque ligne.

# Une règle légale qui compte ici autrement, ou pas du tout (off: true) :
#overrides:
#  claim.superlative:
#    severity: info
#    reason: Nos superlatifs sont relus par le service juridique

# Ce que les publications commerciales d’une campagne doivent porter :
#briefs:
#  lumios-noel:
#    title: Lumios, Noël 2026
#    from: 2026-11-15
#    until: 2026-12-31
#    hashtags: [LumiosNoel]
#    mentions: ["@lumios"]
)",
        R"(# Rules of the house, laid over the law. What follows a “#” is a remark.
# Indentation counts: two blanks a level, never a tab.

house:
  id: house                      # one word, without blanks
  version: "1"                   # cited in every report: change it with the rules
  title: House rules             # the name that findings cite

# Lists of phrases. Neither capitals nor accents count; “word(s)?” also finds “words”.
terms:
  house.words:
    phrases:
      - word that the charter rules out

# What is reported. Every name that you give begins with “house.”.
rules:
  house.word-ruled-out:
    severity: minor              # critical, major, minor or info
    title: Word that the charter rules out
    why: The charter of the house rules this word out.
    remedy: Choose another word.
    when:                        # all of this at once
      - term: house.words
      - commercial: true         # only in a commercial post
    examples:                    # the proof; [[…]] marks the words of evidence
      match:
        - "un [[word that the charter rules out]], -10 % avec mon code LOLA10 chez @serumia"
      no-match:
        - "a word that the charter rules out, at sunset"

# To use what follows, take away the “#” at the beginning of each line.

# A legal rule that counts otherwise here, or not at all (off: true):
#overrides:
#  claim.superlative:
#    severity: info
#    reason: Our superlatives are read by the legal department

# What the commercial posts of a campaign must carry:
#briefs:
#  lumios-noel:
#    title: Lumios, Christmas 2026
#    from: 2026-11-15
#    until: 2026-12-31
#    hashtags: [LumiosNoel]
#    mentions: ["@lumios"]
)"};
    return text;
}

std::string houseTemplate(Language language, const std::string& id) {
    std::string text = houseTemplate().in(language);
    const std::string key = "\n  id: ";
    const std::size_t begin = text.find(key) + key.size();
    const std::size_t remark = text.find('#', begin);
    std::string value = '"' + id + '"';
    value.resize(std::max(value.size() + 1, remark - begin), ' ');
    return text.replace(begin, remark - begin, value);
}

const Bilingual& houseFileName() {
    static const Bilingual name = {"maison.yaml", "house.yaml"};
    return name;
}

} // namespace vigie
