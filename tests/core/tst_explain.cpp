// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain.h"
#include "core/report/describe_explanation.h"
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
                   "signals:\n"
                   "  urge: {title: {fr: urgence, en: urging}, strength: strong, when: {term: buy}}\n"
                   "mentions:\n"
                   "  pub: {title: {fr: pub, en: ad}, grade: adequate, when: {term: bargain}}\n"
                   "rules:\n" +
                   rules),
        *parseDate("2026-11-22"));
}

CheckedPost checkedBy(const Checker& checker, const std::string& caption, const char* day) {
    CheckedPost checked;
    checked.post.id = "p";
    checked.post.platform = Platform::Instagram;
    checked.post.publishedAt = parseInstant(day);
    checked.post.text = caption;
    checked.assessment = checker.check(checked.post);
    return checked;
}

struct Answer {
    std::string ending; ///< of rule « r »; empty: neither reported nor near
    std::string lack;
    std::string tree; ///< two spaces a level, + before what holds, - before the rest, words in brackets
};

/// « r » is the rule in question; « s » is more specific than it.
Answer answerTo(const std::string& when, const std::string& caption, const char* day = "2025-03-01") {
    const auto checker = checkerOf(rule("r", "group: g, rank: 2, basis: [old], when: " + when) +
                                   rule("s", "group: g, rank: 1, basis: [new], when: {term: bargain}"));
    const CheckedPost checked = checkedBy(*checker, caption, day);
    const Explanations all = explain(checked, *checker);
    for (const auto& list : {all.findings, all.nearMisses})
        for (const Explanation& one : list) {
            if (one.rule->id != "r")
                continue;
            Answer answer{std::string(toString(one.ending)),
                          lackOf(one, checked.assessment, checker->pack(), Language::English),
                          {}};
            for (const ExplainedLine& line :
                 describe(one, checked.assessment, checker->pack(), Language::English)) {
                answer.tree += std::string(2 * line.depth, ' ') + (line.held ? "+ " : "- ") + line.text;
                for (const Evidence& piece : line.evidence)
                    answer.tree += " [" + piece.text + "]";
                answer.tree += "\n";
            }
            return answer;
        }
    return {};
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
        row("one term", "{term: cure}", "ça SOIGNE", "+ words: cure [SOIGNE]\n");
        row("all", "[{term: cure}, {commercial: true}]", "soigne tout, foncez",
            "+ all of this:\n  + words: cure [soigne tout]\n  + the post is commercial [foncez]\n");
        row("of any only what holds", "[{any: [{term: joke}, {term: cure}, {term: pain}]}, {signal: urge}]",
            "guérit la douleur, foncez",
            "+ all of this:\n  + at least one of this:\n    + words: cure [guérit]\n    + words: pain "
            "[douleur]\n"
            "  + the commercial sign: urging [foncez]\n");
        row("an alternative alone moves up", "{any: [{term: joke}, {term: cure}]}", "guérit",
            "+ words: cure [guérit]\n");
        row("exceptions that are not there", "[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit",
            "+ all of this:\n  + words: cure [guérit]\n  + none of the 2 exceptions applies\n");
        row("near each other", "{near: [cure, pain], within: 3}", "guérit la douleur",
            "+ at most 3 words apart: words: cure; words: pain [guérit] [douleur]\n");
        row("disclosure", "[{term: cure}, {disclosure: missing}]", "guérit, foncez",
            "+ all of this:\n  + words: cure [guérit]\n  + the disclosure: missing\n");
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
            "visible).");
        row("too far apart", "[{near: [cure, pain], within: 1}, {term: joke}]",
            "guérit, mdr, toute la douleur", "unmet",
            "It would have taken at most 1 words apart: words: “guérit tout” (list cure); words: “douleur” "
            "(list "
            "pain).");
        row("in another place", "[{term: cure}, {term: joke, at: first-line}]", "guérit\nmdr", "unmet",
            "It would have taken words: “mdr” (list joke), in the first line.");
        row("too seldom", "[{term: cure}, {term: joke, at-least: 2}]", "guérit mdr", "unmet",
            "It would have taken words: “mdr” (list joke), at least 2 times.");
        row("another platform", "[{term: cure}, {post: {platform: tiktok}}]", "guérit", "unmet",
            "It would have taken a post like this: platform: TikTok.");
        row("another day", "[{term: cure}, {date: {from: 2026-01-01}}]", "guérit", "unmet",
            "It would have taken a post under the law of a day since 1\u00A0January\u00A02026.");
        row("the nearest alternative", "{any: [{term: joke}, {all: [{term: cure}, {sign-level: weak}]}]}",
            "guérit", "unmet", "It would have taken commercial signs of level weak at least.");
        row("silenced", "[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit mdr", "excepted",
            "It would have taken this exception not to apply: words: joke – “mdr”.");
        row("outranked", "{term: cure}", "guérit en soldes", "outranked",
            "It would have taken no more specific rule to apply; here it is “Rule s”.");
        row("words that are nowhere", "[{term: cure}, {term: pain}]", "guérit", "", "");
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

    void whatComesClosestIsShown() {
        QCOMPARE(answerTo("[{term: cure}, {none: [{term: joke}, {term: pain}]}]", "guérit mdr").tree,
                 std::string("- all of this:\n  + words: cure [guérit]\n  - no exception applies:\n"
                             "    + words: joke [mdr]\n"));
        QCOMPARE(answerTo("[{signal: urge}, {disclosure: missing}]", "foncez, SOLDES").tree,
                 std::string("- all of this:\n  + the commercial sign: urging [foncez]\n"
                             "  - the disclosure: missing (here: adequate and visible) [SOLDES]\n"));
    }

    void aLowerSeverityIsTold() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        const auto lastLine = [&](const char* caption) {
            const CheckedPost checked = checkedBy(checker, caption, "2026-03-01");
            const Rule& rule = *checker.pack().findRule("prohibited.crypto");
            return describe(explainRule(checked, rule, checker), checked.assessment, checker.pack(),
                            Language::English)
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
                        QVERIFY2(!lackOf(one, checked.assessment, checker.pack(), language).empty(),
                                 one.rule->id.c_str());
            }
    }
};

QTEST_APPLESS_MAIN(ExplainTest)
#include "tst_explain.moc"
