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
            notes += toString(toError(note, Language::English)).substr(0, 68) + "\n";
        QCOMPARE(notes, std::string("rules.yaml:3:3: No example makes the term “hidden” fire. Add an \n"
                                    "rules.yaml:10:3: No example makes the sign “by-word” fire. Add a\n"));
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
