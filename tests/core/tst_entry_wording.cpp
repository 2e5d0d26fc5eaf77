// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/entry_wording.h"
#include "core/report/purge_wording.h"
#include "core/store/log_details.h"
#include "core/store/review_details.h"
#include "tests/support/qt_strings.h"
#include "tests/support/report_samples.h"

#include <QTest>

using namespace vigie;

class EntryWordingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasDone_data() {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("details");
        QTest::addColumn<std::string>("french");
        QTest::addColumn<std::string>("english");
        const auto row = [](const char* name, std::string_view kind, const std::string& details,
                            const char* french, const char* english) {
            QTest::addRow("%s", name)
                << std::string(kind) << details << std::string(french) << std::string(english);
        };
        const FindingRef on{"instagram/p1", "k", "disclosure.promo-code"};
        row("a dossier that is made", entry_kind::created, toJson(CreatedDetails{"d", "1.0"}),
            "création: Dossier créé avec Vigie 1.0.", "creation: Dossier made with Vigie 1.0.");
        row("a file that comes in", entry_kind::import,
            toJson(ImportDetails{"s", {"posts.csv", "csv", "", 3, 2, 1}, {1, 1, 0}, "d"}),
            "import: posts.csv (CSV)\u00A0: 3 attendus, 2 lus, 1 erreur. 1 nouveau, 1 modifié, 0 déjà là.",
            "import: posts.csv (CSV): 3 expected, 2 read, 1 error. 1 new, 1 changed, 0 there already.");
        row("a file of doubles", entry_kind::import,
            toJson(ImportDetails{
                "s", {"b.csv", "csv", "", 3, 3, 0}, {0, 1, 2}, "d", "", "", {{"a.csv", 2}, {"b.csv", 1}}}),
            "import: b.csv (CSV)\u00A0: 3 attendus, 3 lus. 0 nouveau, 1 modifié, 2 déjà là. 3 "
            "doublons\u00A0: "
            "2 de a.csv, 1 de b.csv.",
            "import: b.csv (CSV): 3 expected, 3 read. 0 new, 1 changed, 2 there already. 3 duplicates: 2 of "
            "a.csv, 1 of b.csv.");
        row("a check", entry_kind::check,
            toJson(CheckDetails{"0123456789abcdef", "1.0", "2026-11-22", {1500, 1}, ""}),
            "contrôle: 1\u202F500 publications contrôlées au 22/11/2026, 1 constat\u00A0; référentiel "
            "0123456789ab.",
            "check: 1,500 posts checked as of 22\u00A0Nov\u00A02026, 1 finding; rule pack 0123456789ab.");
        row("a check of one post", entry_kind::check,
            toJson(CheckDetails{"0123456789abcdef", "1.0", "2026-11-22", {1, 0}, ""}),
            "contrôle: 1 publication contrôlée au 22/11/2026, 0 constat\u00A0; référentiel 0123456789ab.",
            "check: 1 post checked as of 22\u00A0Nov\u00A02026, 0 findings; rule pack 0123456789ab.");
        row("a sample of one", entry_kind::sample, toJson(SampleDetails{"s", 3, {"instagram/p1"}}),
            "échantillon: 1 publication tirée au sort parmi 3 sans constat, numéro «\u00A0s\u00A0».",
            "sample: 1 post drawn from 3 without findings, number “s”.");
        row("a merging of one entry", entry_kind::merge, toJson(MergeDetails{"h", 1, {}}),
            "fusion: 1 entrée reprise d’une autre copie, 0 désaccord à départager.",
            "merging: 1 entry taken over from another copy, 0 disagreements to be settled.");
        row("a purge", entry_kind::purge, toJson(PurgeDetails{1, 2, 3, "h", "0123456789abcdef"}),
            "purge: 1 publication, 2 enregistrements et 3 entrées vidés\u00A0; empreinte 0123456789ab.",
            "purge: 1 post, 2 records and 3 entries emptied; hash 0123456789ab.");
        row("a dismissal with reason and note", entry_kind::decision,
            toJson(DecisionDetails{{on}, {DecisionKind::Dismissed, ReadingRound::First, "Sa marque", "Vu."}}),
            "décision: Écarté\u00A0: disclosure.promo-code sur instagram/p1. Sa marque. Vu.",
            "decision: Dismissed: disclosure.promo-code on instagram/p1. Sa marque. Vu.");
        row("a question about a post without an id", entry_kind::decision,
            toJson(DecisionDetails{{{"tiktok/=0123456789abcdef", "", ""}},
                                   {DecisionKind::Question, ReadingRound::First, "", "payé ?"}}),
            "décision: Question posée\u00A0: tiktok/=0123456789ab… Payé ?",
            "decision: Question asked: tiktok/=0123456789ab… Payé ?");
        const Decision confirmed{DecisionKind::Confirmed, ReadingRound::First, "", ""};
        const FindingRef elsewhere{"instagram/p2", "k", "disclosure.promo-code"};
        row("a second reading of many", entry_kind::decision,
            toJson(DecisionDetails{{on, on, on}, {DecisionKind::Confirmed, ReadingRound::Second, "", ""}}),
            "décision: Confirmé (seconde lecture)\u00A0: disclosure.promo-code et 2 autres constats sur "
            "instagram/p1.",
            "decision: Confirmed (second reading): disclosure.promo-code and 2 other findings on "
            "instagram/p1.");
        row("a finding of several posts", entry_kind::decision,
            toJson(DecisionDetails{{on, elsewhere}, confirmed}),
            "décision: Confirmé\u00A0: disclosure.promo-code sur instagram/p1 et 1 autre publication.",
            "decision: Confirmed: disclosure.promo-code on instagram/p1 and 1 other post.");
        row("findings of several posts", entry_kind::decision,
            toJson(DecisionDetails{{on, on, elsewhere}, confirmed}),
            "décision: Confirmé\u00A0: disclosure.promo-code sur instagram/p1 et 1 autre publication (3 "
            "constats).",
            "decision: Confirmed: disclosure.promo-code on instagram/p1 and 1 other post (3 findings).");
        row("posts as a whole", entry_kind::decision,
            toJson(DecisionDetails{{{"x/1", "", ""}, {"x/2", "", ""}}, confirmed}),
            "décision: Confirmé\u00A0: x/1 et 1 autre publication.",
            "decision: Confirmed: x/1 and 1 other post.");
        row("an undoing", entry_kind::undo, targetToJson("0123456789abcdef"),
            "annulation: Entrée 0123456789ab.", "undoing: Entry 0123456789ab.");
        row("a file named with its folders, as older entries have it", entry_kind::import,
            toJson(ImportDetails{"s", {"/home/lea/posts.csv", "csv", "", 1, 1}, {1, 0, 0}, "d"}),
            "import: posts.csv (CSV)\u00A0: 1 attendu, 1 lu. 1 nouveau, 0 modifié, 0 déjà là.",
            "import: posts.csv (CSV): 1 expected, 1 read. 1 new, 0 changed, 0 there already.");
        row("an export", entry_kind::exported, toJson(ExportDetails{"audit.pdf", "pdf", "ab12"}),
            "export: audit.pdf (pdf), SHA-256 ab12.", "export: audit.pdf (pdf), SHA-256 ab12.");
        row("a retention date", entry_kind::retention, retentionToJson(*parseDate("2030-12-31")),
            "conservation: À conserver jusqu’au 31\u00A0décembre\u00A02030 inclus.",
            "retention: To be kept until 31\u00A0December\u00A02030, that day included.");
        row("an entry that was purged", entry_kind::decision, "", "décision: ", "decision: ");
        row("a kind of a later program", "seal", "{}", "seal: ", "seal: ");
    }
    void saysWhatWasDone() {
        QFETCH(std::string, kind);
        QFETCH(std::string, details);
        LogEntry entry;
        entry.kind = kind;
        entry.details = details;
        const auto said = [&](Language language) {
            const Wording say(language);
            return kindName(kind, say) + ": " + describe(entry, say);
        };
        QTEST(said(Language::French), "french");
        QTEST(said(Language::English), "english");
    }
    void callsRulesAndEntriesByTheirNames() {
        const RulePack pack = samples::pack();
        const LogNames names{&pack, {{"0123456789abcdef", 17}}};
        const Wording say(Language::French);
        LogEntry entry;
        entry.kind = entry_kind::decision;
        entry.details = toJson(DecisionDetails{{{"instagram/p1", "k", "claim.health.cure"}},
                                               {DecisionKind::Confirmed, ReadingRound::First, "", ""}});
        QCOMPARE(describe(entry, say, names),
                 std::string("Confirmé\u00A0: «\u00A0Promesse de guérison\u00A0» sur instagram/p1."));
        entry.kind = entry_kind::undo;
        entry.details = targetToJson("0123456789abcdef");
        QCOMPARE(describe(entry, say, names), std::string("Entrée 17."));
    }

    void tellsOfAPurge() {
        const DonePurge purge{{1, 2, 3, "h", "d"}, "2026-11-22T17:05:00Z", "lea"};
        QCOMPARE(purgeTold(purge, Wording(Language::French)),
                 std::string("Purgé le 22\u00A0novembre\u00A02026 à\u00A018:05 par lea\u00A0: 1 publication, "
                             "2 enregistrements, le contenu de 3 entrées du journal."));
        QCOMPARE(purgeTold(purge, Wording(Language::English)),
                 std::string("Purged on 22\u00A0November\u00A02026 at\u00A018:05 by lea: 1 post, 2 records, "
                             "the content of 3 entries of the log."));
    }
};

QTEST_APPLESS_MAIN(EntryWordingTest)
#include "tst_entry_wording.moc"
