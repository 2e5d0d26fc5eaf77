// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_format.h"

#include "core/rules/value_names.h"

namespace vigie {
namespace {

const Shape& header() {
    static const Shape shape{{
        needed({Holds::Text, "id", {"nom court du référentiel", "short name of the pack"}}),
        needed({Holds::Text, "version", {"citée dans chaque rapport", "cited in every report"}}),
        needed({Holds::Bilingual, "title", {"nom complet", "full name"}}),
        {Holds::Number,
         "hashtag-limit",
         {"derrière autant de hashtags, une mention n’est plus vue (3 si rien n’est dit)",
          "behind so many hashtags a mention is out of sight (3 unless given)"}},
        named(
            "severity-without-intent", severityNames(),
            {"plafond de la gravité sur une publication sans intention commerciale (aucun si rien n’est dit)",
             "cap of the severity on a post without commercial intent (none unless given)"}),
        named("severity-of-hints", severityNames(),
              {"plafond de la gravité d’un simple indice (aucun si rien n’est dit)",
               "cap of the severity of a mere hint (none unless given)"}),
        {Holds::Number,
         "hint-places",
         {"jusqu’à combien d’endroits de la publication un constat n’est qu’un indice (0 si rien n’est dit)",
          "up to how many places of the post a finding is only a hint (0 unless given)"}},
    }};
    return shape;
}

const Shape& lawVersion() {
    static const Shape shape =
        withDays({needed({Holds::Bilingual, "title", {"nom de la version", "name of the version"}})});
    return shape;
}

const Shape& platform() {
    static const Shape shape{{{Holds::Number,
                               "fold",
                               {"nombre de caractères de la légende que l’on voit avant « … plus »",
                                "how many characters of a caption are seen before “… more”"}}}};
    return shape;
}

const Shape& fragment() {
    static const Shape shape{{
        needed({Holds::Text,
                "re",
                {"motif RE2, sur un texte sans majuscules ni accents",
                 "RE2 pattern over text without capitals or accents"}}),
        {Holds::Flag,
         "upper",
         {"la publication doit l’écrire en capitales", "the post has to write it in capitals"}},
        {Holds::Bilingual,
         "name",
         {"ce que c’est, pour qui lit une règle", "what it is, for those who read a rule"}},
    }};
    return shape;
}

const Shape& law() {
    static const Shape shape = withDays({
        needed({Holds::Text, "text", {"le texte, tel qu’on le cite", "the text of law, as it is cited"}}),
        {Holds::Text, "article", {"article", "article"}},
        {Holds::Text, "url", {"adresse où le lire", "where to read it"}},
        needed(named("tag", tagNames(),
                     {"comment la source a été vérifiée ; plafonne la gravité",
                      "how the source was verified; caps the severity"})),
        needed({Holds::Bilingual,
                "summary",
                {"ce que le texte demande, en une phrase", "what the text asks for, in one sentence"}}),
    });
    return shape;
}

Key title() {
    return needed({Holds::Bilingual, "title", {"nom, en quelques mots", "name, in a few words"}});
}
Key fact() {
    return {Holds::Text,
            "fact",
            {"les signes d’un même fait ne comptent qu’une fois", "signs of one fact count once"}};
}
Key thirdParty() {
    return {Holds::Flag, "third-party", {"un tiers est derrière", "somebody else stands behind it"}};
}
Key when() {
    return needed(
        {Holds::Condition,
         "when",
         {"la condition ; d’une liste, toutes doivent tenir", "the condition; of a list, all have to hold"}});
}
Key examples() {
    return mapped(Holds::Map, "examples", &examplesShape,
                  {"la preuve : des publications inventées", "the proof: invented posts"});
}

const Shape& signal() {
    static const Shape shape{{
        title(),
        needed(named("strength", strengthNames(), {"poids du signe", "weight of the sign"})),
        fact(),
        {Holds::Flag,
         "own-offer",
         {"l’auteur vend sa propre offre", "the author sells an offer of their own"}},
        thirdParty(),
        when(),
        examples(),
    }};
    return shape;
}

const Shape& gradePeriod() {
    static const Shape shape =
        withDays({needed(named("grade", gradeNames(), {"ce qu’elle vaut", "what it is worth"}))});
    return shape;
}

/// One name, or a list of names with the days for which each holds.
Key byDay(std::string name, std::vector<std::string> names, const Shape& (*period)(), Bilingual help) {
    Key key = mapped(Holds::DatedName, std::move(name), period, std::move(help));
    key.names = std::move(names);
    return key;
}

const Shape& mention() {
    static const Shape shape{{
        title(),
        named("language", {"fr", "en"}, {"langue de la mention (fr)", "language of the mention (fr)"}),
        needed(byDay("grade", gradeNames(), &gradePeriod,
                     {"ce que vaut la mention", "what the mention is worth"})),
        named("sign", strengthNames(),
              {"son poids comme signe commercial (strong)", "its weight as a commercial sign (strong)"}),
        fact(),
        thirdParty(),
        when(),
        examples(),
    }};
    return shape;
}

const Shape& severityPeriod() {
    static const Shape shape = withDays(
        {needed(named("severity", severityNames(), {"gravité ces jours-là", "severity on these days"}))});
    return shape;
}

Key severity() {
    return needed(
        byDay("severity", severityNames(), &severityPeriod,
              {"gravité du constat, au besoin selon le jour", "severity of the finding, by day if need be"}));
}
Key why() {
    return needed({Holds::Bilingual, "why", {"ce que la règle a vu", "what the rule saw"}});
}
Key remedy() {
    return needed({Holds::Bilingual, "remedy", {"ce qu’il faut corriger", "what to correct"}});
}

const Shape& insertion() {
    static const Shape shape = withDays({
        needed({Holds::Text,
                "text",
                {"les mots, en français, tels que le texte les veut",
                 "the words, in French, as the text of law wants them"}}),
        needed(named(
            "at", {"start", "end"},
            {"devant les mots de l’auteur, ou derrière", "before the words of the author, or behind them"})),
    });
    return shape;
}

Key insert() {
    return mapped(Holds::MapList, "insert", &insertion,
                  {"mots qui, ajoutés à la légende, répondent au constat ; selon le jour au besoin",
                   "words that answer the finding once they stand in the caption; by day if need be"});
}

Key withdraw() {
    return {
        Holds::Flag,
        "withdraw",
        {"true : aucun mot ajouté n’y change rien, la publication est à retirer ; rien d’autre n’est demandé",
         "true: no added words help, the post has to go; nothing else is asked for"}};
}

const Shape& rule() {
    static const Shape shape = withDays({
        severity(),
        needed(named("confidence", confidenceNames(),
                     {"sûreté des sources : H ; M, majeur au plus ; L, mineur au plus",
                      "confidence in the sources: H; M, major at most; L, minor at most"})),
        {Holds::Text,
         "group",
         {"d’un groupe, seule la première règle qui se déclenche parle",
          "of a group, only the first rule that fires speaks"}},
        {Holds::Number,
         "rank",
         {"place dans le groupe, la plus petite d’abord", "place in the group, lowest first"}},
        title(),
        why(),
        remedy(),
        needed({Holds::Texts, "basis", {"textes de la section laws", "texts of the section laws"}}),
        when(),
        insert(),
        withdraw(),
        examples(),
    });
    return shape;
}

Key platforms() {
    Key key = mapped(Holds::Maps, "platforms", &platform,
                     {"où chaque plateforme coupe une légende", "where each platform cuts a caption"});
    key.names = platformNames();
    return key;
}

} // namespace

const Shape& termShape() {
    static const Shape shape{{
        needed({Holds::Texts,
                "phrases",
                {"expressions qui disent la même chose", "phrases that mean the same"}}),
        {Holds::Texts,
         "except",
         {"un passage qui touche l’une d’elles ne compte pas",
          "a place that overlaps one of these does not count"}},
        {Holds::Flag,
         "in-names",
         {"chercher aussi dans les @comptes et les adresses", "look into @handles and addresses, too"}},
        {Holds::Text, "note", {"remarque pour les auteurs", "remark for authors"}},
    }};
    return shape;
}

/// Nobody has to translate the rules of their own house.
Key told(Key key) {
    key.holds = Holds::Told;
    return key;
}

const Shape& houseRuleShape() {
    static const Shape shape =
        withDays({severity(), told(title()), told(why()), told(remedy()), when(), insert(), examples()});
    return shape;
}

const Shape& legalFile() {
    static const Shape shape{{
        mapped(Holds::Map, "pack", &header, {"ce qu’est le référentiel", "what the pack is"}),
        mapped(Holds::Maps, "law-versions", &lawVersion,
               {"versions de la loi du 9 juin 2023", "versions of the law of 9 June 2023"}),
        platforms(),
        mapped(Holds::Maps, "fragments", &fragment,
               {"morceaux de motif, cités par <nom>", "pieces of pattern, cited as <name>"}),
        mapped(Holds::Maps, "laws", &law, {"textes de droit", "texts of law"}),
        mapped(Holds::Maps, "terms", &termShape, {"listes d’expressions", "lists of phrases"}),
        mapped(Holds::Maps, "signals", &signal,
               {"signes d’intention commerciale", "signs of commercial intent"}),
        mapped(Holds::Maps, "mentions", &mention, {"mentions publicitaires", "mentions of advertising"}),
        mapped(Holds::Maps, "rules", &rule, {"ce qui est signalé", "what is reported"}),
    }};
    return shape;
}

} // namespace vigie
