// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/unproven.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

class UnprovenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNamedAtTheirPlace() {
        const auto pack = test::pack("terms:\n"
                                     "  shown: {phrases: [code]}\n"
                                     "  hidden: {phrases: [sésame]}\n"
                                     "signals:\n"
                                     "  by-code:\n"
                                     "    title: {fr: a, en: b}\n"
                                     "    strength: strong\n"
                                     "    when: {term: shown}\n"
                                     "    examples: {match: [mon code]}\n"
                                     "  by-word:\n"
                                     "    title: {fr: a, en: b}\n"
                                     "    strength: strong\n"
                                     "    when: {term: hidden}\n");
        std::string notes;
        for (const PackNote& note : unprovenParts(*pack, *parseDate("2026-01-01")))
            notes += toString(toError(note, Language::English)).substr(0, 66) + "\n";
        QCOMPARE(notes, std::string("rules.yaml:3:3: No example holds a phrase of the term “hidden”\n"
                                    "rules.yaml:10:3: The sign “by-word” has no example to show. Ad\n"));
    }

    void aRuleNeedsAnExampleOfItsOwn_data() {
        QTest::addColumn<std::string>("examples");
        QTest::addColumn<std::string>("note");
        QTest::addRow("that it finds") << std::string("{match: [mon code]}") << std::string();
        QTest::addRow("one of two that it finds")
            << std::string("{match: [rien, mon code]}") << std::string();
        QTest::addRow("but has none") << std::string() << std::string("The rule “b” has no example to show.");
        QTest::addRow("but has one to leave alone only")
            << std::string("{no-match: [rien]}") << std::string("The rule “b” has no example to show.");
        QTest::addRow("but has a known gap only") << std::string("{gaps: {match: [mon sésame]}}")
                                                  << std::string("The rule “b” has no example to show.");
        QTest::addRow("but does not find it")
            << std::string("{match: [rien]}")
            << std::string("The rule “b” has examples, and none makes it fire.");
    }
    void aRuleNeedsAnExampleOfItsOwn() {
        QFETCH(std::string, examples);
        QFETCH(std::string, note);
        const std::string rule =
            "{severity: minor, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b}, "
            "remedy: {fr: a, en: b}, basis: [l], when: {term: word}";
        const auto pack = test::pack("laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
                                     "terms: {word: {phrases: [code]}}\n"
                                     "rules:\n  a: " +
                                     rule + ", examples: {match: [un code]}}\n  b: " + rule +
                                     (examples.empty() ? "" : ", examples: " + examples) + "}\n");
        const PackNotes notes = unprovenParts(*pack, *parseDate("2026-01-01"));
        QCOMPARE(notes.size(), std::size_t(note.empty() ? 0 : 1));
        QCOMPARE(notes.empty() ? std::string() : notes.front().message.en, note);
    }

    void theLegalPackShowsAll() {
        const PackNotes notes = unprovenParts(*test::legalPack(), *parseDate("2026-11-22"));
        for (const PackNote& note : notes)
            qWarning("%s", toString(toError(note, Language::English)).c_str());
        QVERIFY(notes.empty());
    }
};

QTEST_APPLESS_MAIN(UnprovenTest)
#include "tst_unproven.moc"
