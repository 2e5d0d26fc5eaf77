// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"
#include "core/report/law_timeline.h"
#include "core/report/pack_page.h"
#include "tests/support/golden.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <regex>
#include <set>

using namespace vigie;

namespace {

std::shared_ptr<const RulePack> smallPack() {
    return test::mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack"));
}

/// The legal pack's page, made once.
const std::string& legalPage() {
    static const std::string page = packPage(*test::legalPack(), Language::French);
    return page;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::vector<std::string> all(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        found.push_back((*at)[1]);
    return found;
}

} // namespace

Q_DECLARE_METATYPE(vigie::Language)

class PackPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAsExpected_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<std::string>("golden");
        QTest::addRow("in French") << Language::French << std::string("pack_page.fr.html.expected");
        QTest::addRow("in English") << Language::English << std::string("pack_page.en.html.expected");
    }

    void looksAsExpected() {
        QFETCH(Language, language);
        QFETCH(std::string, golden);
        QCOMPARE(test::differenceFrom(VIGIE_SOURCE_DIR "/tests/data/report/" + golden,
                                      packPage(*smallPack(), language)),
                 std::string());
    }

    void showsEveryRule() {
        for (const Rule& rule : test::legalPack()->rules) {
            QVERIFY2(holds(legalPage(), "<article id=\"rule-" + rule.id + "\">"), rule.id.c_str());
            QVERIFY2(holds(legalPage(), "<code>" + rule.id + "</code>"), rule.id.c_str());
            QVERIFY2(holds(legalPage(), html::text(rule.remedy.fr)), rule.id.c_str());
            for (const Example& example : rule.examples)
                QVERIFY2(holds(legalPage(), html::text(example.post.text)), example.post.text.c_str());
        }
    }

    // With what the law would have it be, and why.
    void tellsWhatAHouseMakesOfARule() {
        const auto pack = test::mustLoad(loadPack(
            smallPack()->files,
            {{"house.yaml",
              "house: {id: h, version: '1', title: Charte}\n"
              "overrides: {claim.health.cure: {severity: minor, reason: Relu par <un> médecin}}\n"}}));
        const auto card = [&](const char* rule) {
            return ruleCard(*pack->findRule(rule), *pack, Language::French);
        };
        QVERIFY(holds(card("claim.health.cure"),
                      "<dt>Maison</dt>\n<dd>Abaissée par les règles maison, de «\u00A0majeur\u00A0» à "
                      "«\u00A0mineur\u00A0». Motif\u00A0: Relu par &lt;un&gt; médecin</dd>"));
        QVERIFY(!holds(card("disclosure.promo-code"), "Maison"));
    }

    void listsWhatIsUnverified() {
        const std::string list = legalPage().substr(legalPage().find("<section id=\"unverified\">"));
        for (const LawRecord& law : test::legalPack()->laws)
            if (law.tag.starts_with("UNVERIFIED"))
                QVERIFY2(holds(list, html::text(law.summary.fr)), law.id.c_str());
        for (const Rule& rule : test::legalPack()->rules)
            if (rule.confidence != "H")
                QVERIFY2(holds(list, "<code>" + rule.id + "</code>"), rule.id.c_str());
    }

    // Reading aloud, jumping and printing depend on these.
    void isWellBuilt() {
        const std::vector<std::string> anchors = all(legalPage(), " id=\"([^\"]*)\"");
        const std::set<std::string> unique(anchors.begin(), anchors.end());
        QCOMPARE(unique.size(), anchors.size());
        for (const std::string& target : all(legalPage(), "href=\"#([^\"]*)\""))
            QVERIFY2(unique.contains(target), target.c_str());
        QCOMPARE(all(legalPage(), "(<h1>)").size(), std::size_t(1));
        QVERIFY(holds(legalPage(), "<html lang=\"fr\">"));
        for (const std::string element : {"section", "article", "ul", "li", "table", "q", "a", "dl"})
            QCOMPARE(all(legalPage(), "(<" + element + ")[ >]").size(),
                     all(legalPage(), "(</" + element + ">)").size());
    }

    void loadsNothing() {
        for (const char* forbidden : {"<script", "<img", "<link", "<iframe", "<object", " src=", "@import",
                                      "url(", " onclick", "javascript:"})
            QVERIFY2(!holds(legalPage(), forbidden), forbidden);
        QVERIFY(holds(legalPage(), "default-src 'none'"));
    }

    void escapesEveryText() {
        const std::string nasty = "'<b onload=\"x\">&amp;</b>'";
        const std::string both = "{fr: " + nasty + ", en: " + nasty + "}";
        const auto pack = test::pack("laws: {l: {text: " + nasty + ", article: " + nasty +
                                     ", from: 2025-01-01, " + "tag: UNVERIFIED-0, summary: " + both + "}}\n" +
                                     "terms: {t: {phrases: ['x \\<b onload', mot]}}\n" +
                                     "rules:\n"
                                     "  r:\n"
                                     "    severity: minor\n"
                                     "    confidence: L\n"
                                     "    title: " +
                                     both + "\n" + "    why: " + both + "\n" + "    remedy: " + both + "\n" +
                                     "    basis: [l]\n"
                                     "    when: {term: t}\n"
                                     "    examples: {match: [" +
                                     nasty + "], no-match: [" + nasty + "]}\n");
        const std::string page = packPage(*pack, Language::French);
        QVERIFY(!holds(page, "<b onload"));
        QCOMPARE(all(page, "(&lt;b onload=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;)").size(), std::size_t(15));
    }

    void escapes_data() {
        QTest::addColumn<std::string>("plain");
        QTest::addColumn<std::string>("escaped");
        QTest::addRow("markup") << std::string("a<b>&\"'") << std::string("a&lt;b&gt;&amp;&quot;&#39;");
        QTest::addRow("controls") << std::string("a\x1B[2J\x7F\n\tb") << std::string("a\uFFFD[2J\uFFFD\n\tb");
        QTest::addRow("letters") << std::string("été 🎁") << std::string("été 🎁");
    }

    void escapes() {
        QFETCH(std::string, plain);
        QFETCH(std::string, escaped);
        QCOMPARE(html::text(plain), escaped);
    }

    void linksOnlySafeAddresses() {
        QVERIFY(html::address("https://example.org/?a=1&b=2")
                    .starts_with("<a href=\"https://example.org/?a=1&amp;b=2\""));
        QCOMPARE(html::address("javascript:x"), std::string("javascript:x"));
        QCOMPARE(html::address("file:///etc/passwd"), std::string("file:///etc/passwd"));
    }

    void knowsTheDaysOfTheLaw() {
        const auto pack = test::pack(
            "laws: {l: {text: loi, article: '1', from: 2025-02-03, tag: ✔2, summary: {fr: s, en: s}}}\n"
            "terms: {t: {phrases: [mot]}}\n"
            "rules:\n"
            "  r:\n"
            "    severity: minor\n"
            "    confidence: H\n"
            "    title: {fr: t, en: title}\n"
            "    why: {fr: w, en: w}\n"
            "    remedy: {fr: r, en: r}\n"
            "    basis: [l]\n"
            "    until: 2026-01-01\n"
            "    when: [{term: t}, {any: [{date: {from: 2025-05-05}}, {none: [{date: {until: "
            "2025-05-06}}]}]}]\n");
        const auto timeline = lawTimeline(*pack, Wording(Language::English));
        const auto on = [&](const char* day) { return timeline.at(*parseDate(day)); };
        QVERIFY((on("2025-02-03") == LawChange{{"text: loi, art.\u00A0"
                                                "1"},
                                               {}}));
        QVERIFY((on("2025-05-05") == LawChange{{"rule r: title (one of its conditions)"}, {}}));
        QVERIFY((on("2025-05-06") == LawChange{{}, {"rule r: title (one of its conditions)"}}));
        QVERIFY((on("2026-01-01") == LawChange{{}, {"rule r: title"}}));
        QVERIFY((on("2024-11-08") == LawChange{{"version B: B"}, {}}));
        QCOMPARE(timeline.size(), std::size_t(7)); // those, and both days of version A
    }
};

QTEST_APPLESS_MAIN(PackPageTest)
#include "tst_pack_page.moc"
