// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pattern_set.h"
#include "core/rules/phrase.h"
#include "core/text/normalised_text.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <random>

using namespace vigie;

namespace {

constexpr std::size_t noLimit = 1'000'000;

std::vector<PatternHit> sorted(std::vector<PatternHit> hits) {
    std::sort(hits.begin(), hits.end());
    return hits;
}

/// What RE2 finds, one pattern after the other.
std::vector<PatternHit> findByRe2(const PatternSet& set, std::string_view text) {
    std::vector<PatternHit> hits;
    for (std::size_t pattern = 0; pattern < set.size(); ++pattern) {
        const std::vector<PatternHit> more = set.findOne(pattern, text, noLimit);
        hits.insert(hits.end(), more.begin(), more.end());
    }
    return sorted(std::move(hits));
}

std::string shown(const std::vector<PatternHit>& hits, std::string_view text) {
    std::string out;
    for (const PatternHit& hit : hits)
        out += std::to_string(hit.pattern) + "@" + std::to_string(hit.span.begin) + "«" +
               std::string(hit.span.in(text)) + "» ";
    return out;
}

} // namespace

class TestPatternSet final : public QObject {
    Q_OBJECT

    std::mt19937 m_random{1968};

    std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }

    template <std::size_t size>
    std::string joined(const std::array<const char*, size>& pieces, std::size_t most) {
        std::string out = "a";
        for (std::size_t i = below(most); i > 0; --i)
            out += pieces[below(size)];
        return out;
    }

