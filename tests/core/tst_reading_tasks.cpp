// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_tasks.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestReadingTasks final : public QObject {
    Q_OBJECT

    using Tasks = std::vector<ReadingTask>;

    test::Folder m_folder;

    Dossier open(const std::string& who, const std::string& name) const {
        return test::must(Dossier::open(m_folder / name, test::optionsFor(DossierAccess::Make, who)));
    }
    static Tasks ask(const Dossier& dossier, Tasks (*question)(Sql&)) {
        return test::must(
            dossier.database().read<Tasks>([&](Sql& sql) -> Result<Tasks> { return question(sql); }));
    }
    static void decide(Dossier& dossier, std::size_t post, ReadingRound reading, DecisionKind kind) {
        const PostId id = test::must(dossier.ids({}, PostOrder::AsImported)).at(post);
        test::must(dossier.decide(test::must(dossier.findings(id)), {kind, reading, "reason", {}}));
    }

private Q_SLOTS:
    void secondReaderGetsWhatTheFirstDecided() {
        {
            Dossier first = open("lea", "second.vigie");
            test::add(first, test::threePosts);
            QVERIFY(ask(first, secondReading).empty());
            decide(first, 0, ReadingRound::First, DecisionKind::Confirmed);
        }
        Dossier second = open("tom", "second.vigie");
        const Tasks before = ask(second, secondReading);
        QCOMPARE(before.size(), std::size_t{1});
        QCOMPARE(before[0].on.post, std::string("instagram/p1"));
        QCOMPARE(before[0].author, std::string("lola"));
        QVERIFY(!before[0].isDone);
        decide(second, 0, ReadingRound::Second, DecisionKind::Confirmed);
        QVERIFY(ask(second, secondReading).front().isDone);
        QVERIFY(ask(second, disputes).empty());
    }

    void whatIsTakenBackIsToBeReadNoMore() {
        Dossier dossier = open("lea", "undone.vigie");
        test::add(dossier, test::threePosts);
        decide(dossier, 0, ReadingRound::First, DecisionKind::Confirmed);
        test::must(dossier.undo());
        QVERIFY(ask(dossier, secondReading).empty());
    }

    void disagreementsAreToBeSettled() {
        {
            Dossier first = open("lea", "disputed.vigie");
            test::add(first, test::threePosts);
            decide(first, 0, ReadingRound::First, DecisionKind::Confirmed);
            decide(first, 1, ReadingRound::First, DecisionKind::Confirmed);
        }
        {
            Dossier second = open("tom", "disputed.vigie");
            decide(second, 0, ReadingRound::Second, DecisionKind::Dismissed);
            decide(second, 1, ReadingRound::Second, DecisionKind::Confirmed);
        }
        Dossier third = open("zoe", "disputed.vigie");
        const Tasks found = ask(third, disputes);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].on.post, std::string("instagram/p1"));
        QCOMPARE(found[0].on.rule, std::string("disclosure.promo-code"));
        decide(third, 0, ReadingRound::Adjudication, DecisionKind::Confirmed);
        QVERIFY(ask(third, disputes).empty());
    }

    void aSampleIsReadPostByPost() {
        Dossier dossier = open("lea", "sample.vigie");
        test::add(dossier, test::threePosts);
        QVERIFY(ask(dossier, lastSample).empty());
        test::must(dossier.drawSample(10, "seed"));
        QCOMPARE(ask(dossier, lastSample).size(), std::size_t{1}); // the post without findings
        test::must(dossier.decide({{"instagram/p3", "", ""}},
                                  {DecisionKind::NothingMissed, ReadingRound::Sample, {}, {}}));
        QVERIFY(ask(dossier, lastSample).front().isDone);
    }
};

QTEST_APPLESS_MAIN(TestReadingTasks)
#include "tst_reading_tasks.moc"
