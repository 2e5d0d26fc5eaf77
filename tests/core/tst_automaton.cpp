// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton_memory.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestAutomaton final : public QObject {
    Q_OBJECT

    static std::string found(AutomatonMemory& memory, std::string_view text) {
        std::string out;
        std::vector<Token> tokens;
        Vocabulary().tokenise(text, tokens);
        memory.find(text, tokens, [&](Nfa::Number pattern, ByteSpan span) {
            out += (out.empty() ? "" : "|") + std::to_string(pattern) + ":" + std::string(span.in(text));
        });
        return out;
    }

    static std::string found(const std::string& expression, std::string_view text) {
        const auto read = readExpression(expression);
        if (!read)
            return "unreadable";
        Nfa nfa;
        nfa.add(*read, 0, true, true);
        const Automaton automaton(std::move(nfa));
        AutomatonMemory memory(automaton);
        return found(memory, text);
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
        row("any character", "a.c", "aéc a\nc", "0:aéc");
        row("option of a long character", "a€?b", "ab a€b", "0:ab|0:a€b");
        row("word border", R"(\d+\b%?)", "12% 12a", "0:12%");
        row("no word border", R"(a\bb)", "ab", "");
        row("space and digit", R"(a\s\d\S)", "a 1é", "0:a 1é");
        row("escaped signs", R"(\(a\+\))", "(a+)", "0:(a+)");
        row("nothing is no match", "a?", " b ", "");
        row("classes of properties are not read", R"(\pL)", "a", "unreadable");
        row("nor anchors", "^a", "a", "unreadable");
        row("nor flags", "(?i)a", "a", "unreadable");
        row("nor a thousand repetitions", "a{1000}", "a", "unreadable");
        row("nor an open bracket", "(a", "a", "unreadable");
        row("nor a closed one", "a)", "a", "unreadable");
        row("nor an open class", "[a", "a", "unreadable");
        row("nor a range backwards", "[b-a]", "a", "unreadable");
        row("nor repetitions of nothing", "*a", "a", "unreadable");
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
        const Automaton automaton(std::move(nfa));
        AutomatonMemory memory(automaton);
        QCOMPARE(found(memory, "ok#ad adopte"), std::string("7:#ad|3:ad|3:ad"));
    }

    void endlessText() {
        const std::string text(3 * AutomatonMemory::longestMatch, 'a');
        QCOMPARE(found("[a-z]+", text), std::string());
    }

    // What was forgotten is learnt again.
    void smallMemory() {
        Nfa nfa;
        nfa.add(*readExpression("[a-z]+ (?:ici|la)"), 0, true, true);
        nfa.add(*readExpression("(?:[a-z]+ ){0,4}la"), 1, true, true);
        const Automaton automaton(std::move(nfa));
        const std::string text = "un deux ici trois quatre cinq six la ou la";
        AutomatonMemory large(automaton);
        AutomatonMemory small(automaton, 10);
        QVERIFY(!found(large, text).empty());
        QCOMPARE(found(small, text), found(large, text));
    }
};

QTEST_APPLESS_MAIN(TestAutomaton)
#include "tst_automaton.moc"