private Q_SLOTS:
    // Phrases and texts put together at random.
    void findsWhatRe2Finds() {
        constexpr std::array phrasePieces = {"a",    "b",        "ab", " ", " ",        "(a|b c)",
                                             "(b)?", "(a |b )?", "*",  "c", " … ",      " …1 ",
                                             "é",    " ~ ",      "'",  "-", "<number>", "<word>"};
        constexpr std::array textPieces = {"a", "b", "c", "ab", " ",  " ",  "  ", "é",  "ж", ",",
                                           ".", "-", "'", "7",  "12", "\n", "_",  "\t", "😀"};
        const Fragments fragments = {{"number", {R"(\d+(?:[.,]\d+)?)", false}},
                                     {"word", {R"(\b[a-z]+)", false}}};
        for (int round = 0; round < 300; ++round) {
            PatternSet set;
            for (int i = 0; i < 8; ++i)
                if (const auto pattern = compilePhrase(joined(phrasePieces, 8), fragments))
                    QVERIFY(set.add(*pattern));
            set.compile();
            for (int i = 0; i < 4; ++i) {
                const std::string text = foldedCopy(joined(textPieces, 40));
                QCOMPARE(shown(sorted(set.find(text, noLimit)), text), shown(findByRe2(set, text), text));
            }
        }
    }

    // The phrases of the pack, on some of its examples. Those that ask for capitals are left out: where the
    // longest match has none, RE2 knows no other.
    void findsInTheLegalPackWhatRe2Finds() {
        const auto pack = test::legalPack();
        std::string text;
        for (std::size_t rule = 0; rule < pack->rules.size(); rule += 2)
            for (const Example& example : pack->rules[rule].examples)
                text += foldedCopy(example.post.text) + "\n";
        std::vector<PatternHit> found = sorted(pack->patterns.find(text, noLimit));
        for (std::size_t pattern = 0; pattern < pack->patterns.size(); pattern += 5) {
            if (pack->patterns.pattern(pattern).hasCapitals)
                continue;
            const auto [begin, end] = std::equal_range(
                found.begin(), found.end(), PatternHit{pattern, {}},
                [](const PatternHit& a, const PatternHit& b) { return a.pattern < b.pattern; });
            QCOMPARE(shown({begin, end}, text), shown(pack->patterns.findOne(pattern, text, noLimit), text));
        }
    }

    void places_data() {
        QTest::addColumn<std::string>("phrase");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* phrase, const char* text, const char* expected) {
            QTest::addRow("%s", name) << std::string(phrase) << std::string(text) << std::string(expected);
        };
        row("none", "mon … code", "mon code", "0@0«mon code» ");
        row("three", "mon … code", "mon tout petit  beau code", "0@0«mon tout petit  beau code» ");
        row("one too many", "mon … code", "mon tout petit et beau code", "");
        row("as many as the phrase says", "mon …1 code", "mon beau code mon tout beau code",
            "0@0«mon beau code» ");
        row("a comma", "mon … code", "mon, beau, code", "0@0«mon, beau, code» ");
        row("no full stop", "mon … code", "mon beau. code", "");
        row("no line break", "mon … code", "mon\nbeau code", "");
        row("no letters of the same word", "mon … code", "mon_ beau code", "");
        row("two gaps", "mon …1 code …1 ici", "mon beau code est ici", "0@0«mon beau code est ici» ");
        row("the farthest", "mon … code*", "mon code codes et", "0@0«mon code codes» ");
        row("from the place that is near", "mon …1 code", "mon un mon code", "0@7«mon code» ");
        row("inside a group", "(mon … code|ici)", "ici mon beau code", "0@0«ici» 0@4«mon beau code» ");
        row("a sign or nothing, where the text ends", "(un|=|)", "un, =", "0@0«un» 0@4«=» ");
        row("signs in front, of which one may be the edge", "(un)? ~ =", "%% =", "0@0«%% =» ");
        row("beside what may be missing", "(mon)? … code", "mon beau code", "0@0«mon beau code» ");
    }
    void places() {
        QFETCH(std::string, phrase);
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        PatternSet set;
        QVERIFY(set.add(*compilePhrase(phrase, {})));
        set.compile();
        QCOMPARE(shown(set.find(text, noLimit), text), expected);
        QCOMPARE(shown(findByRe2(set, text), text), expected);
    }

    void lines_data() {
        QTest::addColumn<std::string>("fragment");
        QTest::addColumn<bool>("upper");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* fragment, const char* text, const char* expected,
                            bool upper = false) {
            QTest::addRow("%s", name)
                << std::string(fragment) << upper << std::string(text) << std::string(expected);
        };
        row("a word with a line for itself", "(?m:^)[a-z]+(?m:$)", "un\ndeux mots\ntrois",
            "0@0«un» 0@13«trois» ");
        row("blanks beside it", R"((?m:^)[ \t]*[a-z]+[ \t]*(?m:$))", "deux mots\n  un ", "0@12«un» ");
        row("the first word of a line", "(?m:^)[a-z]+", "un deux\ntrois quatre", "0@0«un» 0@8«trois» ");
        row("a line that begins with a comma", "(?m:^)[a-z]+", "un\n, deux", "0@0«un» ");
        row("the last word of a line", "[a-z]+(?m:$)", "un deux\ntrois", "0@3«deux» 0@8«trois» ");
        row("the last word of the text", R"([a-z]+\z)", "un deux\ntrois", "0@8«trois» ");
        row("no last word", R"([a-z]+\z)", "un deux\n", "");
        row("a line of capitals", "(?m:^)[a-z]+(?m:$)", "un\nLOLA\nLOLA 10", "0@3«LOLA» ", true);
    }
    void lines() {
        QFETCH(std::string, fragment);
        QFETCH(bool, upper);
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        PatternSet set;
        QVERIFY(set.add(*compilePhrase("<x>", {{"x", {fragment, upper}}})));
        set.compile();
        QCOMPARE(shown(set.find(text, noLimit), text), expected);
        QCOMPARE(shown(findByRe2(set, text), text), expected);
    }

    void limit() {
        PatternSet set;
        QVERIFY(set.add({"pub"}));
        set.compile();
        QCOMPARE(set.find("pub pub pub", 2).size(), std::size_t{2});
    }

    // « \pL » is RE2's business, and found beside the others.
    void whatOnlyRe2Reads() {
        PatternSet set;
        QVERIFY(set.add({"pub"}));
        QVERIFY(set.add({R"(\pL+ ici)"}));
        set.compile();
        const std::string text = "pub été ici";
        QCOMPARE(shown(set.find(text, noLimit), text), std::string("0@0«pub» 1@4«été ici» "));
    }

    void mistake() {
        PatternSet set;
        const auto added = set.add({"("});
        QVERIFY(!added);
        QVERIFY(!added.error().message.empty());
        QCOMPARE(set.size(), std::size_t{0});
    }

    void empty() {
        PatternSet set;
        set.compile();
        QVERIFY(set.find("text", noLimit).empty());
    }
};

QTEST_APPLESS_MAIN(TestPatternSet)
#include "tst_pattern_set.moc"
