// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain.h"
#include "core/report/describe_explanation.h"
#include "core/report/ndjson_writer.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

/// A rule of that condition, group and texts; severity and sentences are the same for all.
std::string rule(const std::string& id, const std::string& more) {
    return "  " + id + ": {severity: major, confidence: H, title: {fr: " + id + ", en: Rule " + id +
           "}, why: {fr: w, en: w}, remedy: {fr: r, en: r}, " + more + "}\n";
}

std::shared_ptr<const Checker> checkerOf(const std::string& rules) {
    return std::make_shared<const Checker>(
        test::pack("laws:\n"
                   "  old: {text: loi, tag: ✔2, until: 2025-12-31, summary: {fr: s, en: s}}\n"
                   "  new: {text: loi, tag: ✔2, summary: {fr: s, en: s}}\n"
                   "terms:\n"
                   "  cure: {phrases: [\"(guérit|soigne) (tout )?\"]}\n"
                   "  pain: {phrases: [\"douleur(s)?\"]}\n"
                   "  joke: {phrases: [mdr]}\n"
                   "  buy: {phrases: [foncez]}\n"
                   "  bargain: {phrases: [soldes]}\n"
                   "  house: {phrases: [maison, villa, chalet]}\n"
                   "signals:\n"
                   "  urge: {title: {fr: urgence, en: urging}, strength: strong, when: {term: buy}}\n"
                   "mentions:\n"
                   "  pub: {title: {fr: pub, en: ad}, grade: adequate, when: {term: bargain}}\n"
                   "rules:\n" +
                   rules),
        *parseDate("2026-11-22"));
}

Post postOf(const std::string& caption, const char* day = "2025-03-01") {
    Post post;
    post.id = "p";
    post.platform = Platform::Instagram;
    post.publishedAt = parseInstant(day);
    post.text = caption;
    return post;
}

CheckedPost checkedBy(const Checker& checker, const Post& post) {
    return {post, checker.check(post)};
}
CheckedPost checkedBy(const Checker& checker, const std::string& caption, const char* day) {
    return checkedBy(checker, postOf(caption, day));
}

struct Answer {
    std::string ending; ///< of rule « r »; empty: neither reported nor near
    std::string lack;
    std::string tree; ///< two spaces a level, + before what holds, - before the rest, words in brackets
};

std::string treeOf(const std::vector<ExplainedLine>& lines) {
    std::string tree;
    for (const ExplainedLine& line : lines) {
        tree += std::string(2 * line.depth, ' ') + (line.held ? "+ " : "- ") + line.text;
        for (const Evidence& piece : line.evidence)
            tree += " [" + piece.text + "]";
        tree += "\n";
    }
    return tree;
}

/// « r » is the rule in question; « s » is more specific than it.
Answer answerTo(const std::string& when, const Post& post, Language language = Language::English) {
    const auto checker = checkerOf(rule("r", "group: g, rank: 2, basis: [old], when: " + when) +
                                   rule("s", "group: g, rank: 1, basis: [new], when: {term: bargain}"));
    const CheckedPost checked = checkedBy(*checker, post);
    const Explanations all = explain(checked, *checker);
    for (const auto& list : {all.findings, all.nearMisses})
        for (const Explanation& one : list)
            if (one.rule->id == "r")
                return {std::string(toString(one.ending)), lackOf(one, checked, checker->pack(), language),
                        treeOf(describe(one, checked, checker->pack(), language))};
    return {};
}
Answer answerTo(const std::string& when, const std::string& caption, const char* day = "2025-03-01") {
    return answerTo(when, postOf(caption, day));
}

/// A post of which a file said much.
Post wellKnownPost() {
    Post post = postOf("guérit");
    post.followers = 4200;
    post.country = "BE";
    post.format = PostFormat::Reel;
    post.paidPartnership = false;
    post.mentions = {"@tisania"};
    post.taggedUsers = {"lola", "tom", "tisania", "eve"};
    return post;
}

} // namespace

class ExplainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treesOfFindings_data() {
        QTest::addColumn<std::string>("when");
        QTest::addColumn<std::string>("caption");
        QTest::addColumn<std::string>("tree");
        const auto row = [](const char* name, const char* when, const char* caption, const char* tree) {
            QTest::addRow("%s", name) << std::string(when) << std::string(caption) << std::string(tree);
        };
        row("one term", "{term: cure}", "ça SOIGNE", "+ words: “guérit tout” (list cure) [SOIGNE]\n");
        row("all", "[{term: cure}, {commercial: true}]", "soigne tout, foncez",
            "+ all of this:\n  + words: “guérit tout” (list cure) [soigne tout]\n  + the post is commercial "
            "[foncez]\n");
        row("of any only what holds", "[{any: [{term: joke}, {term: cure}, {term: pain}]}, {signal: urge}]",
            "guérit la douleur, foncez",
            "+ all of this:\n  + at least one of this:\n    + words: “guérit tout” (list cure) [guérit]\n    "
            "+ words: “douleur” (list pain) "
            "[douleur]\n"
            "  + the commercial sign: urging [foncez]\n");
        row("an alternative alone moves up", "{any: [{term: joke}, {term: cure}]}", "guérit",
            "+ words: “guérit tout” (list cure) [guérit]\n");
        row("exceptions that are not there", "[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit",
            "+ all of this:\n  + words: “guérit tout” (list cure) [guérit]\n  + none of the 2 exceptions "
            "applies\n");
        row("near each other", "{near: [cure, pain], within: 3}", "guérit la douleur",
            "+ at most 3 words apart: words: “guérit tout” (list cure); words: “douleur” (list pain) "
            "[guérit] "
            "[douleur]\n");
        row("disclosure", "[{term: cure}, {disclosure: missing}]", "guérit, foncez",
            "+ all of this:\n  + words: “guérit tout” (list cure) [guérit]\n  + the disclosure: missing\n");
    }
    void treesOfFindings() {
        QFETCH(std::string, when);
        QFETCH(std::string, caption);
        QFETCH(std::string, tree);
        const Answer answer = answerTo(when, caption);
        QCOMPARE(answer.ending, std::string("reported"));
        QCOMPARE(answer.lack, std::string());
        QCOMPARE(answer.tree, tree);
    }

    void nearMisses_data() {
        QTest::addColumn<std::string>("when");
        QTest::addColumn<std::string>("caption");
        QTest::addColumn<std::string>("ending");
        QTest::addColumn<std::string>("lack");
        const auto row = [](const char* name, const char* when, const char* caption, const char* ending,
                            const char* lack) {
            QTest::addRow("%s", name)
                << std::string(when) << std::string(caption) << std::string(ending) << std::string(lack);
        };
        row("not commercial", "[{term: cure}, {commercial: true}]", "guérit", "unmet",
            "It would have taken the post to be commercial.");
        row("another disclosure", "[{signal: urge}, {term: cure}, {disclosure: [weak, missing]}]",
            "soldes guérit, foncez", "unmet",
            "It would have taken the disclosure to be ambiguous or missing (here: adequate and "
            "visible) – “soldes”.");
        row("too far apart", "[{near: [cure, pain], within: 1}, {term: joke}]",
            "guérit, mdr, toute la douleur", "unmet",
            "It would have taken these words to stand at most 1 word apart: “guérit”, “douleur”; here they "
            "are 4 words apart.");
        row("of several, the closest", "[{near: [cure, pain], within: 1}, {term: joke}]",
            "guérit, mdr, oui la douleur que cela soigne", "unmet",
            "It would have taken these words to stand at most 1 word apart: “douleur”, “soigne”; here they "
            "are 2 words apart.");
        row("in two sentences", "[{near: [cure, pain]}, {term: joke}]", "Il soigne. Ma douleur ! mdr",
            "unmet",
            "It would have taken these words to stand in one sentence: “soigne”, “douleur”; here they are in "
            "two sentences.");
        row("in another place", "[{term: cure}, {term: joke, at: first-line}]", "guérit\nmdr", "unmet",
            "It would have taken words: “mdr” (list joke), in the first line; here: “mdr”, in another "
            "place.");
        row("in another text", "[{term: cure}, {term: joke, in: title}]", "guérit mdr", "unmet",
            "It would have taken words: “mdr” (list joke), in the title; here: “mdr”, in the caption.");
        row("too seldom", "[{term: cure}, {term: joke, at-least: 2}]", "guérit mdr", "unmet",
            "It would have taken words: “mdr” (list joke), at least 2 times; here: “mdr”, found 1 time of "
            "2.");
        row("far too seldom", "[{term: cure}, {term: house, at-least: 5}]", "guérit: maison, villa", "unmet",
            "It would have taken words: “maison”, “villa”, “chalet” (list house), at least 5 times; here: "
            "“maison”, “villa”, found 2 times of 5.");
        row("written openly", "[{term: cure}, {term: joke, disguised: [digits, masked]}]", "guérit mdr",
            "unmet",
            "It would have taken words: “mdr” (list joke), disguised (digits for letters or masked letters); "
            "here: “mdr”, written openly.");
        row("a mention written openly", "[{term: cure}, {disclosure: visible, disguised: true}]",
            "guérit en soldes, foncez", "unmet",
            "It would have taken the disclosure to be adequate and visible, in disguised letters only (here: "
            "adequate and visible, written openly) – “soldes”.");
        row("a mention in another language", "[{term: cure}, {disclosure: visible, language: en}]",
            "guérit en soldes, foncez", "unmet",
            "It would have taken the disclosure to be adequate and visible, in language “en” (here: adequate "
            "and visible, in language “fr”) – “soldes”.");
        row("signs too weak", "[{term: cure}, {sign-level: medium}]", "guérit", "unmet",
            "It would have taken commercial signs of level medium at least (here: none).");
        row("another platform", "[{term: cure}, {post: {platform: tiktok}}]", "guérit", "unmet",
            "It would have taken a post like this – platform: TikTok (here: Instagram).");
        row("a fact that is not known", "[{term: cure}, {post: {followers-at-least: 10000}}]", "guérit",
            "unmet", "It would have taken a post like this – followers: at least 10,000 (here: not stated).");
        row("another day", "[{term: cure}, {date: {from: 2026-01-01}}]", "guérit", "unmet",
            "It would have taken a post under the law of a day since 1\u00A0January\u00A02026 (here: "
            "1\u00A0March\u00A02025).");
        row("a mention that is there", "[{term: cure}, {mention: pub, missing: true}]", "guérit soldes",
            "unmet", "It would have taken no disclosure: ad (here: ad, adequate, in sight) – “soldes”.");
        row("a mention of another grade", "[{term: cure}, {mention: pub, grade: weak}]", "guérit soldes",
            "unmet",
            "It would have taken the disclosure: ad, weak (here: ad, adequate, in sight) – “soldes”.");
        row("a mention in sight", "[{term: cure}, {mention: any, visible: false}]", "guérit soldes", "unmet",
            "It would have taken a disclosure, out of sight (here: ad, adequate, in sight) – “soldes”.");
        row("no mention at all", "[{term: cure}, {mention: pub, grade: weak}]", "guérit", "", "");
        row("the nearest alternative", "{any: [{term: joke}, {all: [{term: cure}, {sign-level: weak}]}]}",
            "guérit", "unmet", "It would have taken commercial signs of level weak at least (here: none).");
        row("silenced", "[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit mdr", "excepted",
            "It would have taken this exception not to apply: words: “mdr” (list joke) – “mdr”.");
        row("outranked", "{term: cure}", "guérit en soldes", "outranked",
            "It would have taken no more specific rule to apply; here it is “Rule s”.");
        row("words that are nowhere", "[{term: cure}, {term: pain}]", "guérit", "", "");
        row("nothing but words that are close, for once", "{near: [cure, pain], within: 2}",
            "guérit de toute cette douleur", "unmet",
            "It would have taken these words to stand at most 2 words apart: “guérit”, “douleur”; here they "
            "are 3 words apart.");
        row("nothing but words that are far apart", "{near: [cure, pain], within: 1}",
            "guérit de toute cette douleur", "", "");
        row("nothing but words, one too few", "{term: joke, at-least: 3}", "mdr mdr", "unmet",
            "It would have taken words: “mdr” (list joke), at least 3 times; here: “mdr”, “mdr”, found 2 "
            "times of 3.");
        row("nothing but words, too few", "{term: joke, at-least: 3}", "mdr", "", "");
        row("one word of two that belong together", "{near: [cure, pain]}", "guérit", "", "");
        row("a sign that is not there", "[{term: cure}, {signal: urge}]", "guérit", "", "");
        row("two things missing", "[{term: cure}, {commercial: true}, {none: [{term: joke}]}]", "guérit mdr",
            "", "");
        row("no words speak for it", "{commercial: true}", "rien", "", "");
        row("only the absence of words", "[{commercial: true}, {none: [{term: cure}]}]", "rien", "", "");
    }
    void nearMisses() {
        QFETCH(std::string, when);
        QFETCH(std::string, caption);
        QFETCH(std::string, ending);
        QFETCH(std::string, lack);
        const Answer answer = answerTo(when, caption);
        QCOMPARE(answer.ending, ending);
        QCOMPARE(answer.lack, lack);
    }

    void dayWithoutAText() {
        const Answer answer = answerTo("{term: cure}", "guérit", "2026-03-01");
        QCOMPARE(answer.ending, std::string("not_in_force"));
        QCOMPARE(answer.lack,
                 std::string("It would have taken a text in force on that day; all the rest is there."));
    }

    // What a post says besides its words is told beside what was asked for.
    void factsOfThePost_data() {
        QTest::addColumn<std::string>("asked");
        QTest::addColumn<std::string>("told");
        const auto row = [](const char* name, const char* asked, const char* told) {
            QTest::addRow("%s", name) << std::string(asked) << std::string(told);
        };
        row("too few followers", "followers-at-least: 10000", "- followers: at least 10,000 (here: 4,200)");
        row("followers enough", "followers-at-least: 1000", "+ followers: at least 1,000 (here: 4,200)");
        row("another country", "country: [FR, CH]", "- country: FR or CH (here: BE)");
        row("that country", "country: BE", "+ country: BE");
        row("one of these platforms", "platform: [instagram, x]",
            "+ platform: Instagram or X (here: Instagram)");
        row("another format", "format: story", "- format: story (here: reel)");
        row("no label", "label: true", "- platform’s label: yes (here: no)");
        row("a label that is known", "label: unknown", "- platform’s label: unknown (here: no)");
        row("nobody knows for whom", "age-restricted: true", "- limited to adults: yes (here: not stated)");
        row("other accounts", "tagged: [marque]",
            "- account named or tagged: @marque (here: @tisania, @lola, @tom …)");
        row("one of these accounts", "tagged: [marque, '@Tisania']",
            "+ account named or tagged: @marque or @Tisania (here: @tisania)");
        row("no title", "filled: title", "- filled in: the title (here: empty)");
        row("of several, each", "country: BE, format: story", "- format: story (here: reel); country: BE");
    }
    void factsOfThePost() {
        QFETCH(std::string, asked);
        QFETCH(std::string, told);
        const std::string when = "[{term: cure}, {post: {" + asked + "}}]";
        QCOMPARE(answerTo(when, wellKnownPost()).tree, (told.front() == '+' ? "+" : "-") +
                                                           std::string(" all of this:\n"
                                                                       "  + words: “guérit tout” (list cure) "
                                                                       "[guérit]\n  ") +
                                                           told + "\n");
    }

    void onlyWhatIsOtherIsLacking() {
        QCOMPARE(answerTo("[{term: cure}, {post: {country: BE, followers-at-least: 9000}}]", wellKnownPost(),
                          Language::French)
                     .lack,
                 std::string("Il aurait fallu une publication ainsi faite – abonnés\u00A0: 9\u202F000 au "
                             "moins (ici\u00A0: 4\u202F200)."));
    }

    void wordsInTwoTexts() {
        Post post = postOf("ça soigne, mdr");
        post.title = "Ma douleur";
        QCOMPARE(answerTo("[{near: [cure, pain], within: 9}, {term: joke}]", post, Language::French).lack,
                 std::string("Il aurait fallu que ces mots soient à 9 mots d’écart au plus\u00A0: "
                             "«\u00A0soigne\u00A0», «\u00A0douleur\u00A0»\u202F; ici, ils sont dans des "
                             "textes différents\u00A0: la légende, le titre."));
    }

    // The keys are an interface, contract.md.
    void isToldAsData_data() {
        QTest::addColumn<std::string>("when");
        QTest::addColumn<std::string>("found");
        QTest::addColumn<std::string>("caption");
        const auto row = [](const char* name, const char* when, const char* found,
                            const char* caption = "guérit mdr mdr la douleur") {
            QTest::addRow("%s", name) << std::string(when) << std::string(found) << std::string(caption);
        };
        row("facts", "[{term: cure}, {post: {followers-at-least: 10000, age-restricted: true}}]",
            R"({"age_restricted":null,"followers":4200})");
        row("accounts", "[{term: cure}, {post: {tagged: marque}}]",
            R"({"tagged":["tisania","lola","tom","eve"]})");
        row("places", "[{term: cure}, {term: joke, at-least: 3}]", R"({"lack":"number","places":2})");
        row("distance", "[{near: [cure, pain], within: 1}, {term: joke}]",
            R"({"lack":"nearness","words_between":3})");
        row("disguise", "[{term: cure}, {term: joke, disguised: any}]", R"({"lack":"disguise"})");
        row("level", "[{term: cure}, {sign-level: weak}]", R"({"level":"none"})");
        row("mention", "[{term: cure}, {mention: pub, grade: weak}]",
            R"({"mentions":[{"mention":"pub","grade":"adequate","visible":true}]})", "guérit, en soldes");
        row("day", "[{term: cure}, {date: {from: 2026-01-01}}]", R"({"day":"2025-03-01"})");
        row("disclosure", "[{term: cure}, {disclosure: missing}]",
            R"({"disclosure":"not-needed","language":null,"disguised":false})");
    }
    void isToldAsData() {
        QFETCH(std::string, when);
        QFETCH(std::string, found);
        QFETCH(std::string, caption);
        const auto checker = checkerOf(rule("r", "basis: [old], when: " + when));
        Post post = wellKnownPost();
        post.text = caption;
        const std::string line = toJsonLine(checkedBy(*checker, post), Language::English, checker.get());
        QVERIFY2(line.find("\"found\":" + found) != std::string::npos, line.c_str());
    }

    void whatComesClosestIsShown() {
        QCOMPARE(
            answerTo("[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit mdr").tree,
            std::string(
                "- all of this:\n  + words: “guérit tout” (list cure) [guérit]\n  - no exception applies:\n"
                "    + words: “mdr” (list joke) [mdr]\n"));
        QCOMPARE(answerTo("[{signal: urge}, {disclosure: missing}]", "foncez, SOLDES").tree,
                 std::string("- all of this:\n  + the commercial sign: urging [foncez]\n"
                             "  - the disclosure: missing (here: adequate and visible) [SOLDES]\n"));
    }

    void aLowerSeverityIsTold() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        const auto lastLine = [&](const char* caption) {
            const CheckedPost checked = checkedBy(checker, caption, "2026-03-01");
            const Rule& rule = *checker.pack().findRule("prohibited.crypto");
            return describe(explainRule(checked, rule, checker), checked, checker.pack(), Language::English)
                .back()
                .text;
        };
        QCOMPARE(lastLine("achète du dogecoin avant lundi"),
                 std::string("no commercial intent shows: severity “minor” at most"));
        QCOMPARE(lastLine("achète du dogecoin avant lundi, mes bougies sont sur ma boutique"),
                 std::string("few words say so, and nothing shows that the author promotes the offer of "
                             "somebody else: severity “minor” at most"));
        const std::string bySeller =
            lastLine("achète du dogecoin avant lundi, 10 € offerts avec mon code LOLA20");
        QVERIFY(bySeller.find("at most") == std::string::npos);
    }

    void aHouseThatLowersIsTold() {
        const auto pack = test::mustLoad(loadPack(
            test::legalPack()->files,
            {{"house.yaml", "house: {id: h, version: '1', title: Charte}\n"
                            "overrides: {prohibited.crypto: {severity: minor, reason: relu ici}}\n"}}));
        const Checker checker(pack, *parseDate("2026-11-22"));
        const CheckedPost checked = checkedBy(
            checker, "achète du dogecoin avant lundi, 10 € offerts avec mon code LOLA20", "2026-03-01");
        const Explanation explanation =
            explainRule(checked, *checker.pack().findRule("prohibited.crypto"), checker);
        QCOMPARE(describe(explanation, checked, checker.pack(), Language::French).back().text,
                 std::string("Abaissée par les règles maison, de «\u00A0critique\u00A0» à "
                             "«\u00A0mineur\u00A0». Motif\u00A0: relu ici"));
    }

    void theNearestComeFirst() {
        const auto checker =
            checkerOf(rule("a", "basis: [new], when: [{term: cure}, {commercial: true}]") +
                      rule("b", "basis: [new], when: [{term: cure}, {term: pain}, {commercial: true}]") +
                      rule("c", "basis: [old], when: {term: cure}"));
        std::string order;
        for (const Explanation& one :
             explain(checkedBy(*checker, "guérit la douleur", "2026-03-01"), *checker).nearMisses)
            order += one.rule->id;
        QCOMPARE(order, std::string("cba"));
    }

    // Every example of the legal pack: what is explained is what was found, and sentences have words.
    void agreesWithTheCheck() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        for (const Rule& rule : checker.pack().rules)
            for (const Example& example : rule.examples) {
                CheckedPost checked{example.post, checker.check(example.post)};
                const Explanations all = explain(checked, checker);
                QCOMPARE(all.findings.size(), checked.assessment.then.findings.size());
                for (const Explanation& one : all.findings)
                    QVERIFY2(one.outcome.held, one.rule->id.c_str());
                for (const Explanation& one : all.nearMisses)
                    for (const Language language : {Language::French, Language::English})
                        QVERIFY2(!lackOf(one, checked, checker.pack(), language).empty(),
                                 one.rule->id.c_str());
            }
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "tst_explain.moc"
