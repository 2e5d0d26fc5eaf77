// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_format.h"
#include "core/rules/value_names.h"

namespace vigie {
namespace {

const Shape& header() {
    static const Shape shape{{
        needed({Holds::Text, "id", {"nom court de la maison", "short name of the house"}}),
        needed({Holds::Text, "version", {"citée dans chaque rapport", "cited in every report"}}),
        needed({Holds::Text,
                "title",
                {"nom des règles, tel qu’on le cite", "name of these rules, as it is cited"}}),
    }};
    return shape;
}

const Shape& extension() {
    static const Shape shape{{
        needed({Holds::Texts,
                "phrases",
                {"expressions ajoutées à la liste légale", "phrases added to the legal list"}}),
        {Holds::Text, "note", {"remarque pour les auteurs", "remark for authors"}},
    }};
    return shape;
}

const Shape& override() {
    static const Shape shape{{
        named("severity", severityNames(),
              {"gravité que la maison lui donne", "severity that the house gives it"}),
        {Holds::Flag, "off", {"true : la règle n’est pas appliquée", "true: the rule is not run"}},
        needed({Holds::Text,
                "reason",
                {"le motif, cité dans chaque rapport", "the reason, cited in every report"}}),
    }};
    return shape;
}

const Shape& brief() {
    static const Shape shape = withDays({
        needed({Holds::Text, "title", {"nom de la campagne", "name of the campaign"}}),
        {Holds::Texts,
         "term",
         {"seulement les publications où l’une de ces listes est présente ; sinon toutes les publications "
          "commerciales",
          "only posts in which one of these terms occurs; else all commercial posts"}},
        {Holds::Texts,
         "hashtags",
         {"hashtags que ces publications doivent porter", "hashtags that these posts must carry"}},
        {Holds::Texts, "mentions", {"comptes qu’elles doivent citer", "accounts that they must name"}},
        named("severity", severityNames(), {"gravité d’un oubli (minor)", "severity of an omission (minor)"}),
    });
    return shape;
}

} // namespace

const Shape& houseFile() {
    static const Shape shape{{
        mapped(Holds::Map, "house", &header, {"de qui sont ces règles", "whose rules these are"}),
        mapped(Holds::Maps, "terms", &termShape, {"listes de la maison", "lists of the house"}),
        mapped(Holds::Maps, "extend", &extension,
               {"expressions ajoutées à des listes légales", "phrases added to legal lists"}),
        mapped(Holds::Maps, "rules", &houseRuleShape, {"règles de la maison", "rules of the house"}),
        mapped(Holds::Maps, "overrides", &override,
               {"règles légales dont la gravité change, ou qui sont désactivées",
                "legal rules whose severity changes, or that are switched off"}),
        mapped(Holds::Maps, "briefs", &brief,
               {"ce que les publications d’une campagne doivent porter",
                "what the posts of a campaign must carry"}),
    }};
    return shape;
}

} // namespace vigie
