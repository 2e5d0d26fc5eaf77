// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

/// Conditions in the words of a rule author, against captions.
class TestEvaluate final : public QObject {
    Q_OBJECT

    /// The evidence of a rule with that condition, joined with bars; "-" if it does not fire.
    static std::string outcome(const std::string& when, const Post& post) {
        const auto pack = test::pack(
            "fragments: {handle: {re: '@[a-z_.]+'}}\n"
            "terms:\n"
            "  beer: {phrases: [bière, ipa]}\n"
            "  buy: {phrases: [foncez]}\n"
            "  brand: {phrases: [brasso], in-names: true}\n"
            "  shop: {phrases: ['@brasserie']}\n"
            "  no: {phrases: [bière], except: [bière sans alcool]}\n"
            "signals:\n"
            "  urge: {title: {fr: u, en: u}, strength: medium, when: {term: buy}}\n"
            "laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
            "rules: {r: {severity: major, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b},"
            " remedy: {fr: a, en: b}, basis: [l], when: " +
            when + "}}\n");
        const Assessment assessment = Checker(pack, *parseDate("2026-01-01")).check(post);
        if (assessment.then.findings.empty())
            return "-";
        std::string out;
        for (const Evidence& evidence : assessment.then.findings.front().evidence)
            out += (out.empty() ? "" : "|") + evidence.text;
        return out;
    }

private Q_SLOTS:
    void captions_data() {
        QTest::addColumn<std::string>("when");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* when, const char* text, const char* expected) {
            QTest::addRow("%s", name) << std::string(when) << std::string(text) << std::string(expected);
        };
        row("term", "{term: beer}", "une IPA, une Bière", "IPA|Bière");
        row("term absent", "{term: beer}", "un café", "-");
        row("one of two terms", "{term: [beer, buy]}", "foncez", "foncez");
        row("exception", "{term: no}", "bière sans alcool", "-");
        row("exception beside a hit", "{term: no}", "bière sans alcool ou bière", "bière");
        row("an account", "{term: shop}", "merci @brasserie.", "@brasserie");
        row("an account before dots", "{term: shop}", "merci @brasserie...et @Brasserie_",
            "@brasserie|@Brasserie");
        row("no other accounts", "{term: shop}", "merci @brasserie_nord, @brasserie.fr et @brasserie__x",
            "-");
        row("at least", "{term: beer, at-least: 2}", "une bière", "-");
        row("at least, in two places", "{term: [beer, buy], at-least: 2}", "une bière, foncez",
            "bière|foncez");
        row("at least, one place of two terms", "{term: [beer, no], at-least: 2}", "une bière", "-");
        row("all", "{all: [{term: beer}, {term: buy}]}", "foncez, bière", "foncez|bière");
        row("all, one missing", "{all: [{term: beer}, {term: buy}]}", "bière", "-");
        row("a list is all", "[{term: beer}, {term: buy}]", "foncez", "-");
        row("any", "{any: [{term: beer}, {term: buy}]}", "foncez", "foncez");
        row("none", "[{term: beer}, {none: [{term: buy}]}]", "bière", "bière");
        row("none spoilt", "[{term: beer}, {none: [{term: buy}]}]", "bière foncez", "-");
        row("near in a sentence", "{near: [beer, buy]}", "Une bière, foncez !", "bière|foncez");
        row("not in two sentences", "{near: [beer, buy]}", "Une bière. Foncez !", "-");
        row("near across a full stop before a small letter", "{near: [beer, buy]}", "Une bière. foncez",
            "bière|foncez");
        row("not across a mark before one", "{near: [beer, buy]}", "Une bière ! foncez", "-");
        row("not across a line", "{near: [beer, buy]}", "Une bière\nfoncez", "-");
        row("near across three dots in one sign", "{near: [beer, buy]}", "Une bière… Foncez", "bière|Foncez");
        row("near within words", "{near: [beer, buy], within: 2}", "bière un deux foncez", "bière|foncez");
        row("too far", "{near: [beer, buy], within: 2}", "bière un deux trois foncez", "-");
        row("near across a full stop when words count", "{near: [beer, buy], within: 1}", "bière. foncez",
            "bière|foncez");
        row("first line", "{term: beer, at: first-line}", "bière\nbière", "bière");
        row("not in the first line", "{term: beer, at: first-line}", "un\nbière", "-");
        row("behind an empty first line", "{term: beer, at: first-line}", "\nbière", "-");
        row("in hashtags", "{term: beer, at: hashtags}", "bière #bière", "bière");
        row("disguised", "{term: beer, disguised: any}", "bière, b i è r e", "b i è r e");
        row("disguised in one of these ways", "{term: beer, disguised: [stretched, digits]}",
            "b i è r e, bièèère, b1ere", "bièèère|b1ere");
        row("not disguised", "{term: beer, disguised: any}", "bière", "-");
        row("disguised otherwise", "{term: beer, disguised: styled}", "b i è r e", "-");
        row("name marked so", "{term: brand}", "chez @brasso_fr", "brasso");
        row("signal", "{signal: urge}", "foncez", "foncez");
        row("sign level", "{sign-level: medium}", "foncez", "");
        row("sign level not reached", "{sign-level: strong}", "foncez", "-");
        row("one medium sign is not commercial", "{commercial: true}", "foncez", "-");
        row("on a day inside", "[{term: beer}, {date: {from: 2025-06-01, until: 2025-06-01}}]", "bière",
            "bière");
        row("on a day outside", "[{term: beer}, {date: {from: 2025-06-02}}]", "bière", "-");
        row("platform", "[{term: beer}, {post: {platform: [tiktok, instagram]}}]", "bière", "bière");
        row("other platform", "[{term: beer}, {post: {platform: x}}]", "bière", "-");
        row("label unknown", "[{term: beer}, {post: {label: unknown}}]", "bière", "bière");
        row("label unknown is not false", "[{term: beer}, {post: {label: false}}]", "bière", "-");
        row("followers", "[{term: beer}, {post: {followers-at-least: 1000}}]", "bière", "-");
        row("field", "{term: beer, in: [title]}", "bière", "-");
    }
    void captions() {
        QFETCH(std::string, when);
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        Post post;
        post.platform = Platform::Instagram;
        post.text = text;
        post.publishedAt = parseInstant("2025-06-01T10:00:00Z");
        QCOMPARE(outcome(when, post), expected);
    }

    void foldOfThePlatform() {
        Post post;
        post.platform = Platform::Instagram;
        post.text = std::string(120, '.') + " bière et bière";
        QCOMPARE(outcome("{term: beer, at: before-fold}", post), std::string("bière"));
        QCOMPARE(outcome("{term: beer, at: after-fold}", post), std::string("bière"));
        post.platform = Platform::Other; // shows everything
        QCOMPARE(outcome("{term: beer, at: after-fold}", post), std::string("-"));
    }

    void fields() {
        Post post;
        post.title = "bière";
        post.media.push_back({"video", {}, "ipa", "une bière", "IPA"});
        QCOMPARE(outcome("{term: beer}", post), std::string("bière|ipa|IPA|bière"));
        QCOMPARE(outcome("[{term: beer}, {post: {filled: [sponsors, title]}}]", post),
                 std::string("bière|ipa|IPA|bière"));
        QCOMPARE(outcome("{post: {filled: sponsors}}", post), std::string("-"));
        QCOMPARE(outcome("{term: beer, in: [on-screen, transcript]}", post), std::string("IPA|bière"));
    }

    /// However the account is written, and wherever the post names it.
    void taggedAccounts() {
        Post post;
        post.text = "une bière";
        post.coauthors = {"Brasserie.Nord"};
        post.taggedUsers = {"@hopla"};
        const auto evidence = [&](const std::string& account) {
            return outcome("[{term: beer}, {post: {tagged: '" + account + "'}}]", post);
        };
        for (const char* account : {"brasserie.nord", "@Brasserie.Nord", "hopla", "@hopla"})
            QCOMPARE(evidence(account), std::string("bière"));
        for (const char* account : {"brasserie", "nord", "@brasserie.nord.fr"})
            QCOMPARE(evidence(account), std::string("-"));
    }

    void everyFieldHasAFirstLine() {
        Post post;
        post.text = "un\nbière";
        post.title = "bière\nipa";
        post.media.push_back({"video", {}, "un\nbière", "ipa\nun", ""});
        QCOMPARE(outcome("{term: beer, at: first-line}", post), std::string("bière|ipa"));
        QCOMPARE(outcome("{term: beer, at: first-line, in: text}", post), std::string("-"));
    }

    void filledFields_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("says");
        QTest::addRow("Latin letters") << QStringLiteral("Une idée") << true;
        QTest::addRow("Cyrillic letters") << QStringLiteral("Реклама") << true;
        QTest::addRow("Arabic letters") << QStringLiteral("إعلان") << true;
        QTest::addRow("a number") << QStringLiteral("2025") << true;
        QTest::addRow("emoji and signs") << QStringLiteral("✨ – 🎁 !") << false;
        QTest::addRow("nothing") << QString() << false;
    }
    void filledFields() {
        QFETCH(const QString, title);
        QFETCH(const bool, says);
        Post post;
        post.title = title.toStdString();
        QCOMPARE(outcome("{post: {filled: title}}", post), std::string(says ? "" : "-"));
    }

    void filledInAnyMedium() {
        Post post;
        post.media.resize(2);
        QCOMPARE(outcome("{post: {filled: transcript}}", post), std::string("-"));
        post.media.back().transcript = "Bonjour";
        QCOMPARE(outcome("{post: {filled: transcript}}", post), std::string());
    }
};

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
