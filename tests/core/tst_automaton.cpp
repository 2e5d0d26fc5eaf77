// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finder.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestAutomaton final : public QObject {
    Q_OBJECT

    static std::vector<Automaton> automata(Nfa nfa) {
        std::vector<Automaton> one;
        one.emplace_back(std::move(nfa));
        return one;
    }

    static inline const std::vector<bool> wholes = std::vector<bool>(10, false);

    static std::string found(Finder& finder, std::string_view text) {
        std::string out;
        const Matches& found = finder.find(text);
        for (const std::uint32_t pattern : found.patterns()) {
            const Match* last = nullptr;
            for (const Match& match : found.of(pattern)) {
                if (last && last->begin == match.begin)
                    continue; // the longest came first
                out += (out.empty() ? "" : "|") + std::to_string(pattern) + ":" +
                       std::string(text.substr(match.begin, match.end - match.begin));
                last = &match;
            }
        }
        return out;
    }

    static std::string found(const std::string& expression, std::string_view text) {
        const auto read = readExpression(expression);
        if (!read)
            return "unreadable";
        Nfa nfa;
        nfa.add(*read, 0, true, true);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        return found(finder, text);
    }

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<std::string>("expression");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* expression, const char* text,
                            const char* expected) {
            QTest::addRow("%s", name)
                << std::string(expression) << std::string(text) << std::string(expected);
        };
        row("letters", "pub", "la pub, pubs", "0:pub");
        row("capitals are letters", "pub", "PUB Pub", "0:PUB|0:Pub");
        row("a group takes capitals alone", "code ([a-z]{3,})", "code lola code LOLA", "0:code LOLA");
        row("choice", "a|bc|", "bc a", "0:bc|0:a");
        row("option", "(?:a )?b", "a b", "0:a b|0:b");
        row("the longest", "a(?: a)*", "a a a", "0:a a a|0:a a|0:a");
        row("at least once", "ab+", "a ab abb", "0:ab|0:abb");
        row("counts", "a{2,3}", "a aa aaa aaaa", "0:aa|0:aaa");
        row("open count", "a{2,}", "a aaaa", "0:aaaa");
        row("class", "[a-c,.-]x", "bx .x -x dx", "0:bx|0:.x|0:-x");
        row("negated class takes characters, not bytes", "a[^b]c", "aéc abc a😀c", "0:aéc|0:a😀c");
        row("class with long characters", "a[·.•]b", "a·b a.b a•b a-b", "0:a·b|0:a.b|0:a•b");
        row("any character", "a.c", "aéc a\nc", "0:aéc");
        row("option of a long character", "a€?b", "ab a€b", "0:ab|0:a€b");
        row("alternatives that begin alike", "promo|promotion|pro", "promotion pro promo",
            "0:promotion|0:pro|0:promo");
        row("alternatives with repetitions", "(?:a |ab? )*c|ab{0,2}d", "a ab a c abbd",
            "0:a ab a c|0:ab a c|0:a c|0:c|0:abbd");
        row("a border behind an option", R"(a(?:b|\b%)?)", "ab a% a", "0:ab|0:a%|0:a");
        row("word border", R"(\d+\b%?)", "12% 12a", "0:12%");
        row("no word border", R"(a\bb)", "ab", "");
        row("space and digit", R"(a\s\d\S)", "a 1é", "0:a 1é");
        row("escaped signs", R"(\(a\+\))", "(a+)", "0:(a+)");
        row("end of the text", R"(ab?\z)", "ab a", "0:a");
        row("end of a line", "ab?(?:, c)?(?m:$)", "ab\na, c\na c", "0:ab|0:a, c");
        row("end of the last line", "a(?m:$)", "b a", "0:a");
        row("what may end the text, or go on", R"(a(?:\z| b))", "a c a b a", "0:a b|0:a");
        row("nothing is no match", "a?", " b ", "");
        row("a line begins at the beginning alone", "b(?m:^)a", "a", "unreadable");
        row("and in no alternative", "(?:b|(?m:^)a)", "a", "unreadable");
        row("classes of properties are not read", R"(\pL)", "a", "unreadable");
        row("nor anchors", "^a", "a", "unreadable");
        row("nor flags", "(?i)a", "a", "unreadable");
        row("nor a thousand repetitions", "a{1000}", "a", "unreadable");
        row("nor an open bracket", "(a", "a", "unreadable");
        row("nor a closed one", "a)", "a", "unreadable");
        row("nor an open class", "[a", "a", "unreadable");
        row("nor a range of long characters", "[·-•]", "a", "unreadable");
        row("nor a range backwards", "[b-a]", "a", "unreadable");
        row("nor repetitions of nothing", "*a", "a", "unreadable");
        row("nor one repetition behind another", "a++", "a", "unreadable");
        row("nor counts behind one", "a*{2}", "a", "unreadable");
        row("nor too many inside each other", "((((((((((((((((a+)+)+)+)+)+)+)+)+)+)+)+)+)+)+)+", "a",
            "unreadable");
        row("a few inside each other", "(?:(?:ab)+c?)+", "ababcab", "0:ababcab");
    }
    void finds() {
        QFETCH(std::string, expression);
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(found(expression, text), expected);
    }

    void manyPatterns() {
        Nfa nfa;
        nfa.add(*readExpression("#ad"), 7, false, true);
        nfa.add(*readExpression("ad"), 3, true, false);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        QCOMPARE(found(finder, "ok#ad adopte"), std::string("3:ad|3:ad|7:#ad"));
    }

    // Patterns that begin alike end each for itself.
    void alikeAtFirst() {
        Nfa nfa;
        nfa.add(*readExpression("mon code"), 0, true, true);
        nfa.add(*readExpression("mon code promo"), 1, true, true);
        nfa.add(*readExpression("mon (?:code|lien)"), 2, true, true);
        nfa.add(*readExpression("mon"), 3, true, false);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        QCOMPARE(found(finder, "mon code promo"),
                 std::string("0:mon code|1:mon code promo|2:mon code|3:mon"));
        QCOMPARE(found(finder, "monte mon lien"), std::string("2:mon lien|3:mon|3:mon"));
    }

    // What begins alike is shared, however many ways lead there.
    void manyWays() {
        std::string letters;
        for (int i = 0; i < 40; ++i)
            letters += "(?:a|b|c)";
        Nfa nfa;
        nfa.add(*readExpression(letters + "d|" + letters + "e"), 0, true, true);
        QVERIFY(nfa.nodes().size() < 1000);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        QCOMPARE(found(finder, std::string(40, 'b') + "e"), "0:" + std::string(40, 'b') + "e");
    }

    // Here every subset of the nodes is a place of its own: sharing them all would double with each letter.
    void tooManyWays() {
        std::string letters;
        for (int i = 0; i < 18; ++i)
            letters += "(?:a|b|)";
        Nfa nfa;
        nfa.add(*readExpression(letters + "a" + letters + "d"), 0, true, true);
        QVERIFY(nfa.nodes().size() < 1'000'000);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        const std::string text = std::string(18, 'b') + "a" + std::string(18, 'b') + "d";
        QCOMPARE(found(finder, text), "0:" + text);
        QCOMPARE(found(finder, "b" + text), std::string());
    }

    // The walk goes on in another automaton when the first one has come to its end.
    void severalAutomata() {
        Nfa short_;
        short_.add(*readExpression("code"), 0, true, true);
        Nfa long_;
        long_.add(*readExpression("code(?: [a-z]+){0,3} ici"), 1, true, true);
        std::vector<Automaton> all;
        all.emplace_back(std::move(short_));
        all.emplace_back(std::move(long_));
        Finder finder(all, wholes);
        for (int round = 0; round < 2; ++round) // learning, then knowing
            QCOMPARE(found(finder, "code un deux ici, code"),
                     std::string("0:code|0:code|1:code un deux ici"));
    }

    // Pieces of one pattern count where the one before was found before.
    void pieces() {
        Nfa nfa;
        nfa.add(*readExpression("mon"), 0, true, true);
        nfa.add(*readExpression("code"), 1, true, true);
        nfa.add(*readExpression("lien"), 2, true, true);
        const std::vector<Automaton> all = automata(std::move(nfa));
        const std::vector<bool> goesOn = {true, false, false};
        Finder finder(all, goesOn);
        QCOMPARE(found(finder, "code mon lien code"), std::string("0:mon|1:code|2:lien"));
        QCOMPARE(found(finder, "code mon lien"), std::string("0:mon|2:lien"));
        QCOMPARE(found(finder, "code lien"), std::string("2:lien")); // nothing is left of texts before
    }

    void endlessText() {
        const std::string text(3 * Finder::longestMatch, 'a');
        QCOMPARE(found("[a-z]+", text), std::string());
        QVERIFY(found("[a-z]+", text.substr(0, Finder::longestMatch)) != std::string());
    }

    void longText() {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += "un " + std::to_string(i) + ", ";
        const std::string all = found("un 2999", text + "un 2999");
        QCOMPARE(all, std::string("0:un 2999|0:un 2999"));
    }

    // What other texts have taught changes nothing.
    void knownWords() {
        Nfa nfa;
        nfa.add(*readExpression("code(?: [a-z]+){0,12} ici"), 0, true, true);
        nfa.add(*readExpression("code promo(?:tion)*"), 1, true, true);
        nfa.add(*readExpression("[a-z]+ici"), 2, false, false);
        const std::vector<Automaton> all = automata(std::move(nfa));
        Finder finder(all, wholes);
        for (const std::string text :
             {"code promo", "code promo ici", "code promotionpromotionpromotion ici", "un code", "promo ici",
              "code a b c d e f g h i j k ici", "code a b c d e f g h i j k", "xcode promo, ici", "code ici.",
              "code promotion code promo", "codepromo ici", "\xC3\xA9_code promo\nici"}) {
            Finder fresh(all, wholes);
            const std::string expected = found(fresh, text);
            QCOMPARE(found(finder, text), expected);
            QCOMPARE(found(finder, text), expected);
            QCOMPARE(found(finder, "un " + text + " code"), found(fresh, "un " + text + " code"));
        }
    }

    void runsOfTokens() {
        TokenRuns runs;
        const auto find = [&](const TokenRun& before, std::uint32_t token) {
            return TokenRuns::isRoot(before) ? runs.findFirst(before.number, token)
                                             : runs.find(before, token);
        };
        TokenRun last = TokenRuns::root(1);
        const std::uint32_t many = 20'000;
        std::vector<TokenRun> all;
        for (std::uint32_t i = 0; i < many; ++i) { // some behind a root, others behind longer and longer runs
            const TokenRun& before = i % 3 == 0 ? TokenRuns::root(2) : last;
            QVERIFY(find(before, i + 1) == nullptr);
            last = runs.add(before, i + 1, {i, i + 1}, {i, i});
            all.push_back(last);
        }
        QCOMPARE(runs.size(), std::size_t{many});
        for (std::uint32_t i = 0; i < many; ++i) {
            const TokenRun* known = find(i % 3 == 0 ? TokenRuns::root(2) : all[i - 1], i + 1);
            QVERIFY(known != nullptr);
            QCOMPARE(known->number, all[i].number);
            QCOMPARE(known->notes.begin, i);
        }
        QVERIFY(runs.findFirst(0, 1) == nullptr); // known in another tree
        runs.forget();
        QVERIFY(runs.findFirst(2, 1) == nullptr);
        QVERIFY(runs.find(last, 1) == nullptr);
    }

    // What was forgotten is learnt again.
    void smallMemory() {
        Nfa nfa;
        nfa.add(*readExpression("[a-z]+ (?:ici|la)"), 0, true, true);
        nfa.add(*readExpression("(?:[a-z]+ ){0,4}la"), 1, true, true);
        const std::vector<Automaton> all = automata(std::move(nfa));
        const std::string text = "un deux ici trois quatre cinq six la ou la";
        Finder large(all, wholes);
        Finder small(all, wholes, 10);
        QVERIFY(!found(large, text).empty());
        QCOMPARE(found(small, text), found(large, text));
        QCOMPARE(found(small, text), found(large, text));
    }
};

QTEST_APPLESS_MAIN(TestAutomaton)
#include "tst_automaton.moc"
