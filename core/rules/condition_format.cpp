// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_format.h"
#include "core/rules/value_names.h"

namespace vigie {
namespace {

const std::vector<std::string> yesNoUnknown = {"true", "false", "unknown"};

const Shape& postFacts() {
    static const Shape shape{{
        named("platform", platformNames(), {"l’une de ces plateformes", "one of these platforms"},
              Holds::Names),
        named("format", formatNames(), {"l’un de ces formats", "one of these formats"}, Holds::Names),
        named("label", yesNoUnknown,
              {"le label de la plateforme est affiché", "the platform’s own label is shown"}),
        named("age-restricted", yesNoUnknown, {"réservé aux adultes", "limited to adults"}),
        {Holds::Number, "followers-at-least", {"nombre d’abonnés au moins", "at least so many followers"}},
        {Holds::Texts, "country", {"l’un de ces pays", "one of these countries"}},
        {Holds::Texts,
         "tagged",
         {"l’un de ces comptes est cité ou étiqueté", "one of these accounts is named or tagged"}},
        named("filled", fieldNames(),
              {"l’un de ces champs dit quelque chose", "one of these fields says something"}, Holds::Names),
    }};
    return shape;
}

const Shape& days() {
    static const Shape shape = withDays({});
    return shape;
}

std::vector<Shape> allConditions() {
    return {
        {{{Holds::Conditions, "all", {"toutes tiennent", "all of them hold"}}}},
        {{{Holds::Conditions, "any", {"l’une au moins tient", "at least one of them holds"}}}},
        {{{Holds::Conditions, "none", {"aucune ne tient", "none of them holds"}}}},
        {{{Holds::Texts, "term", {"l’une de ces listes est présente", "one of these terms occurs"}},
          named("in", fieldNames(), {"seulement dans ces champs", "only in these fields"}, Holds::Names),
          named("at", placeNames(), {"seulement à cet endroit", "only at that place"}),
          {Holds::Count, "at-least", {"autant de fois au moins", "at least so many times"}},
          named("disguised", disguiseNames(),
                {"seulement déguisée de l’une de ces façons", "only disguised in one of these ways"},
                Holds::Names)}},
        {{{Holds::TermGroups,
           "near",
           {"un terme de chaque groupe, près des autres", "a term of each group, close to the others"}},
          {Holds::Distance,
           "within",
           {"sentence, ou le nombre de mots entre eux", "sentence, or how many words between them"}}}},
        {{{Holds::Texts, "signal", {"l’un de ces signes a été vu", "one of these signs was seen"}}}},
        {{named("sign-level", levelNames(),
                {"les signes pesés atteignent ce niveau", "the weighed signs reach that level"})}},
        {{{Holds::Flag,
           "commercial",
           {"la publication compte comme commerciale", "the post counts as commercial"}}}},
        {{{Holds::Texts,
           "mention",
           {"l’une de ces mentions a été trouvée ; any : n’importe laquelle",
            "one of these mentions was found; any: whichever"}},
          named("grade", gradeNames(), {"et elle a cette valeur", "and it is worth that"}, Holds::Names),
          {Holds::Flag,
           "visible",
           {"et elle est en vue (false : hors de vue)", "and it is in sight (false: out of it)"}},
          {Holds::Flag, "missing", {"true : il n’y en a aucune de telle", "true: there is none such"}}}},
        {{named("disclosure", disclosureNames(),
                {"où en est la mention publicitaire", "where the disclosure stands"}, Holds::Names),
          named("language", {"fr", "en"}, {"et elle est dans cette langue", "and it is in that language"}),
          {Holds::Flag,
           "disguised",
           {"et elle n’est là qu’en lettres déguisées", "and it only stands there in disguised letters"}}}},
        {{mapped(Holds::Map, "post", &postFacts, {"faits sur la publication", "facts about the post"})}},
        {{mapped(Holds::Map, "date", &days, {"le jour dont le droit compte", "the day whose law counts"})}},
    };
}

const Shape& examplePost() {
    static const Shape shape{{
        {Holds::Text, "text", {"la légende", "the caption"}},
        {Holds::Text, "title", {"le titre", "the title"}},
        {Holds::Text, "alt", {"le texte alternatif", "the alternative text"}},
        {Holds::Text, "transcript", {"la transcription", "the transcript"}},
        {Holds::Text, "on-screen", {"le texte à l’écran", "the text on screen"}},
        {Holds::Text, "author", {"le compte", "the account"}},
        named("platform", platformNames(), {"la plateforme (instagram)", "the platform (instagram)"}),
        named("format", formatNames(), {"le format", "the format"}),
        {Holds::Day, "date", {"le jour de parution", "the day it appeared"}},
        {Holds::Flag, "label", {"le label de la plateforme", "the platform’s own label"}},
        {Holds::Flag, "age-restricted", {"réservé aux adultes", "limited to adults"}},
        {Holds::Number, "followers", {"nombre d’abonnés", "number of followers"}},
        {Holds::Text, "country", {"le pays, en deux lettres", "the country, in two letters"}},
        {Holds::Texts, "mentions", {"comptes étiquetés hors des mots", "accounts tagged outside the words"}},
        {Holds::Texts, "sponsors", {"comptes nommés par le label", "accounts named by the label"}},
        {Holds::Texts, "hashtags", {"hashtags que l’export liste", "hashtags that the export lists"}},
    }};
    return shape;
}

std::vector<Key> exampleLists() {
    return {
        mapped(Holds::Examples, "match", &examplePost,
               {"à signaler ; [[…]] marque les mots à relever",
                "to be found; [[…]] marks the words of evidence"}),
        mapped(Holds::Examples, "no-match", &examplePost, {"à laisser passer", "to be left alone"}),
    };
}

const Shape& gaps() {
    static const Shape shape{exampleLists()};
    return shape;
}

} // namespace

const std::vector<Shape>& conditionShapes() {
    static const std::vector<Shape> shapes = allConditions();
    return shapes;
}

const Shape& examplesShape() {
    static const Shape shape = [] {
        Shape all{exampleLists()};
        all.keys.push_back(
            mapped(Holds::Map, "gaps", &gaps,
                   {"lacunes connues : ce qui échoue encore", "known gaps: what still goes wrong"}));
        return all;
    }();
    return shape;
}

} // namespace vigie
