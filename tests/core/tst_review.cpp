// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

std::string line(const std::string& id, const std::string& text) {
    return R"({"id":")" + id + R"(","platform":"x","text":")" + text + "\"}\n";
}

FindingRef findingOn(const Dossier& dossier, PostId post) {
    return must(dossier.findings(post)).at(0);
}

Decision decision(DecisionKind kind, ReadingRound reading = ReadingRound::First) {
    return {kind, reading, kind == DecisionKind::Dismissed ? "own product" : "", ""};
}

std::string statusOf(const Dossier& dossier, PostId post) {
    return std::string(toString(must(dossier.post(post)).status));
}

/// The kinds of the decisions in force, oldest first.
std::string inForce(const std::vector<TakenDecision>& taken) {
    std::string out;
    for (const TakenDecision& one : taken)
        if (!one.isUndone)
            out += (out.empty() ? "" : " ") + std::string(toString(one.decision.kind));
    return out;
}

} // namespace

class ReviewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackOnlyWhatTheSamePersonDecided() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const auto as = [&](const char* who) {
            return must(Dossier::open(path, optionsFor(DossierAccess::Make, who)));
        };
        {
            Dossier lea = as("lea");
            add(lea, threePosts);
            must(lea.decide({findingOn(lea, 1)}, decision(DecisionKind::Confirmed)));
        }
        {
            Dossier tom = as("tom");
            must(tom.decide({findingOn(tom, 1)}, decision(DecisionKind::Dismissed, ReadingRound::Second)));
            QVERIFY(!must(tom.undo(ReadingRound::First)));
        }
        Dossier lea = as("lea");
        QVERIFY(must(lea.undo(ReadingRound::First)));
        QVERIFY(!must(lea.undo()));
        QCOMPARE(inForce(must(lea.decisionsOn(1, ReadingRound::Second))), std::string("dismissed"));
    }

    void takesBackWhatWasDecidedUnderAnotherNameInThisSitting() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const auto as = [&](const char* who) {
            return must(Dossier::open(path, optionsFor(DossierAccess::Make, who)));
        };
        {
            Dossier tom = as("tom");
            add(tom, threePosts);
            must(tom.decide({findingOn(tom, 2)}, decision(DecisionKind::Confirmed)));
        }
        Dossier dossier = as("root");
        must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
        dossier.workAs("lea");
        const auto undone = must(dossier.undo(ReadingRound::First));
        QVERIFY(undone);
        QCOMPARE(undone->who, std::string("lea"));
        QCOMPARE(statusOf(dossier, 1), std::string("open"));
        QVERIFY(!must(dossier.undo(ReadingRound::First))); // what tom decided is his
        QVERIFY(must(dossier.redo(ReadingRound::First)));
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
        const auto last = dossier.database().read<std::string>([](Sql& sql) -> Result<std::string> {
            return lastDecider(sql, ReadingRound::First).value_or("");
        });
        QCOMPARE(must(last), std::string("root"));
    }

    void followsADecisionAndItsUndoing() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        {
            Dossier dossier = openDossier(path);
            add(dossier, threePosts);
            QCOMPARE(statusOf(dossier, 1), std::string("open"));
            QCOMPARE(statusOf(dossier, 3), std::string("nothing"));
            must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
            QCOMPARE(statusOf(dossier, 1), std::string("decided"));
            must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::CorrectionAsked)));
            QCOMPARE(statusOf(dossier, 1), std::string("waiting"));
        }
        Dossier dossier = openDossier(path, DossierAccess::Work);
        QVERIFY(must(dossier.undo()));
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
        QVERIFY(must(dossier.undo()));
        QCOMPARE(statusOf(dossier, 1), std::string("open"));
        QVERIFY(!must(dossier.undo()));
        QVERIFY(must(dossier.redo()));
        QVERIFY(must(dossier.redo()));
        QVERIFY(!must(dossier.redo()));
        QCOMPARE(statusOf(dossier, 1), std::string("waiting"));
        QVERIFY(must(dossier.undo()));
        must(dossier.decide({findingOn(dossier, 2)}, decision(DecisionKind::Dismissed)));
        QVERIFY(!must(dossier.redo())); // something was decided since
        QCOMPARE(inForce(must(dossier.decisionsOn(1))), std::string("confirmed"));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void remembersWhoWhenAndWhy() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const FindingRef on = findingOn(dossier, 1);
        const Decision said{DecisionKind::Dismissed, ReadingRound::First, "own product",
                            "« sa marque », dit-elle"};
        const LogEntry entry = must(dossier.decide({on}, said));
        const TakenDecision taken = must(dossier.decisionsOn(1)).at(0);
        QVERIFY(taken.on == on);
        QVERIFY(taken.decision == said);
        QCOMPARE(taken.who, std::string("lea"));
        QCOMPARE(taken.time, entry.time);
        QCOMPARE(taken.entry, entry.number);
    }

    void saysWhatAnEntryIsAbout() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const Decision said = decision(DecisionKind::Confirmed);
        const std::vector<FindingRef> on = {findingOn(dossier, 1), findingOn(dossier, 2)};
        const LogEntry entry = must(dossier.decide(on, said));
        for (const LogEntry& about : {entry, *must(dossier.undo()), *must(dossier.redo())}) {
            const auto action = must(dossier.actionOf(about));
            QVERIFY(action && action->decision == said && action->on == on);
            QCOMPARE(action->posts, (std::vector<PostId>{1, 2}));
        }
        QVERIFY(!must(dossier.actionOf(must(dossier.log()).front())));
    }

    void countsPostsByRule() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const auto hits = must(dossier.ruleHits());
        QCOMPARE(hits.at("disclosure.promo-code"), std::size_t(2));
    }

    void wantsAReasonToDismiss() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const LogHead head = must(dossier.logHead());
        QVERIFY(
            !dossier.decide({findingOn(dossier, 1)}, {DecisionKind::Dismissed, ReadingRound::First, "", ""}));
        QVERIFY(!dossier.decide({}, decision(DecisionKind::Confirmed)));
        QCOMPARE(must(dossier.logHead()), head);
    }

    void decidesOnAllThatSayTheSameAtOnce() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier,
            line("a", "Mon code LOLA20") + line("b", "Mon code TOM15") + line("c", "Mon code LOLA20"));
        const FindingRef first = findingOn(dossier, 3);
        const auto alike = must(dossier.alike(3, first.rule));
        QCOMPARE(alike.size(), std::size_t(2));
        QVERIFY(alike.at(0) == first);
        QCOMPARE(alike.at(1).post, std::string("x/a"));
        must(dossier.decide(alike, decision(DecisionKind::Confirmed)));
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2) + " " + statusOf(dossier, 3),
                 std::string("decided open decided"));
        must(dossier.undo());
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 3), std::string("open open"));
    }

    void keepsDecisionsOnFindingsThatSurvive() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, line("a", "Mon code LOLA20"));
        must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
        add(dossier, line("a", "Bonjour ! Mon code LOLA20"));
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
        QVERIFY(must(dossier.orphans()).empty());
        add(dossier, line("a", "Publicité – mon code LOLA20"));
        QCOMPARE(statusOf(dossier, 1), std::string("nothing"));
        const auto orphans = must(dossier.orphans());
        QCOMPARE(orphans.size(), std::size_t(1));
        QCOMPARE(orphans.at(0).on.rule, std::string("disclosure.promo-code"));
        QCOMPARE(must(dossier.versions(1)).size(), std::size_t(3));
        QCOMPARE(must(dossier.versions(1)).back().text, std::string("Publicité – mon code LOLA20"));
    }

    void readsASecondTimeBlindly() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        {
            Dossier dossier = openDossier(path);
            add(dossier, threePosts);
            must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
            must(dossier.decide({findingOn(dossier, 2)}, decision(DecisionKind::Confirmed)));
            QVERIFY(
                !dossier.decide({findingOn(dossier, 1)},
                                decision(DecisionKind::Confirmed, ReadingRound::Second))); // the same person
        }
        Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Work, "tom")));
        QVERIFY(must(dossier.decisionsOn(1, ReadingRound::Second)).empty());
        QVERIFY(must(dossier.statusFor(1, ReadingRound::Second)) == ReviewStatus::Open);
        must(
            dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Dismissed, ReadingRound::Second)));
        must(
            dossier.decide({findingOn(dossier, 2)}, decision(DecisionKind::Confirmed, ReadingRound::Second)));
        QVERIFY(must(dossier.statusFor(1, ReadingRound::Second)) == ReviewStatus::Decided);
        QCOMPARE(inForce(must(dossier.decisionsOn(1, ReadingRound::Second))), std::string("dismissed"));
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2), std::string("disputed decided"));
        const AgreementTable table = must(dossier.agreement());
        QCOMPARE(table.at("").both, std::size_t(2));
        QCOMPARE(table.at("disclosure.promo-code").same, std::size_t(1));
        must(dossier.decide({findingOn(dossier, 1)},
                            decision(DecisionKind::Confirmed, ReadingRound::Adjudication)));
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
    }

    void isReadByTwoPeopleWhoeverComesFirst() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        must(
            dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed, ReadingRound::Second)));
        const auto refused = dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 std::string("The first reading is for another person than the second."));
        must(dossier.decide({findingOn(dossier, 2)}, decision(DecisionKind::Confirmed)));
    }

    void countsInASampleWhatWasReadForIt() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const FindingRef silent{"instagram/p3", "", ""};
        const auto read = [&](DecisionKind kind) {
            return dossier.decide({silent}, decision(kind, ReadingRound::Sample));
        };
        const auto result = [&] {
            const SampleResult now = must(dossier.sampleResult());
            return std::to_string(now.read) + " read, " + std::to_string(now.missed) + " missed";
        };
        QVERIFY(!read(DecisionKind::NothingMissed)); // nothing is drawn yet
        must(dossier.drawSample(1, "first"));
        QVERIFY(!dossier.decide({findingOn(dossier, 1)},
                                decision(DecisionKind::NothingMissed, ReadingRound::Sample)));
        QVERIFY(!dossier.decide({silent}, decision(DecisionKind::Missed)));
        QVERIFY(!read(DecisionKind::Confirmed));
        must(read(DecisionKind::Note));
        QCOMPARE(result(), std::string("0 read, 0 missed"));
        must(read(DecisionKind::Missed));
        must(read(DecisionKind::Note));
        QCOMPARE(result(), std::string("1 read, 1 missed"));
        must(dossier.drawSample(1, "second"));
        QCOMPARE(result(), std::string("0 read, 0 missed"));
    }

    void aNoteLeavesOpenNothing() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        for (const char* post : {"instagram/p1", "instagram/p3"})
            must(dossier.decide({{post, "", ""}}, {DecisionKind::Note, {}, {}, "call her"}));
        QCOMPARE(statusOf(dossier, 1), std::string("open"));
        must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
        QCOMPARE(statusOf(dossier, 3), std::string("nothing"));
    }

    void drawsTheSameSampleFromTheSameSeed() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        std::string lines;
        for (int i = 0; i < 300; ++i)
            lines += line(std::to_string(i), i % 3 == 0 ? "Mon code LOLA20" : "Il fait beau");
        add(dossier, lines);
        const SampleDetails first = must(dossier.drawSample(20, "graine"));
        QCOMPARE(first.population, std::size_t(200));
        QCOMPARE(first.posts.size(), std::size_t(20));
        QCOMPARE(must(dossier.drawSample(20, "graine")).posts, first.posts);
        QVERIFY(must(dossier.drawSample(20, "autre")).posts != first.posts);
        QCOMPARE(must(dossier.drawSample(1000, "graine")).posts.size(), std::size_t(200));
        must(dossier.drawSample(20, "graine"));
        for (const std::string& name : first.posts)
            must(dossier.decide(
                {{name, "", ""}},
                decision(name == first.posts.front() ? DecisionKind::Missed : DecisionKind::NothingMissed,
                         ReadingRound::Sample)));
        const SampleResult result = must(dossier.sampleResult());
        QCOMPARE(result.read, std::size_t(20));
        QCOMPARE(result.missed, std::size_t(1));
        QVERIFY(qAbs(result.atMost - 0.2161) < 0.0001); // R: binom.test(1, 20, alternative = "less")
        QCOMPARE(statusOf(dossier, 2), std::string("nothing"));
    }

    void canBeMadeAgainFromTheLog() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        std::string before;
        {
            Dossier dossier = openDossier(path);
            add(dossier, threePosts);
            must(dossier.decide({findingOn(dossier, 1)}, decision(DecisionKind::Confirmed)));
            must(dossier.decide({findingOn(dossier, 2)}, decision(DecisionKind::Question)));
            must(dossier.undo());
            before = statusOf(dossier, 1) + " " + statusOf(dossier, 2);
        }
        auto database = must(Database::open(path, Database::Access::ReadWrite, Language::English));
        must(database.write<void>([](Sql& sql) -> Result<void> {
            rebuildReview(sql);
            return {};
        }));
        const Dossier dossier = openDossier(path, DossierAccess::Look);
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2), before);
        QCOMPARE(before, std::string("decided open"));
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
