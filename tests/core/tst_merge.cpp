// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <filesystem>

using namespace vigie;
using namespace vigie::test;

namespace {

void decide(Dossier& dossier, PostId post, DecisionKind kind, ReadingRound reading = ReadingRound::First) {
    must(dossier.decide({must(dossier.findings(post)).at(0)}, {kind, reading, "reason", ""}));
}

std::string statusOf(const Dossier& dossier, PostId post) {
    return std::string(toString(must(dossier.post(post)).status));
}

Dossier openAs(const std::string& path, const std::string& who) {
    return must(Dossier::open(path, optionsFor(DossierAccess::Work, who)));
}

} // namespace

class MergeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        ours = *m_folder / "ours.vigie";
        theirs = *m_folder / "theirs.vigie";
        {
            Dossier dossier = openDossier(ours);
            add(dossier, threePosts);
        }
        std::filesystem::copy_file(ours, theirs);
    }

    void joinsDecisionsOnDifferentFindings() {
        workOn(ours, "lea", 1, DecisionKind::Confirmed);
        workOn(theirs, "tom", 2, DecisionKind::Dismissed);
        Dossier dossier = openAs(ours, "lea");
        const MergeOutcome outcome = mergeTheirs(dossier);
        QCOMPARE(outcome.entries, std::size_t(1));
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2), std::string("decided decided"));
        QCOMPARE(must(dossier.decisionsOn(2)).at(0).who, std::string("tom"));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void listsWhatWasDecidedDifferently() {
        workOn(ours, "lea", 1, DecisionKind::Confirmed);
        workOn(ours, "lea", 2, DecisionKind::Confirmed);
        workOn(theirs, "tom", 1, DecisionKind::Dismissed);
        workOn(theirs, "tom", 2, DecisionKind::Confirmed);
        Dossier dossier = openAs(ours, "lea");
        const MergeOutcome outcome = mergeTheirs(dossier);
        QCOMPARE(outcome.conflicts.size(), std::size_t(1));
        QCOMPARE(outcome.conflicts.at(0).post, std::string("instagram/p1"));
        QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2), std::string("disputed decided"));
        decide(dossier, 1, DecisionKind::Confirmed, ReadingRound::Adjudication);
        QCOMPARE(statusOf(dossier, 1), std::string("decided"));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void bringsPostsAndVersions() {
        {
            Dossier dossier = openAs(theirs, "tom");
            add(dossier, R"({"id":"p9","platform":"x","text":"Mon code NINA5"})", "more.ndjson");
            add(dossier,
                R"({"id":"p2","platform":"tiktok","author":"tom","text":"Publicité – le code TOM15"})",
                "corrected.ndjson");
        }
        workOn(ours, "lea", 1, DecisionKind::Confirmed);
        Dossier dossier = openAs(ours, "lea");
        QCOMPARE(mergeTheirs(dossier).posts, std::size_t(1));
        QCOMPARE(must(dossier.overview()).posts, std::size_t(4));
        QCOMPARE(must(dossier.overview()).findings, std::size_t(2)); // p1 and p9
        QCOMPARE(must(dossier.versions(2)).size(), std::size_t(2));
        QCOMPARE(must(dossier.count(parseQuery("publicite", {}))), std::size_t(1));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void takesNothingTwice() {
        workOn(ours, "lea", 1, DecisionKind::Confirmed);
        workOn(theirs, "tom", 2, DecisionKind::Confirmed);
        Dossier dossier = openAs(ours, "lea");
        mergeTheirs(dossier);
        const LogHead head = must(dossier.logHead());
        QCOMPARE(mergeTheirs(dossier).entries, std::size_t(0));
        QCOMPARE(must(dossier.logHead()), head);
    }

    void goesOnWithTheLogOfACopyThatIsAhead() {
        workOn(theirs, "tom", 2, DecisionKind::Confirmed);
        Dossier dossier = openAs(ours, "lea");
        mergeTheirs(dossier);
        QCOMPARE(must(dossier.logHead()), must(openDossier(theirs, DossierAccess::Look).logHead()));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void canBeDoneAgainAndTheOtherWayRound() {
        workOn(ours, "lea", 1, DecisionKind::Confirmed);
        workOn(theirs, "tom", 2, DecisionKind::Confirmed);
        {
            Dossier dossier = openAs(ours, "lea");
            mergeTheirs(dossier);
        }
        {
            Dossier dossier = openAs(theirs, "tom");
            must(dossier.undo());
            decide(dossier, 2, DecisionKind::Question);
            must(dossier.merge(openDossier(ours, DossierAccess::Look)));
            QCOMPARE(statusOf(dossier, 1) + " " + statusOf(dossier, 2), std::string("decided waiting"));
            QVERIFY(must(verify(dossier)).isIntact());
        }
        Dossier dossier = openAs(ours, "lea");
        mergeTheirs(dossier);
        QCOMPARE(must(dossier.logHead()), must(openDossier(theirs, DossierAccess::Look).logHead()));
        QCOMPARE(statusOf(dossier, 2), std::string("waiting"));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void takesNothingIntoAPurgedDossier() {
        workOn(theirs, "tom", 2, DecisionKind::Confirmed);
        purge(ours);
        Dossier dossier = openAs(ours, "lea");
        const auto refused = dossier.merge(openDossier(theirs, DossierAccess::Look));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message,
                 std::string("This dossier was purged: nothing can be added any more."));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void takesNothingFromAPurgedCopy() {
        purge(theirs);
        Dossier dossier = openAs(ours, "lea");
        const LogHead head = must(dossier.logHead());
        const auto refused = dossier.merge(openDossier(theirs, DossierAccess::Look));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, std::string("This copy was purged: nothing is left to take over."));
        QCOMPARE(must(dossier.logHead()), head);
        decide(dossier, 1, DecisionKind::Confirmed);
    }

    void mergesAllOrNothing() {
        {
            Dossier dossier = openAs(theirs, "tom");
            add(dossier, R"({"id":"p9","platform":"x","text":"Mon code NINA5"})", "more.ndjson");
        }
        Dossier dossier = openAs(ours, "lea");
        const LogHead head = must(dossier.logHead());
        std::stop_source stop;
        WorkOptions options;
        options.progress = [&](std::size_t) { stop.request_stop(); }; // when the posts that came are checked
        options.stop = stop.get_token();
        QVERIFY(!dossier.merge(openDossier(theirs, DossierAccess::Look), options));
        QCOMPARE(must(dossier.logHead()), head);
        QCOMPARE(must(dossier.overview()).posts, std::size_t(3));
    }

    void refusesWhatIsNoCopy() {
        openDossier(*m_folder / "other.vigie");
        Dossier dossier = openAs(ours, "lea");
        QVERIFY(!dossier.merge(openDossier(*m_folder / "other.vigie", DossierAccess::Look)));
        tamper(theirs, "UPDATE record SET raw = '' WHERE id = 1");
        const auto refused = dossier.merge(openDossier(theirs, DossierAccess::Look));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.starts_with("Post instagram/p1"));
    }

private:
    void workOn(const std::string& path, const std::string& who, PostId post, DecisionKind kind) {
        Dossier dossier = openAs(path, who);
        decide(dossier, post, kind);
    }
    void purge(const std::string& path) {
        Dossier dossier = openAs(path, "lea");
        must(dossier.keepUntil(*parseDate("2020-12-31")));
        must(dossier.purge());
    }
    MergeOutcome mergeTheirs(Dossier& dossier) {
        return must(dossier.merge(openDossier(theirs, DossierAccess::Look)));
    }

    std::optional<Folder> m_folder;
    std::string ours;
    std::string theirs;
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
