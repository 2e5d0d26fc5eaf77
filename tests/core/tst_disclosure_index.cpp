// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/disclosure_index.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestDisclosureIndex final : public QObject {
    Q_OBJECT

    static Condition commercial(bool wanted) { return {IsCommercial{wanted}}; }
    static Condition disclosed(std::vector<Disclosure> states) {
        return {DisclosureIs{std::move(states), {}}};
    }
    static Condition term() {
        HasTerm has;
        has.terms = {1};
        return {has};
    }

    static bool mayHold(const Condition& condition, Disclosure disclosure) {
        DisclosureIndex index;
        index.add(term()); // each has its own number
        index.add(condition);
        return index.mayHold(1, disclosure);
    }

private Q_SLOTS:
    void aDisclosure() {
        const Condition hidden = disclosed({Disclosure::Buried, Disclosure::Missing});
        QVERIFY(mayHold(hidden, Disclosure::Buried));
        QVERIFY(mayHold(hidden, Disclosure::Missing));
        QVERIFY(!mayHold(hidden, Disclosure::Visible));
        QVERIFY(!mayHold(hidden, Disclosure::NotNeeded));
    }

    void noneAskedFor() { QVERIFY(mayHold(disclosed({}), Disclosure::NotNeeded)); }

    void advertising() {
        QVERIFY(mayHold(commercial(true), Disclosure::Missing));
        QVERIFY(!mayHold(commercial(true), Disclosure::NotNeeded));
        QVERIFY(mayHold(commercial(false), Disclosure::NotNeeded));
        QVERIFY(!mayHold(commercial(false), Disclosure::Visible));
    }

    void wordsMayStandInAnyPost() {
        QVERIFY(mayHold(term(), Disclosure::NotNeeded));
        QVERIFY(mayHold(term(), Disclosure::Missing));
    }

    void allNeedsEach() {
        const Condition all{
            AllOf{{term(), commercial(true), disclosed({Disclosure::NotNeeded, Disclosure::Weak})}}};
        QVERIFY(mayHold(all, Disclosure::Weak));
        QVERIFY(!mayHold(all, Disclosure::NotNeeded));
        QVERIFY(!mayHold(all, Disclosure::Missing));
    }

    void anyNeedsOne() {
        const Condition any{AnyOf{{commercial(false), disclosed({Disclosure::Weak})}}};
        QVERIFY(mayHold(any, Disclosure::NotNeeded));
        QVERIFY(mayHold(any, Disclosure::Weak));
        QVERIFY(!mayHold(any, Disclosure::Missing));
    }

    // What must not hold may still be true in part: « none of » says nothing of a disclosure.
    void absenceNeedsNothing() {
        QVERIFY(mayHold({NoneOf{{disclosed({Disclosure::Weak})}}}, Disclosure::Weak));
        QVERIFY(mayHold({NoneOf{{commercial(true)}}}, Disclosure::Missing));
    }
};

QTEST_APPLESS_MAIN(TestDisclosureIndex)
#include "tst_disclosure_index.moc"
