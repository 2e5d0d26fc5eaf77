// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_condition.h"
#include "core/report/describe_sight.h"
#include "core/report/phrase_sample.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

/// The condition of a rule as lines, two spaces a level.
std::string described(const std::string& when, Language language) {
    const auto pack = test::pack(
        "laws: {l: {text: loi, tag: ✔2, summary: {fr: s, en: s}}}\n"
        "terms:\n"
        "  cure: {phrases: [guérit, soigne]}\n"
        "  code: {phrases: [a, b, c, d, e]}\n"
        "  odd: {phrases: ['selon … (20\\+|an)', étude]}\n"
        "signals: {promo: {title: {fr: code promo, en: promo code}, strength: strong, when: {term: code}}}\n"
        "mentions: {pub: {title: {fr: publicité, en: advertising}, language: fr, grade: adequate, when: "
        "{term: cure}}}\n"
        "rules:\n"
        "  r:\n"
        "    severity: minor\n"
        "    confidence: H\n"
        "    title: {fr: t, en: t}\n"
        "    why: {fr: w, en: w}\n"
        "    remedy: {fr: r, en: r}\n"
        "    basis: [l]\n"
        "    when: " +
        when + "\n");
    std::string out;
    for (const ConditionLine& line : describe(pack->rules.front().when, *pack, language))
        out += std::string(2 * line.depth, ' ') + line.text + "\n";
    return out;
}

} // namespace

class DescribeConditionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsIntoWords_data() {
        QTest::addColumn<std::string>("when");
        QTest::addColumn<std::string>("words");
        const auto row = [](const char* name, const char* when, const char* words) {
            QTest::addRow("%s", name) << std::string(when) << std::string(words);
        };
        row("a term", "{term: cure}", "words: “guérit”, “soigne” (list cure)\n");
        row("many phrases are cut", "{term: code}", "words: “a”, “b”, “c”, “d” … (list code)\n");
        row("field, place and number", "{term: cure, in: [text, title], at: first-line, at-least: 2}",
            "words: “guérit”, “soigne” (list cure), in the caption or the title, in the first line, at least "
            "2 "
            "times\n");
        row("disguised", "{term: cure, disguised: [spaced, masked]}",
            "words: “guérit”, “soigne” (list cure), disguised (spaced letters or masked letters)\n");
        row("disguised in whatever way", "{term: cure, disguised: any}",
            "words: “guérit”, “soigne” (list cure), disguised in one way or another\n");
        row("one word between", "{near: [cure, cure], within: 1}",
            "at most 1 word apart:\n  words: “guérit”, “soigne” (list cure)\n  words: “guérit”, “soigne” "
            "(list "
            "cure)\n");
        row("near each other", "{near: [cure, code], within: 5}",
            "at most 5 words apart:\n  words: “guérit”, “soigne” (list cure)\n  words: “a”, “b”, “c”, “d” … "
            "(list code)\n");
        row("a tree", "[{signal: promo}, {any: [{commercial: false}, {none: [{mention: pub}]}]}]",
            "all of this:\n  the commercial sign: promo code\n  at least one of this:\n"
            "    the post is not commercial\n    none of this:\n      the disclosure: advertising\n");
        row("signs that a reader does not know come last", "{term: odd}",
            "words: “étude”, “selon … 20+” (list odd)\n");
        row("a list of one moves up", "[{all: [{sign-level: medium}]}]",
            "commercial signs of level medium at least\n");
        row("disclosure", "{disclosure: [weak, missing], language: en}",
            "the disclosure: ambiguous or missing, in language “en”\n");
        row("facts of the post",
            "{post: {platform: [instagram, x], label: unknown, followers-at-least: 10000}}",
            "platform: Instagram or X\nplatform’s label: unknown\nfollowers: at least 10,000\n");
        row("a field that says something", "{post: {filled: [title, sponsors]}}",
            "filled in: the title or the sponsors\n");
    }

    void putsIntoWords() {
        QFETCH(std::string, when);
        QFETCH(std::string, words);
        QCOMPARE(described(when, Language::English), words);
    }

    // Words that were found stand beside it.
    void aListIsKnownByFewOfItsWords() {
        const auto pack = test::pack("terms:\n"
                                     "  code: {phrases: [a, b, c, d, e]}\n"
                                     "  cure: {phrases: [guérit]}\n"
                                     "  house.brief.noel.mention-lumios: {phrases: ['@lumios']}\n"
                                     "  pain: {phrases: [douleur]}\n");
        const auto shown = [&](std::vector<std::size_t> terms) {
            return describeInOneLine({HasTerm{std::move(terms), {}, Place::Anywhere, 1}}, *pack,
                                     Language::English, Samples::Few);
        };
        QCOMPARE(shown({0}), std::string("words: “a”, “b” … (list code)"));
        QCOMPARE(shown({2}), std::string("words: “@lumios”"));
        QCOMPARE(shown({1, 2, 3, 0}),
                 std::string("words: “guérit” (list cure) or “@lumios” or “douleur” (list pain) …"));
    }

    void samplesOfPhrases_data() {
        QTest::addColumn<std::string>("phrase");
        QTest::addColumn<std::string>("sample");
        const auto row = [](const char* phrase, const char* sample) {
            QTest::addRow("%s", phrase) << std::string(phrase) << std::string(sample);
        };
        row("code promo", "code promo");
        row("mon|ton code", "mon code");
        row("(mon|ma) (petit )?code(s)?", "mon petit code");
        row("je (vous |te )(mets )?(en )?contact(s)?", "je vous mets en contact");
        row("soins? miracle", "soin miracle");
        row("((guérit|soigne) (tout|le)|répare)", "guérit tout");
        row("n°|numéro 1 (en|du|de france|mondial)", "n° 1 de france");
        row("remboursé (si|en cas|sans)", "remboursé en cas");
        row("mieux (que|à)", "mieux que");
        row("prenait (de la|de l'|du diane)", "prenait du diane");
        row("avec le (thé|infusion)", "avec le thé");
        row("(en|mondial)", "en");
        row("mon (code|cadeau) (perso )?ici", "mon code perso ici");
        row("partenaire*", "partenaire…");
        row("mon …5 code", "mon … code");
        row("code ~ promo", "code promo");
        row("(en )?≈partenariat", "en partenariat");
        row("<percent> sur \\*tout\\*", "[un pourcentage] sur *tout*");
        row("<odds> (et )?<percent>", "… et [un pourcentage]");
        row("l'abus d'alcool", "l’abus d’alcool");
    }

    void samplesOfPhrases() {
        QFETCH(std::string, phrase);
        QFETCH(std::string, sample);
        const auto nameOf = [](std::string_view fragment) {
            return fragment == "percent" ? "un pourcentage" : std::string();
        };
        QCOMPARE(phraseSample(phrase, nameOf), sample);
    }

    void sayWhatIsInSight() {
        const auto pack = test::pack("platforms: {tiktok: {fold: 100}}\n");
        QCOMPARE(
            describeSight(*pack, Language::English),
            std::string("What the public sees without a further step: the first characters of the caption "
                        "(Instagram 125, TikTok 100), and there, what is not behind 3 hashtags."));
        QVERIFY(asksForSight({AnyOf{{{DisclosureIs{{Disclosure::Buried}, {}, false}}}}}));
        QVERIFY(!asksForSight({DisclosureIs{{Disclosure::Missing}, {}, false}}));
    }

    void namesTheListsInIt() {
        const Condition list{HasTerm{{3, 1}, {}, Place::Anywhere, 1}};
        const Condition close{Near{{{1}, {2}}, {}}};
        const Condition whole{AllOf{{list, Condition{NoneOf{{close}}}, Condition{IsCommercial{}}}}};
        QCOMPARE(termsOf(whole), (std::vector<std::size_t>{1, 2, 3}));
    }

    void speaksFrench() {
        QCOMPARE(described("{disclosure: missing}", Language::French),
                 std::string("la mention publicitaire\u00A0: absente\n"));
    }
};

QTEST_APPLESS_MAIN(DescribeConditionTest)
#include "tst_describe_condition.moc"
