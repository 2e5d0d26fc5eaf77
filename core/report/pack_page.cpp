// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack_page.h"

#include "core/report/citation.h"
#include "core/report/confidence.h"
#include "core/report/html.h"
#include "core/report/law_timeline.h"
#include "core/report/make_sections.h"
#include "core/report/pack_page_rule.h"
#include "core/report/pack_page_style.h"

#include <algorithm>

namespace vigie {
namespace {

using html::attribute;
using html::block;
using html::element;
using html::text;

/// Rules whose ids begin alike.
struct Topic {
    std::string id; ///< what stands before the first dot
    Bilingual title;
    std::vector<const Rule*> rules;
};

/// In the order of the page; the last takes what the others do not.
std::vector<Topic> topics(const RulePack& pack) {
    std::vector<Topic> all = {
        {"disclosure", {"Annoncer la publicité", "Disclosing advertising"}, {}},
        {"prohibited", {"Promotions interdites", "Prohibited promotions"}, {}},
        {"restricted", {"Promotions encadrées", "Restricted promotions"}, {}},
        {"claim", {"Allégations", "Claims"}, {}},
        {"price", {"Prix", "Prices"}, {}},
        {"image", {"Images", "Images"}, {}},
        {"other", {"Autres règles", "Other rules"}, {}},
    };
    for (const Rule& rule : pack.rules) {
        const std::string prefix = rule.id.substr(0, rule.id.find('.'));
        const auto found =
            std::find_if(all.begin(), all.end() - 1, [&](const Topic& topic) { return topic.id == prefix; });
        found->rules.push_back(&rule);
    }
    std::erase_if(all, [](const Topic& topic) { return topic.rules.empty(); });
    return all;
}

std::string linkTo(const std::string& anchor, const std::string& words) {
    return element("a", text(words), attribute("href", "#" + anchor));
}

std::string linkTo(const Rule& rule, const Wording& say) {
    return linkTo(anchorOf(rule), say(rule.title)) + " " + element("code", text(rule.id));
}

/// A page in the making: what its parts share.
class Page {
public:
    Page(const RulePack& pack, Language language) : m_pack(pack), say(language), m_topics(topics(pack)) {}

    std::string document() const {
        const std::string body =
            element("a", text(say({"Aller au contenu", "Skip to content"})),
                    attribute("class", "skip") + attribute("href", "#content")) +
            head() + contents() +
            block("main", legend() + rules() + unverified() + timeline(), attribute("id", "content"));
        return "<!DOCTYPE html>\n" + block("html", block("head", metadata()) + block("body", body),
                                           attribute("lang", say({"fr", "en"})));
    }

    std::string timeline() const {
        const auto listed = [](const std::vector<std::string>& changes) {
            std::string items;
            for (const std::string& change : changes)
                items += block("li", text(change));
            return items.empty() ? "–" : block("ul", items);
        };
        std::string rows;
        const auto changes = lawTimeline(m_pack, say);
        for (auto change = changes.rbegin(); change != changes.rend(); ++change) // what counts now is on top
            rows += block("tr", block("th", text(say.date(change->first)), attribute("scope", "row")) +
                                    cell(listed(change->second.begins)) + cell(listed(change->second.ends)));
        return section("timeline", timelineTitle(),
                       table({"Les jours où quelque chose change, le dernier d’abord",
                              "The days on which something changes, the latest first"},
                             {{"Jour", "Day"},
                              {"Commence ce jour", "Begins that day"},
                              {"S’applique jusqu’à ce jour inclus", "Applies up to and including that day"}},
                             rows));
    }

private:
    std::string title() const {
        return say({"Référentiel de règles\u00A0: {}", "Rule pack: {}"}, {say(m_pack.title)});
    }

    /// Nothing is loaded and nothing is run, even if a text of the pack slipped through.
    std::string metadata() const {
        return "<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
               block("title", text(title())) + block("style", packPageStyle);
    }

    std::string head() const {
        return block(
            "header",
            block("h1", text(title())) +
                block("p", text(say({"Version {}, {}, empreinte SHA-256 {}", "Version {}, {}, SHA-256 {}"},
                                    {m_pack.version,
                                     say.count(m_pack.rules.size(), {"{} règle", "{} rule"},
                                               {"{} règles", "{} rules"}),
                                     m_pack.sha256}))) +
                block("p", text(say({"Vigie signale des points à vérifier\u202F; elle ne rend pas d’avis "
                                     "juridique. Corrections bienvenues\u00A0: chaque règle nomme le "
                                     "fichier où elle est écrite.",
                                     "Vigie reports points to review; it gives no legal advice. Corrections "
                                     "are welcome: each rule names the file in which it is written."}))));
    }

    std::string contents() const {
        std::string items;
        for (const Topic& topic : m_topics) {
            std::string rules;
            for (const Rule* rule : topic.rules)
                rules += block("li", linkTo(*rule, say));
            items += block("li", linkTo("topic-" + topic.id, say(topic.title)) + block("ul", rules));
        }
        items += block("li", linkTo("unverified", say(unverifiedTitle()))) +
                 block("li", linkTo("timeline", say(timelineTitle())));
        const std::string name = say({"Sommaire", "Contents"});
        return block("nav", block("h2", text(name)) + block("ul", items), attribute("aria-label", name));
    }

