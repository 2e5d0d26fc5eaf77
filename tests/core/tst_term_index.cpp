// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/term_index.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestTermIndex final : public QObject {
    Q_OBJECT

    static Condition term(std::vector<std::size_t> terms) {
        HasTerm has;
        has.terms = std::move(terms);
        return {has};
    }
    static Condition commercial() { return {IsCommercial{true}}; }

    static NumberSet setOf(const std::vector<std::size_t>& numbers) {
        NumberSet set(1000);
        for (const std::size_t number : numbers)
            set.add(number);
        return set;
    }

    static bool mayHold(const Condition& condition, const std::vector<std::size_t>& terms) {
        TermIndex index;
        index.add(condition);
        return index.candidates(setOf(terms)).contains(0);
    }

    static std::vector<std::uint32_t> numbersIn(const NumberSet& set) { return {set.begin(), set.end()}; }

private Q_SLOTS:
    void aTerm() {
        QVERIFY(mayHold(term({2, 5}), {5}));
        QVERIFY(!mayHold(term({2, 5}), {3, 6}));
        QVERIFY(!mayHold(term({2, 5}), {}));
    }

    void nothingAskedFor() {
        Condition none = term({2});
        std::get<HasTerm>(none.is).atLeast = 0;
        QVERIFY(mayHold(none, {}));
    }

    void allNeedsEach() {
        const Condition all{AllOf{{commercial(), term({1, 2, 3}), term({4})}}};
        QVERIFY(mayHold(all, {4}));
        QVERIFY(!mayHold(all, {1}));
    }

    void anyNeedsOne() {
        QVERIFY(mayHold({AnyOf{{term({1}), term({4})}}}, {4}));
        QVERIFY(!mayHold({AnyOf{{term({1}), term({4})}}}, {2}));
        QVERIFY(mayHold({AnyOf{{term({1}), commercial()}}}, {}));
    }

    void absenceNeedsNothing() { QVERIFY(mayHold({NoneOf{{term({1})}}}, {})); }

    void nearNeedsItsSmallestGroup() {
        QVERIFY(mayHold({Near{{{1, 2}, {3}}, {}}}, {3}));
        QVERIFY(!mayHold({Near{{{1, 2}, {3}}, {}}}, {2}));
    }

    void numbersAreInOrder() {
        TermIndex index;
        index.add(term({7}));
        index.add(commercial());
        index.add(term({3, 7}));
        index.add(term({9}));
        QCOMPARE(numbersIn(index.candidates(setOf({3, 7}))), (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(numbersIn(index.candidates(setOf({1000}))), (std::vector<std::uint32_t>{1}));
    }
};

QTEST_APPLESS_MAIN(TestTermIndex)
#include "tst_term_index.moc"
