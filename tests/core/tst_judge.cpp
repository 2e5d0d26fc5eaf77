// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"
#include "core/engine/judge.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

/// The verdict as the code book decides it, with the legal pack.
class TestJudge final : public QObject {
    Q_OBJECT

    static Assessment assess(const Post& post, const char* asOf = "2026-11-22") {
        return Checker(test::legalPack(), *parseDate(asOf)).check(post);
    }

    static Post instagram(std::string text, const char* day = "2025-06-01") {
        Post post;
        post.id = "p";
        post.platform = Platform::Instagram;
        post.text = std::move(text);
        post.publishedAt = parseInstant(day);
        return post;
    }

    static std::string rulesOf(const Opinion& opinion) {
        std::string out;
        for (const Finding& finding : opinion.findings)
            if (finding.rule.starts_with("disclosure."))
                out += finding.rule.substr(11) + " ";
        return out;
    }

private Q_SLOTS:
    void verdicts_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<std::string>("rule");
        const auto row = [](const char* name, const char* text, const char* verdict, const char* rule) {
            QTest::addRow("%s", name)
                << std::string(text) << QString::fromLatin1(verdict) << std::string(rule);
        };
        row("nothing", "il pleut sur Nantes", "not_commercial", "");
        row("brand tag alone", "jean @denimbleu", "not_commercial", "");
        row("one medium sign", "défilé @atelierk hier soir, sublime", "to_review", "");
        row("statutory mention", "Publicité · les tapis @lainedoux", "compliant", "");
        row("code without mention", "mon code LOLA20 chez @maisonbrume", "non_compliant", "promo-code ");
        row("code with weak mention", "#collab mon code LOLA20 chez @maisonbrume", "improvable",
            "ambiguous ");
        row("denied", "ceci n’est pas une pub, code LOLA20", "non_compliant", "denied ");
        row("english", "#ad my dress @robeschic", "improvable", "foreign-language ");
        row("own offer", "ma marque de savons est enfin en ligne, foncez sur mon site", "improvable",
            "own-brand ");
        row("behind three hashtags", "#a #b #c #publicité @robeschic", "improvable", "buried ");
        row("behind two hashtags", "#a #b #publicité @robeschic", "compliant", "");
        row("bold letters, with a remark", "𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́ @robeschic", "compliant", "styled-letters ");
        row("spaced letters, with a remark", "P u b l i c i t é @robeschic", "compliant", "styled-letters ");
        row("look-alike letters, with a remark", "Рublicité @robeschic", "compliant", "styled-letters ");
        row("letters that have to be guessed", "publ1c1té @robeschic", "improvable", "ambiguous ");
        row("masked letters", "mon c*de LOLA20", "non_compliant", "promo-code ");
    }
    void verdicts() {
        QFETCH(std::string, text);
        QFETCH(QString, verdict);
        QFETCH(std::string, rule);
        const Assessment assessment = assess(instagram(text));
        QCOMPARE(QString::fromUtf8(toString(assessment.then.verdict).data()), verdict);
        QCOMPARE(rulesOf(assessment.then), rule);
    }

    void visibilityByPlatform_data() {
        QTest::addColumn<int>("platform");
        QTest::addColumn<int>("lead"); // characters before the mention
        QTest::addColumn<bool>("isSeen");
        const auto row = [](const char* name, Platform platform, int lead, bool isSeen) {
            QTest::addRow("%s", name) << static_cast<int>(platform) << lead << isSeen;
        };
        row("instagram, last visible character", Platform::Instagram, 124, true);
        row("instagram, first hidden one", Platform::Instagram, 125, false);
        row("tiktok", Platform::TikTok, 100, false);
        row("facebook", Platform::Facebook, 399, true);
        row("facebook hidden", Platform::Facebook, 400, false);
        row("pinterest hides nothing", Platform::Pinterest, 1000, true);
    }
    void visibilityByPlatform() {
        QFETCH(int, platform);
        QFETCH(int, lead);
        QFETCH(bool, isSeen);
        // Emoji of one user-perceived character each: bytes and code points would count wrong.
        std::string text;
        for (int i = 0; i < lead; ++i)
            text += i % 2 == 0 ? "👩🏽‍🔧" : " ";
        Post post = instagram(text + "Publicité");
        post.platform = static_cast<Platform>(platform);
        const Assessment assessment = assess(post);
        QCOMPARE(assessment.then.mentions.at(0).visible, isSeen);
        QVERIFY(assessment.then.verdict == (isSeen ? Verdict::Compliant : Verdict::Improvable));
    }

    void buriedButLabelled() {
        Post post = instagram("#a #b #c #publicité @robeschic");
        post.paidPartnership = true;
        QVERIFY(assess(post).then.verdict == Verdict::Compliant);
        QVERIFY(assess(post).then.disclosure == Disclosure::BuriedLabelled);
    }

    void labelAlone() {
        Post post = instagram("hâte de vous montrer");
        post.paidPartnership = true;
        const Assessment assessment = assess(post);
        QVERIFY(assessment.then.verdict == Verdict::Improvable);
        QCOMPARE(rulesOf(assessment.then), std::string("platform-label-only "));
        QCOMPARE(assessment.then.findings[0].evidence[0].text, std::string("true"));
    }

    void otherFields() {
        Post post = instagram("ma gourde @hydra");
        post.media.push_back({"video", {}, {}, {}, "Collaboration commerciale"});
        QVERIFY(assess(post).then.verdict == Verdict::Compliant); // seen on the image
        post.media[0] = {"video", {}, "Collaboration commerciale", {}, {}};
        QVERIFY(assess(post).then.verdict == Verdict::Improvable); // an alternative text is not seen at once
    }

    // The same words, one day apart, each under its own text.
    void lawOfTheDay() {
        const Assessment before =
            assess(instagram("Contenu sponsorisé par @encrebleue", "2024-11-07T12:00:00Z"));
        QCOMPARE(before.then.law, std::string("A"));
        QVERIFY(before.then.verdict == Verdict::Improvable);
        QVERIFY(before.verdictToday == Verdict::Compliant);
        QCOMPARE(before.then.findings.at(0).basis.at(0).article, std::string("5"));

        const Assessment after =
            assess(instagram("Contenu sponsorisé par @encrebleue", "2024-11-07T23:00:00Z"));
        QCOMPARE(after.then.law, std::string("B")); // already the 8th in Paris
        QVERIFY(after.then.verdict == Verdict::Compliant);

        const Assessment early = assess(instagram("mon code LOLA20 @encrebleue", "2023-05-01"));
        QCOMPARE(early.then.law, std::string("none"));
        for (const LegalBasis& basis : early.then.findings.at(0).basis)
            QVERIFY(basis.id == "code-conso.L121-3" || basis.id == "lcen.20");
    }

    void withoutADateTheLawOfTodayCounts() {
        Post post = instagram("Contenu sponsorisé par @encrebleue");
        post.publishedAt.reset();
        QVERIFY(assess(post, "2024-01-01").then.verdict == Verdict::Improvable);
        QVERIFY(assess(post, "2025-01-01").then.verdict == Verdict::Compliant);
    }

    // A flag always has its finding, and a finding about disclosure its flag.
    void verdictAndFindingAgree() {
        for (const auto& rule : test::legalPack()->rules)
            for (const Example& example : rule.examples) {
                const Opinion opinion = assess(example.post).then;
                const bool isFlag =
                    opinion.verdict == Verdict::Improvable || opinion.verdict == Verdict::NonCompliant;
                QVERIFY2(!isFlag || !rulesOf(opinion).empty(), example.post.text.c_str());
            }
    }

    void keyHangsOnRulePostAndWords() {
        const Post post = instagram("x");
        const Evidence words{{}, {0, 4}, "Code LOLA"};
        const std::string key = findingKey("r", post, {words});
        QCOMPARE(key.size(), std::size_t{32});
        const Evidence moved{{}, {90, 94}, "𝗖ode lola"};
        QCOMPARE(findingKey("r", post, {moved}), key); // elsewhere and in other letters, still those words
        QCOMPARE(findingKey("r", post, {moved, words}), key);
        QVERIFY(findingKey("s", post, {words}) != key);
        Post other = post;
        other.id = "q";
        QVERIFY(findingKey("r", other, {words}) != key);
    }

    void evidenceIsExact() {
        const Assessment assessment =
            assess(instagram("ok 👨‍👩‍👧 mon 𝗰𝗼𝗱𝗲 LOLA20 !"));
        const Evidence evidence = assessment.then.findings.at(0).evidence.at(0);
        QCOMPARE(evidence.text, std::string("mon 𝗰𝗼𝗱𝗲 LOLA20"));
        QCOMPARE(std::string(evidence.span.in("ok 👨‍👩‍👧 mon 𝗰𝗼𝗱𝗲 LOLA20 !")),
                 evidence.text);
    }

    // The law binds those who promote for something in return; who says little of a thing gives a hint.
    void legalRulesWeighLessOnSomePosts_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("severity");
        const auto row = [](const char* name, const char* text, const char* severity) {
            QTest::addRow("%s", name) << std::string(text) << std::string(severity);
        };
        row("who only talks", "achète du dogecoin avant lundi", "minor");
        row("a tagged shop to go to", "achète du dogecoin avant lundi, foncez chez @coinbrume", "critical");
        row("who sells what is theirs", "achète du dogecoin avant lundi, mes bougies sont sur ma boutique",
            "minor");
        row("who sells for others", "achète du dogecoin avant lundi, 10 € offerts avec mon code LOLA20",
            "critical");
    }
    void legalRulesWeighLessOnSomePosts() {
        QFETCH(std::string, text);
        std::string severity;
        for (const Finding& finding : assess(instagram(text)).then.findings)
            if (finding.rule == "prohibited.crypto")
                severity = toString(finding.severity);
        QTEST(severity, "severity");
    }

    void whatIsSaidOfTheMentionIsNoHint() {
        const Opinion opinion =
            assess(instagram("ma marque de savons est enfin en ligne, foncez sur mon site")).then;
        QCOMPARE(opinion.findings.size(), std::size_t(1));
        QCOMPARE(opinion.findings.front().rule, std::string("disclosure.own-brand"));
        QCOMPARE(std::string(toString(opinion.findings.front().severity)), std::string("major"));
    }

    // A rule may change with the day, and its finding with the best source that is in force.
    void severityFollowsDayAndSource_data() {
        QTest::addColumn<std::string>("day");
        QTest::addColumn<std::string>("severity");
        QTest::addRow("the earlier severity") << std::string("2025-02-28") << std::string("minor");
        QTest::addRow("capped by its source") << std::string("2025-03-01") << std::string("major");
        QTest::addRow("borne by a better one") << std::string("2025-07-01") << std::string("critical");
    }
    void severityFollowsDayAndSource() {
        QFETCH(std::string, day);
        const auto pack = test::pack(
            "laws:\n"
            "  guessed: {text: t, tag: UNVERIFIED-1, summary: {fr: a, en: b}}\n"
            "  read: {text: t, tag: ✔2, from: 2025-07-01, summary: {fr: a, en: b}}\n"
            "rules:\n"
            "  r:\n"
            "    severity: [{severity: minor, until: 2025-02-28}, {severity: critical, from: 2025-03-01}]\n"
            "    confidence: H\n"
            "    title: {fr: a, en: b}\n"
            "    why: {fr: a, en: b}\n"
            "    remedy: {fr: a, en: b}\n"
            "    basis: [guessed, read]\n"
            "    when: {post: {platform: instagram}}\n");
        const Checker checker(pack, *parseDate("2026-01-01"));
        const std::vector<Finding> findings = checker.check(instagram("x", day.c_str())).then.findings;
        QCOMPARE(findings.size(), std::size_t{1});
        QTEST(std::string(toString(findings.front().severity)), "severity");
    }

    void mentionsCanBeAskedFor_data() {
        QTest::addColumn<std::string>("condition");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char* name, const char* condition, const std::string& text, bool isFound) {
            QTest::addRow("%s", name) << std::string(condition) << text << isFound;
        };
        const std::string buried = std::string(200, 'x') + " publicité";
        row("one is there", "{mention: said}", "publicité", true);
        row("whichever is there", "{mention: any}", "publicité", true);
        row("none is there", "{mention: any}", "rien", false);
        row("missing", "{mention: any, missing: true}", "rien", true);
        row("not missing", "{mention: any, missing: true}", "publicité", false);
        row("of that grade", "{mention: any, grade: [adequate, denied]}", "publicité", true);
        row("of another grade", "{mention: any, grade: weak}", "publicité", false);
        row("in sight", "{mention: said, visible: true}", "publicité", true);
        row("not in sight", "{mention: said, visible: true}", buried, false);
        row("out of sight", "{mention: said, visible: false}", buried, true);
        row("none in sight", "{mention: any, visible: true, missing: true}", buried, true);
    }
    void mentionsCanBeAskedFor() {
        QFETCH(std::string, condition);
        QFETCH(std::string, text);
        const auto pack =
            test::pack("laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
                       "terms: {ad: {phrases: [publicité]}}\n"
                       "mentions:\n"
                       "  said: {title: {fr: a, en: b}, grade: adequate, when: {term: ad}}\n"
                       "rules:\n"
                       "  r: {severity: info, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: "
                       "b}, remedy: {fr: a, en: b}, basis: [l], when: " +
                       condition + "}\n");
        const Checker checker(pack, *parseDate("2026-01-01"));
        QTEST(!checker.check(instagram(text)).then.findings.empty(), "isFound");
    }

    // The verdict of today is that of the same post, had it appeared today: also where it was not asked anew.
    void todayIsADayLikeOthers() {
        const std::vector<const char*> days = {"2023-06-10", "2023-06-11", "2024-11-07", "2024-11-08",
                                               "2026-11-22"};
        for (const MentionRule& mention : test::legalPack()->mentions)
            for (const Example& example : mention.examples)
                for (const char* day : days) {
                    Post post = example.post;
                    post.publishedAt = parseInstant("2025-06-01");
                    const Verdict today = assess(post, day).verdictToday;
                    post.publishedAt = parseInstant(day);
                    QCOMPARE(toString(today), toString(assess(post, day).then.verdict));
                }
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
