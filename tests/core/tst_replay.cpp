// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// A rule on the term, in a pack of its own; more rules and terms may follow.
std::string rule(const std::string& id, const std::string& term, const std::string& severity = "major") {
    return "  " + id + ":\n    severity: " + severity +
           "\n    confidence: H\n    title: {fr: T, en: T}\n    why: {fr: W, en: W}\n"
           "    remedy: {fr: R, en: R}\n    basis: [law]\n    when: {term: " +
           term + "}\n    examples: {match: [\"code\"], no-match: [\"rien\"]}\n";
}

std::shared_ptr<const RulePack> packOf(const std::string& rules, const std::string& phrase = "code") {
    return pack("laws: {law: {text: L, tag: ✔T, summary: {fr: S, en: S}}}\nterms:\n  word: {phrases: [\"" +
                phrase + "\"]}\nrules:\n" + rules);
}

Checker checkerOf(std::shared_ptr<const RulePack> rules) {
    return {std::move(rules), *parseDate("2025-08-01")};
}

/// « +rule cause », one after the other.
std::string listed(const Replay& replay) {
    std::string out;
    for (const ReplayedFinding& change : replay.changes)
        out += (out.empty() ? "" : ", ") + std::string(1, "+-~"[static_cast<int>(change.change)]) +
               change.on.rule + " " + displayName(change.cause).en.substr(0, 13);
    return out;
}

} // namespace

class ReplayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChangedAndWhy_data() {
        using Pack = std::shared_ptr<const RulePack>;
        QTest::addColumn<Pack>("present");
        QTest::addColumn<std::string>("changes");
        QTest::addRow("nothing") << packOf(rule("a", "word")) << std::string();
        QTest::addRow("a rule more") << packOf(rule("a", "word") + rule("b", "word"))
                                     << std::string("+b rule added");
        QTest::addRow("another rule")
            << packOf(rule("b", "word")) << std::string("-a rule removed, +b rule added");
        QTest::addRow("another severity")
            << packOf(rule("a", "word", "minor")) << std::string("~a rule rewritte");
        QTest::addRow("other words for the same term")
            << packOf(rule("a", "word"), "mon code") << std::string("~a same rule, bu");
        QTest::addRow("words that do not occur")
            << packOf(rule("a", "word"), "cade") << std::string("-a same rule, bu");
    }

    void saysWhatChangedAndWhy() {
        using Pack = std::shared_ptr<const RulePack>;
        QFETCH(Pack, present);
        QFETCH(std::string, changes);
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, R"({"id":"p1","text":"Mon code LOLA20"})", "posts.ndjson",
            checkerOf(packOf(rule("a", "word"))));
        const LogHead head = must(dossier.logHead());
        const Replay found = must(replay(dossier, checkerOf(present)));
        QCOMPARE(listed(found), changes);
        QCOMPARE(found.posts, std::size_t(1));
        QCOMPARE(found.findingsThen, std::size_t(1));
        QCOMPARE(must(dossier.logHead()), head);
    }

    void noticesFindingsThatTheRulesDoNotGive_data() {
        QTest::addColumn<std::string>("script");
        QTest::addColumn<std::string>("changes");
        QTest::addRow("none") << std::string("DELETE FROM finding") << std::string("+a the program r");
        QTest::addRow("another severity")
            << std::string("UPDATE finding SET severity = 1") << std::string("~a the program r");
        QTest::addRow("on other words")
            << std::string("UPDATE finding SET key = 'other'") << std::string("~a the program r");
        QTest::addRow("one more") << std::string("INSERT INTO finding VALUES (1, 'key', 'z', 4)")
                                  << std::string("-z the program r");
    }

    void noticesFindingsThatTheRulesDoNotGive() {
        QFETCH(std::string, script);
        QFETCH(std::string, changes);
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const Checker checker = checkerOf(packOf(rule("a", "word")));
        {
            Dossier dossier = openDossier(path);
            add(dossier, R"({"id":"p1","text":"Mon code LOLA20"})", "posts.ndjson", checker);
        }
        tamper(path, script);
        const Dossier dossier = openDossier(path, DossierAccess::Look);
        QCOMPARE(listed(must(replay(dossier, checker))), changes);
    }

    void needsACheckToReplay() {
        const Folder folder;
        const Dossier dossier = openDossier(folder / "d.vigie");
        QVERIFY(!replay(dossier, smallChecker()));
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
