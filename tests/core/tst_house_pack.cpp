// SPDX-License-Identifier: GPL-3.0-or-later
// House packs laid over the small pack of tests/data/pack.
#include "core/engine/checker.h"
#include "core/engine/explain.h"
#include "core/engine/run_examples.h"
#include "core/engine/unproven.h"
#include "core/report/describe_explanation.h"
#include "core/report/house_summary.h"
#include "core/rules/house_template.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

const std::string legalFolder = VIGIE_SOURCE_DIR "/tests/data/pack";
const std::string houseFolder = VIGIE_SOURCE_DIR "/tests/data/house";

std::shared_ptr<const RulePack> both() {
    static const auto pack = test::mustLoad(loadPackFolder(legalFolder, houseFolder));
    return pack;
}

/// A house pack of these sections over the legal one.
PackResult tryHouse(const std::string& sections) {
    return loadPack(readPackFolder(legalFolder).value(),
                    {{"house.yaml", "house: {id: h, version: '1', title: Charte}\n" + sections}});
}

/// What was found, as « rule severity », one behind the other.
std::string found(const std::string& text, const std::string& day = "2025-11-20",
                  const std::vector<std::string>& tagged = {}) {
    Post post;
    post.id = "p";
    post.platform = Platform::Instagram;
    post.publishedAt = parseInstant(day);
    post.text = text;
    post.taggedUsers = tagged;
    std::string out;
    for (const Finding& finding : Checker(both(), *parseDate("2026-01-01")).check(post).then.findings)
        out += (out.empty() ? "" : ", ") + finding.rule + " " + std::string(toString(finding.severity));
    return out;
}

/// Why a rule says nothing about that text of 20 November 2025.
std::string silenceOf(std::shared_ptr<const RulePack> pack, const std::string& rule,
                      const std::string& text) {
    const Checker checker(std::move(pack), *parseDate("2026-01-01"));
    CheckedPost checked;
    checked.post.id = "p";
    checked.post.publishedAt = parseInstant("2025-11-20");
    checked.post.text = text;
    checked.assessment = checker.check(checked.post);
    const Explanation explanation = explainRule(checked, *checker.pack().findRule(rule), checker);
    return lackOf(explanation, checked, checker.pack(), Language::English);
}

const std::string brief = "house.brief.lumios-noel.";

} // namespace

class HousePackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKnownApartFromTheLaw() {
        const auto legal = test::mustLoad(loadPackFolder(legalFolder));
        QVERIFY(!legal->house);
        QCOMPARE(both()->sha256, legal->sha256);
        QCOMPARE(both()->house->id, std::string("lumen"));
        QCOMPARE(both()->house->sha256.size(), std::size_t(64));
        QVERIFY(both()->house->sha256 != legal->sha256);
    }

    void oneTextServesInBothLanguages() {
        const auto pack = test::mustLoad(tryHouse(
            "terms: {house.w: {phrases: [incroyable]}}\n"
            "rules: {house.r: {severity: minor, title: 'Mot écarté !', why: {fr: pourquoi, en: why}, "
            "remedy: Un autre., when: {term: house.w}}}\n"));
        const Rule& rule = *pack->findRule("house.r");
        QCOMPARE(rule.title.fr, std::string("Mot écarté\u202F!"));
        QCOMPARE(rule.title.en, std::string("Mot écarté !"));
        QCOMPARE(rule.why.en, std::string("why"));
        QCOMPARE(rule.remedy.en, std::string("Un autre."));
    }

    void beginsWithATemplate_data() {
        QTest::addColumn<Language>("language");
        QTest::addRow("in French") << Language::French;
        QTest::addRow("in English") << Language::English;
    }
    void beginsWithATemplate() {
        QFETCH(const Language, language);
        std::string text = houseTemplate().in(language);
        const std::string& name = houseFileName().in(language);
        const auto pack = test::mustLoad(loadPack(test::legalPack()->files, {{name, text}}));
        QVERIFY(runExamples(*pack, *parseDate("2026-01-01")).empty());
        for (const PackNote& note : unprovenParts(*pack, *parseDate("2026-01-01")))
            QVERIFY2(!note.isHouse, note.message.en.c_str());
        for (const char* key : {"overrides", "  claim", "    severity", "    reason", "briefs", "  lumios",
                                "    title", "    from", "    until", "    hashtags", "    mentions"}) {
            const std::size_t at = text.find("\n#" + std::string(key));
            QVERIFY2(at != std::string::npos, key);
            text.erase(at + 1, 1); // as it asks its readers to do
        }
        const auto all = test::mustLoad(loadPack(test::legalPack()->files, {{name, text}}));
        QVERIFY(all->house->warnings.empty());
        QCOMPARE(all->house->changes.size(), std::size_t(1));
        QVERIFY(all->findRule("house.brief.lumios-noel.hashtag-lumiosnoel"));
    }

    void finds_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* text, const std::string& expected) {
            QTest::addRow("%s", name) << std::string(text) << expected;
        };
        row("a forbidden word", "du jamais vu", "house.forbidden-words minor");
        row("a legal rule, lowered", "ce sérum soigne, code LOLA20", "claim.health.cure minor");
        row("a legal rule by a phrase of the house", "ce sérum fait disparaître les rides, code LOLA20",
            "claim.health.cure minor");
        row("a legal rule, switched off", "mes coques, code LOLA20", "");
        row("nothing of the brief", "ma lampe Lumios",
            brief + "hashtag-lumiosnoel minor, " + brief + "mention-lumios.fr minor");
        row("the hashtag in other letters", "ma lampe Lumios #LUMIOSNOËL", brief + "mention-lumios.fr minor");
        row("another hashtag", "ma lampe Lumios #LumiosNoel2024 @lumios.fr",
            brief + "hashtag-lumiosnoel minor");
        row("all of the brief", "ma lampe Lumios #LumiosNoel avec @Lumios.fr", "");
        row("another brand", "ma lampe", "");
    }
    void finds() {
        QFETCH(std::string, text);
        QTEST(found(text), "expected");
    }

    void limitsABriefToItsDays() {
        QVERIFY(!found("ma lampe Lumios", "2025-12-31").empty());
        QCOMPARE(found("ma lampe Lumios", "2026-01-01"), std::string());
    }

    void countsAnAccountTaggedOnThePicture() {
        QCOMPARE(found("ma lampe Lumios #LumiosNoel", "2025-11-20", {"lumios.fr"}), std::string());
    }

    void citesItselfAndNoLaw() {
        Post post;
        post.text = "incroyable";
        const auto findings = Checker(both(), *parseDate("2026-01-01")).check(post).then.findings;
        QCOMPARE(findings.size(), std::size_t(1));
        const std::vector<LegalBasis>& basis = findings.front().basis;
        QCOMPARE(basis.size(), std::size_t(1));
        QCOMPARE(basis.front().tag, std::string(houseTag));
        QCOMPARE(basis.front().text, std::string("Charte de l’agence Lumen, version 3"));
    }

    void saysWhatItChanges() {
        std::string all;
        for (const std::string& sentence : houseSentences(*both()->house, Wording(Language::English)))
            all += sentence + "\n";
        QCOMPARE(
            all,
            std::string(
                "The legal rule “claim.health.cure” (Promise of a cure, major) is lowered to “minor”. "
                "Reason: Les promesses de soin sont relues par un médecin\n"
                "The legal rule “disclosure.promo-code” (Promo code without a mention, critical) is switched "
                "off. Reason: Codes vérifiés à la main par le service juridique\n"
                "The legal list “cure” is given 1 phrase by the house.\n"
                "The legal pack has no list “gone.list”, or no longer: these phrases are of no use.\n"
                "There is no “gone.term” among the “terms”. The rule that uses it is not run.\n"
                "The legal pack has no rule “gone.rule”, or no longer: nothing is changed.\n"));
    }

    // No text of law is said to be out of force where the house alone keeps a rule silent.
    void tellsWhyARuleIsSilent() {
        QCOMPARE(silenceOf(both(), "disclosure.promo-code", "mes coques, code LOLA20"),
                 std::string("The house rules have switched this rule off; all the rest is there. Reason: "
                             "Codes vérifiés à la main par le service juridique"));
        const auto later = test::mustLoad(
            tryHouse("terms: {house.x: {phrases: [lampe]}}\n"
                     "rules: {house.r: {severity: info, title: t, why: w, remedy: r, from: 2026-01-01, "
                     "when: {term: house.x}}}"));
        QCOMPARE(silenceOf(later, "house.r", "ma lampe"),
                 std::string("It would have taken a day on which the rule applies; all the rest is there."));
    }

    // A fact that no example could state could not be proven either.
    void examplesStateWhatRulesAskOfAPost() {
        const std::string facts = "text: ma lampe, platform: youtube, country: FR, mentions: [lumen]";
        const auto pack = test::mustLoad(tryHouse(
            "terms: {house.x: {phrases: [lampe]}}\n"
            "rules: {house.r: {severity: info, title: t, why: w, remedy: r, when: [{term: house.x}, {post: "
            "{platform: youtube, followers-at-least: 100000, country: FR, tagged: lumen}}], examples: "
            "{match: [{followers: 100000, " +
            facts + "}], no-match: [{followers: 99999, " + facts + "}, ma lampe]}}}"));
        QVERIFY(runExamples(*pack, *parseDate("2026-01-01")).empty());
    }

    // What is gone from the law is a warning with its place; the rest of the house pack works on.
    void survivesAnUpdateOfTheLaw() {
        std::string places;
        for (const PackNote& warning : both()->house->warnings)
            places += toString(toError(warning, Language::English)).substr(houseFolder.size() + 1, 24) + "\n";
        QCOMPARE(places, std::string("house.yaml:8:3: warning:\nhouse.yaml:24:18: warnin\n"
                                     "house.yaml:28:3: warning\n"));
        QVERIFY(!both()->findRule("house.orphan"));
    }

    void provesItself() { QVERIFY(runExamples(*both(), *parseDate("2026-01-01")).empty()); }

    void mistakesAreNamed_data() {
        QTest::addColumn<std::string>("sections");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* sections, const char* expected) {
            QTest::addRow("%s", name) << std::string(sections) << std::string(expected);
        };
        row("an id that the law may take", "terms: {mine: {phrases: [x]}}",
            "house.yaml:2:9: “mine” has to begin with “house.”.");
        row("an id of its own that is not there",
            "rules: {house.r: {severity: info, title: {fr: a, en: b}, why: {fr: a, en: b}, remedy: {fr: a, "
            "en: "
            "b}, when: {term: house.x}}}",
            "house.yaml:2:116: There is no “house.x”");
        row("no reason", "overrides: {claim.health.cure: {off: true}}",
            "house.yaml:2:13: The key “reason” is missing.");
        row("a blank reason", "overrides: {claim.health.cure: {off: true, reason: ' '}}",
            "house.yaml:2:52: “reason” is empty.");
        row("neither off nor a severity", "overrides: {claim.health.cure: {reason: x}}",
            "house.yaml:2:13: Here, either “severity” or “off: true” is needed.");
        row("an exception to a legal list", "extend: {cure: {phrases: [x], except: [y]}}",
            "house.yaml:2:31: The key “except” means nothing here.");
        row("a section of the law", "laws: {}", "house.yaml:2:1: The key “laws” means nothing here.");
        row("a hashtag without a name", "briefs: {b: {title: t, hashtags: ['#']}}",
            "house.yaml:2:35: “#” is neither a hashtag nor an account.");
        row("a hashtag asked for twice", "briefs: {b: {title: t, hashtags: [Noel, '#noël']}}",
            "house.yaml:2:41: This brief asks for #noël already.");
        row("a brief that asks for nothing", "briefs: {b: {title: t, term: code}}",
            "house.yaml:2:10: The brief “b” asks for nothing.");
    }
    void mistakesAreNamed() {
        QFETCH(std::string, sections);
        QFETCH(std::string, expected);
        const PackResult result = tryHouse(sections);
        QVERIFY(!result);
        QVERIFY(result.error().front().isHouse);
        const std::string first = toString(toError(result.error().front(), Language::English));
        QVERIFY2(first.starts_with(expected), first.c_str());
    }

    // It may be meant: nothing is refused.
    void warnsOfAPhraseWrittenTwice_data() {
        QTest::addColumn<std::string>("sections");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* sections, const char* expected) {
            QTest::addRow("%s", name) << std::string(sections) << std::string(expected);
        };
        row("in two lists of the house",
            "terms:\n  house.a: {phrases: [incroyable]}\n  house.b: {phrases: [x, INCROYABLE]}",
            "house.yaml:4:26: warning: The list “house.a” has this phrase already. It stands there in "
            "house.yaml, "
            "line 3; it counts for both lists.");
        row("in the legal list", "extend: {cure: {phrases: [x, Soigne]}}",
            "house.yaml:2:30: warning: The legal list “cure” has this phrase already. It adds nothing, and "
            "can go.");
        row("in another legal list", "extend: {ad: {phrases: [soigne]}}", "");
        row("nowhere", "terms: {house.a: {phrases: [x]}, house.b: {phrases: [y]}}", "");
    }
    void warnsOfAPhraseWrittenTwice() {
        QFETCH(std::string, sections);
        const auto pack = test::mustLoad(tryHouse(sections));
        std::string warnings;
        for (const PackNote& remark : pack->remarks)
            warnings += toString(toError(remark, Language::English));
        QTEST(warnings, "expected");
        QVERIFY(pack->house->warnings.empty());
    }

    // Warnings stand among the mistakes, and are no mistakes.
    void tellsWarningsAndMistakesAtOnce() {
        const PackResult result = tryHouse("terms: {mine: {phrases: [x]}}\n"
                                           "extend: {gone: {phrases: [x]}, cure: {phrases: [soigne]}}\n"
                                           "overrides: {gone.rule: {reason: x}}\n");
        QVERIFY(!result);
        std::string said;
        for (const PackNote& note : result.error())
            said += std::to_string(note.where.line) + (note.isWarning ? " warning\n" : " mistake\n");
        QCOMPARE(said, std::string("2 mistake\n3 warning\n3 warning\n4 mistake\n4 warning\n"));
        QCOMPARE(countMistakes(result.error()), std::size_t(2));
    }

    // The sources of a legal rule bear no more than they bear.
    void raisesNoFurtherThanTheSourceBears() {
        const PackResult result = tryHouse("overrides: {claim.health.cure: {severity: critical, reason: x}}");
        QVERIFY(result);
        QVERIFY((*result)->findRule("claim.health.cure")->latestSeverity() == Severity::Major);
        QCOMPARE((*result)->house->warnings.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(HousePackTest)
#include "tst_house_pack.moc"