    std::string legend() const {
        std::string entries;
        for (const auto& [severity, entry] : makeGlossary(say).severities)
            entries += block("dt", text(entry.label)) + block("dd", text(entry.value));
        std::string confidences;
        for (const char* confidence : {"H", "M", "L"})
            confidences += block("li", text(say(confidenceMeaning(confidence))));
        return section("legend", {"Gravité et sûreté", "Severity and confidence"},
                       block("dl", entries) + block("ul", confidences) + block("p", text(say(notation()))));
    }

    /// As rules/README.md explains it to those who write phrases.
    static Bilingual notation() {
        return {
            "Les mots cherchés se lisent ainsi\u00A0: «\u00A0a|b\u00A0», l’un ou l’autre\u202F; "
            "«\u00A0(x)?\u00A0», avec ou sans x\u202F; «\u00A0*\u00A0», une fin de mot quelconque\u202F; "
            "«\u00A0…\u00A0», quelques mots entre deux\u202F; «\u00A0<prix>\u00A0», un motif qui porte ce "
            "nom. "
            "Majuscules, accents et lettres stylisées ne comptent pas.",
            "The words looked for read like this: “a|b”, one or the other; “(x)?”, with or without x; “*”, "
            "any end of a word; “…”, a few words between; “<price>”, a pattern of that name. Case, accents "
            "and styled letters do not count."};
    }

    std::string rules() const {
        std::string out;
        for (const Topic& topic : m_topics) {
            std::string articles;
            for (const Rule* rule : topic.rules)
                articles += ruleArticle(*rule, m_pack, say);
            out += section("topic-" + topic.id, topic.title, articles);
        }
        return out;
    }

    static Bilingual unverifiedTitle() { return {"Ce qui reste à vérifier", "What remains to be verified"}; }
    static Bilingual timelineTitle() { return {"Le droit, jour après jour", "The law, day by day"}; }

    std::string unverified() const {
        const std::string introduction = say(
            {"Avant de s’appuyer sur ces textes et ces règles, il faut les lire à la source. D’un texte, "
             "c’est ce qu’il dit qui reste à vérifier\u202F; d’une règle, que ses textes visent de telles "
             "publications.",
             "Before relying on these texts and rules, read them at the source. Of a text it is what it "
             "says that remains to be verified; of a rule, that its texts are meant for such posts."});
        return section("unverified", unverifiedTitle(),
                       block("p", text(introduction)) + unverifiedLaws() + unverifiedRules());
    }

    std::string unverifiedLaws() const {
        std::string rows;
        for (std::size_t number = 0; number < m_pack.laws.size(); ++number) {
            const LawRecord& law = m_pack.laws[number];
            if (isUnverified(law.tag))
                rows += block("tr", cell(text(say(tagMeaning(law.tag)))) +
                                        cell(element("cite", text(citation(law, say))) +
                                             block("p", text(say(law.summary)))) +
                                        cell(rulesCiting(number)));
        }
        return table({"Textes à vérifier", "Texts to be verified"},
                     {{"Vérification", "Verification"}, {"Texte", "Text"}, {"Cité par", "Cited by"}}, rows);
    }

    std::string rulesCiting(std::size_t law) const {
        std::string items;
        for (const Rule& rule : m_pack.rules)
            if (std::find(rule.basis.begin(), rule.basis.end(), law) != rule.basis.end())
                items += block("li", linkTo(anchorOf(rule), rule.id));
        return items.empty() ? "–" : block("ul", items);
    }

    /// That of a source on which such a confidence rests.
    static std::string_view tagOf(const Rule& rule) {
        return rule.confidence == "M" ? "UNVERIFIED-1" : "UNVERIFIED-0";
    }

    std::string unverifiedRules() const {
        std::string rows;
        for (const Rule& rule : m_pack.rules)
            if (rule.confidence == "M" || rule.confidence == "L")
                rows += block("tr", cell(text(say(tagMeaning(tagOf(rule))))) + cell(linkTo(rule, say)) +
                                        cell(text(say(displayName(rule.latestSeverity())))));
        return table({"Règles à vérifier", "Rules to be verified"},
                     {{"Vérification", "Verification"}, {"Règle", "Rule"}, {"Gravité", "Severity"}}, rows);
    }

    std::string section(const std::string& id, const Bilingual& heading, const std::string& content) const {
        return block("section", block("h2", text(say(heading))) + content, attribute("id", id));
    }

    static std::string cell(const std::string& content) { return block("td", content); }

    std::string table(const Bilingual& caption, const std::vector<Bilingual>& columns,
                      const std::string& rows) const {
        if (rows.empty())
            return block("p", text(say({"{}\u00A0: aucun.", "{}: none."}, {say(caption)})));
        std::string names;
        for (const Bilingual& column : columns)
            names += block("th", text(say(column)), attribute("scope", "col"));
        return block("table", block("caption", text(say(caption))) + block("thead", block("tr", names)) +
                                  block("tbody", rows));
    }

    const RulePack& m_pack;
    const Wording say;
    std::vector<Topic> m_topics;
};

} // namespace

std::string packPage(const RulePack& pack, Language language) {
    return Page(pack, language).document();
}

std::string ruleCard(const Rule& rule, const RulePack& pack, Language language) {
    return ruleArticle(rule, pack, Wording(language));
}

std::string notationPart(const Rule& rule, const RulePack& pack, Language language) {
    const Bilingual title = {"Listes de mots, telles qu’elles sont écrites",
                             "Word lists as they are written"};
    const std::string lists = ruleNotation(rule, pack);
    return lists.empty() ? lists : block("h4", text(title.in(language))) + lists;
}

std::string timelinePart(const RulePack& pack, Language language) {
    return Page(pack, language).timeline();
}

} // namespace vigie
