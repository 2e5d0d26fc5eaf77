// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_content.h"
#include "core/report/evidence.h"
#include "core/report/verify_evidence.h"
#include "core/store/replay.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

const std::string header = "pack: {id: fr, version: '1', title: {fr: essai, en: test}}\n"
                           "law-versions: {A: {title: {fr: A, en: A}, from: 2023-06-11}}\n"
                           "platforms: {instagram: {fold: 125}}\n"
                           "laws: {law: {text: L, tag: ✔T, summary: {fr: S, en: S}}}\n";

std::string termOf(const std::string& phrases) {
    return "terms: {word: {phrases: [" + phrases + "]}}\n";
}

std::string ruleOf(const std::string& more = {}, const std::string& id = "a") {
    return "rules: {" + id +
           ": {severity: major, confidence: H, title: {fr: T, en: T}, why: {fr: W, en: W}, " +
           "remedy: {fr: R, en: R}, basis: [law], when: {term: word}" + more + "}}\n";
}

std::vector<PackFile> filesOf(const std::string& sections) {
    return {{"fr.yaml", header + sections}};
}

/// The rules of a time in which nobody minded their faults.
Checker earlierChecker(const std::string& sections) {
    return {mustLoad(loadPack(filesOf(sections), {}, PackOrigin::Records)), *parseDate("2025-08-01")};
}

} // namespace

/// Rules that were stored beside what they judged, and would not be taken today.
class StoredPackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInSpiteOf_data() {
        QTest::addColumn<std::string>("sections");
        QTest::addRow("a phrase with nothing behind its gap") << termOf("code, 'un verre …'") + ruleOf();
        QTest::addRow("a phrase with a trap in it") << termOf("code, 'été soldé|promo sur tout'") + ruleOf();
        QTest::addRow("a short word that lives by its accent") << termOf("code, sûr") + ruleOf();
        QTest::addRow("letters of another encoding") << termOf("code, cr\xE9\xE9") + ruleOf();
        QTest::addRow("two phrases that read the same") << termOf("code, Code") + ruleOf();
        QTest::addRow("a phrase of a mark alone") << termOf("code, '!'") + ruleOf();
        QTest::addRow("a list that asks for nothing")
            << termOf("code") + ruleOf(", examples: {match: [{text: mon code, platform: instagram}]}") +
                   "signals: {s: {title: {fr: S, en: S}, strength: none, when: {post: {platform: []}}}}\n";
        QTest::addRow("a term that has to occur no time")
            << termOf("code") +
                   "signals: {s: {title: {fr: S, en: S}, strength: none, when: {term: word, at-least: "
                   "0}}}\n" +
                   ruleOf();
        QTest::addRow("a hashtag that YAML drops")
            << "terms:\n  word:\n    phrases:\n      - code #pub\n" + ruleOf();
        QTest::addRow("words to add to a post that has to go")
            << termOf("code") + ruleOf(", withdraw: true, insert: [{text: a, at: start}]");
        QTest::addRow("an example whose mark is not closed")
            << termOf("code") + ruleOf(", examples: {match: ['mon [[code']}");
    }
    void isReadInSpiteOf() {
        QFETCH(std::string, sections);
        QVERIFY(!loadPack(filesOf(sections)));
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const Checker checker = earlierChecker(sections);
        {
            Dossier dossier = openDossier(path);
            add(dossier, threePosts, "posts.ndjson", checker);
        }
        QCOMPARE(verdictOn(path), std::string("intact"));
        const Dossier dossier = openDossier(path, DossierAccess::Look);
        const DossierContent content = must(readContent(dossier, {}));
        QCOMPARE(content.posts.size(), 3u);
        QCOMPARE(reportOf(content, {}).details.posts.size(), 2u);
        const Replay again = must(replay(dossier, smallChecker()));
        QCOMPARE(again.findingsThen, std::size_t(2));
        const auto attached =
            makeEvidence(content.posts, *content.pack, {"VIGIE-1", "0.1.0", content.asOf, Language::French});
        const EvidenceVerification evidence = verifyEvidence(attached);
        QVERIFY2(evidence.isIntact(), evidence.fault.value_or(Bilingual{}).en.c_str());
    }

    void isRefusedFor_data() {
        QTest::addColumn<std::string>("sections");
        QTest::addRow("a phrase without a meaning") << termOf("code, '(mon'") + ruleOf();
        QTest::addRow("a key that nobody knows") << termOf("code") + ruleOf(", colour: red");
        QTest::addRow("a word list that is not there") << ruleOf();
        QTest::addRow("broken YAML") << std::string("terms: [");
    }
    void isRefusedFor() {
        QFETCH(std::string, sections);
        QVERIFY(!loadPack(filesOf(sections), {}, PackOrigin::Records));
    }

    /// As its program did: the phrase asks for a blank, and for no letter behind it.
    void findsWhatItFoundThen_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<int>("findings");
        QTest::addRow("nothing behind it") << QStringLiteral("Un verre de vin") << 0;
        QTest::addRow("a word behind it") << QStringLiteral("Un verre de vin, et puis deux") << 0;
        QTest::addRow("a blank and a sign behind it") << QStringLiteral("Un verre de vin\u00A0!") << 1;
    }
    void findsWhatItFoundThen() {
        QFETCH(QString, caption);
        QFETCH(int, findings);
        Post post;
        post.text = caption.toStdString();
        const Assessment assessment = earlierChecker(termOf("'un verre …'") + ruleOf()).check(post);
        QCOMPARE(static_cast<int>(assessment.then.findings.size()), findings);
    }
};

QTEST_GUILESS_MAIN(StoredPackTest)
#include "tst_stored_pack.moc"
