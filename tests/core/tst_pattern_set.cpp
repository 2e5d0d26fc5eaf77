// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/atom_scanner.h"
#include "core/rules/pattern_set.h"
#include "core/text/normalised_text.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <random>

using namespace vigie;

class TestPatternSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void atomsThatOverlap() {
        const AtomScanner scanner({"he", "she", "his", "hers", "é"});
        QCOMPARE(scanner.find("ushers"), (std::vector<int>{0, 1, 3}));
        QCOMPARE(scanner.find("hi, histoire d'été"), (std::vector<int>{2, 4}));
        QVERIFY(scanner.find("").empty());
        QVERIFY(scanner.find("xyz").empty());
        QVERIFY(AtomScanner().find("abc").empty());
    }

    // Against the plainest search there is.
    void atomsLikeStringFind() {
        std::mt19937 random(1975);
        const auto word = [&](std::size_t length) {
            std::string out;
            for (std::size_t i = 0; i < length; ++i)
                out += static_cast<char>('a' + std::uniform_int_distribution<int>(0, 2)(random));
            return out;
        };
        for (int round = 0; round < 300; ++round) {
            std::vector<std::string> atoms;
            for (int i = 0; i < 12; ++i)
                atoms.push_back(word(1 + static_cast<std::size_t>(i) % 5));
            const AtomScanner scanner(atoms);
            const std::string text = word(40);
            std::vector<int> expected;
            for (std::size_t i = 0; i < atoms.size(); ++i)
                if (text.find(atoms[i]) != std::string::npos)
                    expected.push_back(static_cast<int>(i));
            QCOMPARE(scanner.find(text), expected);
        }
    }

    // The first pass may name too many patterns, never too few.
    void noPatternIsOverlooked() {
        const auto pack = test::legalPack();
        for (const Rule& rule : pack->rules)
            for (const Example& example : rule.examples) {
                const std::string folded = foldedCopy(example.post.text);
                const std::vector<std::size_t> candidates = pack->patterns.candidates(folded);
                QVERIFY(std::is_sorted(candidates.begin(), candidates.end()));
                for (std::size_t pattern = 0; pattern < pack->patterns.size(); ++pattern)
                    if (!pack->patterns.locate(pattern, folded, 1).empty())
                        QVERIFY(std::binary_search(candidates.begin(), candidates.end(), pattern));
            }
    }

    void limit() {
        PatternSet set;
        QVERIFY(set.add({"pub", true, true, 0}));
        set.compile();
        QCOMPARE(set.locate(0, "pub pub pub", 2).size(), std::size_t{2});
    }

    void mistake() {
        PatternSet set;
        const auto added = set.add({"(", true, true, 0});
        QVERIFY(!added);
        QVERIFY(!added.error().message.empty());
    }

    void empty() {
        PatternSet set;
        set.compile();
        QVERIFY(set.candidates("text").empty());
    }
};

QTEST_APPLESS_MAIN(TestPatternSet)
#include "tst_pattern_set.moc"
