// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

namespace vigie {
namespace {

const Bilingual& meaningOf(Verdict verdict) {
    static const Bilingual notCommercial = {"Rien, ou trop peu, n’indique une intention commerciale.",
                                            "Nothing, or too little, points to a commercial intent."};
    static const Bilingual toReview = {
        "Un signe isolé\u00A0: les mots ne suffisent pas, il faut interroger le créateur.",
        "A single sign: words are not enough, the creator has to be asked."};
    static const Bilingual compliant = {"Commerciale, avec une mention adéquate et visible. L’avis ne porte "
                                        "que sur la mention\u00A0: d’autres "
                                        "constats peuvent s’y ajouter.",
                                        "Commercial, with an adequate and visible disclosure. The verdict is "
                                        "about the disclosure only: there may be "
                                        "other findings."};
    static const Bilingual improvable = {
        "Commerciale\u202F; la mention existe mais manque de clarté ou se "
        "trouve hors de vue, ou le caractère commercial "
        "se voit sans mention.",
        "Commercial; there is a disclosure but it lacks clarity or is out of "
        "sight, or the commercial nature is plain "
        "without one."};
    static const Bilingual nonCompliant = {
        "Commerciale, sans mention ou avec une mention niée\u00A0: mention attendue.",
        "Commercial, without a disclosure or with one that is denied: a disclosure is "
        "expected."};
    switch (verdict) {
    case Verdict::NotCommercial: return notCommercial;
    case Verdict::ToReview: return toReview;
    case Verdict::Compliant: return compliant;
    case Verdict::Improvable: return improvable;
    case Verdict::NonCompliant: break;
    }
    return nonCompliant;
}

const Bilingual& meaningOf(Severity severity) {
    static const Bilingual info = {"Une remarque, sans enjeu direct.",
                                   "A remark, nothing at stake directly."};
    static const Bilingual minor = {
        "Un défaut de forme, à corriger à l’occasion\u202F; ou un simple indice\u00A0: une chose réglementée "
        "dont "
        "on parle sans intention commerciale visible, ou en peu de mots.",
        "A flaw of form, to be corrected when the occasion arises; or a mere hint: a regulated thing that is "
        "talked of without visible commercial intent, or in few words."};
    static const Bilingual major = {"Un écart probable avec un texte, à traiter.",
                                    "A probable departure from a text, to be dealt with."};
    static const Bilingual critical = {
        "Un écart manifeste, ou une promotion qui paraît interdite\u00A0: à traiter d’abord.",
        "A plain departure, or a promotion that seems prohibited: to be dealt with first."};
    switch (severity) {
    case Severity::Info: return info;
    case Severity::Minor: return minor;
    case Severity::Major: return major;
    case Severity::Critical: break;
    }
    return critical;
}

struct Entry {
    Bilingual name;
    Bilingual meaning;
};

const std::vector<Entry>& terms() {
    static const std::vector<Entry> all = {
        {{"Signe", "Sign"},
         {"Ce qui, dans les mots ou les métadonnées, indique une intention commerciale.",
          "What points to a commercial intent in the words or the metadata."}},
        {{"Mention", "Disclosure"},
         {"Les mots par lesquels l’auteur annonce une publicité\u00A0: adéquats, faibles ou niés.",
          "The words by which an author announces advertising: adequate, weak or denied."}},
        {{"Coupure", "Fold"},
         {"L’endroit où la plateforme replie la légende derrière «\u00A0… plus\u00A0».",
          "The place where the platform folds the caption behind “… more”."}},
        {{"Intervalle à 95\u00A0%", "95% interval"},
         {"Intervalle de Wilson\u00A0: l’étendue des valeurs plausibles si les publications lues sont un "
          "échantillon.",
          "Wilson interval: the range of plausible values if the posts read are a sample."}},
        {{"Kappa de Cohen", "Cohen’s kappa"},
         {"L’accord de deux lecteurs au-delà de ce que donnerait le hasard\u00A0: 1 s’ils s’accordent "
          "toujours, 0 s’ils ne font pas mieux que lui.",
          "The agreement of two readers beyond what chance would give: 1 if they always agree, 0 if they do "
          "no better than chance."}},
        {{"Empreinte", "Fingerprint"},
         {"Le SHA-256 de ce qui est nommé à côté\u00A0: les règles, toutes les publications, ou "
          "l’enregistrement d’une seule tel qu’il figurait dans le fichier lu.",
          "The SHA-256 of what is named beside it: the rules, all posts, or the record of one as it stood in "
          "the file that was read."}},
        {{"SHA-256", "SHA-256"},
         {"Un nombre calculé sur un texte ou un fichier\u202F; il change dès qu’un seul caractère change.",
          "A number computed from a text or a file; it changes as soon as a single character does."}},
        {{"Source à confirmer", "Source to be confirmed"},
         {"Le texte cité n’a pas été recoupé par deux sources ni lu à sa source officielle.",
          "The text cited was neither found in two sources nor read at its official one."}},
    };
    return all;
}

} // namespace

Glossary makeGlossary(const Wording& say) {
    Glossary out;
    out.verdictsTitle = say({"Avis", "Verdicts"});
    for (const Verdict verdict : verdictsInOrder())
        out.verdicts.push_back({verdict, {capitalised(say(displayName(verdict))), say(meaningOf(verdict))}});
    out.severitiesTitle = say({"Gravité", "Severity"});
    for (const Severity severity : severitiesInOrder())
        out.severities.push_back(
            {severity, {capitalised(say(displayName(severity))), say(meaningOf(severity))}});
    out.termsTitle = say({"Termes", "Terms"});
    for (const Entry& term : terms())
        out.terms.push_back({say(term.name), say(term.meaning)});
    return out;
}

} // namespace vigie
