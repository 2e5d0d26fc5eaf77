// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_loader.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTemporaryDir>
#include <fstream>

using namespace vigie;

class TestPackLoader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLegalPackLoads() {
        const auto pack = test::legalPack();
        QCOMPARE(pack->id, std::string("fr"));
        QCOMPARE(pack->sha256.size(), std::size_t{64});
        QCOMPARE(pack->lawOn(*parseDate("2023-06-10")), std::string("none"));
        QCOMPARE(pack->lawOn(*parseDate("2023-06-11")), std::string("A"));
        QCOMPARE(pack->lawOn(*parseDate("2024-11-07")), std::string("A"));
        QCOMPARE(pack->lawOn(*parseDate("2024-11-08")), std::string("B"));
        QVERIFY(pack->findRule("disclosure.buried"));
        QVERIFY(!pack->findRule("disclosure"));
        for (const PackNote& remark : pack->remarks)
            qWarning("%s", toString(toError(remark, Language::English)).c_str());
        QVERIFY(pack->remarks.empty());
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<std::string>("sections");
        QTest::addColumn<std::string>("expected"); // begins the first error, with place
        const auto row = [](const char* name, const char* sections, const char* expected) {
            QTest::addRow("%s", name) << std::string(sections) << std::string(expected);
        };
        row("broken yaml", "terms: [", "rules.yaml:1:");
        row("a bracket that is not closed", "terms: [a\nrules: {}",
            "rules.yaml:2:6: This YAML cannot be read (a bracket ]");
        row("a tab for indentation", "terms:\n\ta: {}",
            "rules.yaml:2:3: This YAML cannot be read (indented by a tab");
        row("a node that holds itself", "terms: &a [*a]",
            "rules.yaml:1:8: This YAML cannot be read (the file nests too deeply");
        row("a small file of a million values",
            "terms:\n  a: &a [1,1,1,1,1,1,1,1,1,1]\n  b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            "  c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n  d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
            "  e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n  f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n",
            "rules.yaml:2:");
        row("unknown section", "term: {}",
            "rules.yaml:1:1: The key “term” means nothing here. Is “terms” meant?");
        row("unknown key", "terms: {a: {phrases: [x], exept: [y]}}",
            "rules.yaml:1:27: The key “exept” means nothing here. Is “except” meant?");
        row("missing phrases", "terms: {a: {}}",
            "rules.yaml:1:9: The key “phrases” is missing. It says: phrases that mean the same.");
        row("phrase that does not parse", "terms: {a: {phrases: [ok, \"(x\"]}}", "rules.yaml:1:");
        row("key twice", "terms: {a: {phrases: [x], phrases: [y]}}",
            "rules.yaml:1:27: The key “phrases” stands here twice.");
        row("unknown term",
            "terms: {abc: {phrases: [x]}}\nsignals: {s: {title: {fr: a, en: b}, strength: weak, when: {term: "
            "abd}}}",
            "rules.yaml:2:67: There is no “abd” among the “terms”. Is “abc” meant?");
        row("unknown strength",
            "signals: {s: {title: {fr: a, en: b}, strength: heavy, when: {post: {label: true}}}}",
            "rules.yaml:1:48: “heavy” is no value of “strength”. The values are: strong, medium, weak, none, "
            "against.");
        row("no condition", "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {wenn: x}}}",
            "rules.yaml:1:60: This is no condition.");
        row("lines that end as on Windows", "terms:\r\n  b: {phrases: [x]}\r\n  a: {}\r\n",
            "rules.yaml:3:3: The key “phrases” is missing.");
        row("a byte order mark", "\xEF\xBB\xBFterms: {a: {}}",
            "rules.yaml:1:9: The key “phrases” is missing.");
        row("another encoding", "terms:\n  a: {phrases: [cr\xE9\xE9]}",
            "rules.yaml:2: This file is not in UTF-8");
        row("one text where two are needed",
            "signals: {s: {title: a, strength: weak, when: {post: {label: true}}}}",
            "rules.yaml:1:22: “title” is said in both languages. Write it like {fr: in French, en: in "
            "English}.");
        row("title in one language",
            "signals: {s: {title: {fr: a}, strength: weak, when: {post: {label: true}}}}",
            "rules.yaml:1:15: The key “en” is missing.");
        row("no such day", "laws: {l: {text: t, tag: ✔2, from: 2024-02-30, summary: {fr: a, en: b}}}",
            "rules.yaml:1:");
        row("unknown tag", "laws: {l: {text: t, tag: sure, summary: {fr: a, en: b}}}",
            "rules.yaml:1:26: “sure” is no value of “tag”.");
        row("mark never closed",
            "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {post: {label: true}}, examples: "
            "{match: [\"a [[b\"]}}}",
            "rules.yaml:1:105: A mark “[[” is never closed.");
        row("a hashtag that YAML drops", "terms:\n  a:\n    phrases:\n      - code #pub\n",
            "rules.yaml:4:14: Nothing behind this “#” is read");
        row("a hashtag that is all of an item", "terms:\n  a:\n    phrases:\n      - x\n      - #pub\n",
            "rules.yaml:5:9: Nothing behind this “#” is read");
        row("a hashtag that is all there is", "terms:\n  a:\n    phrases: #pub\n",
            "rules.yaml:3:14: Nothing behind this “#” is read");
        row("a hashtag in brackets", "terms: {a: {phrases: [#pub]}}",
            "rules.yaml:1:23: Nothing behind this “#” is read");
        row("an empty section", "terms:\n\n\nlaws: {}",
            "rules.yaml:1:1: “terms” is empty. It says: lists of phrases.");
        row("an empty value", "terms:\n  a:\n    phrases:\n  b: {phrases: [x]}\n",
            "rules.yaml:3:5: “phrases” is empty. It says: phrases that mean the same.");
        row("an empty list", "terms: {a: {phrases: []}}", "rules.yaml:1:22: “phrases” is empty.");
        row("an empty item", "terms:\n  a:\n    phrases:\n      - x\n      -\n      - y\n",
            "rules.yaml:5:7: This item of “phrases” is empty.");
        row("an empty condition",
            "signals:\n  s:\n    title: {fr: a, en: b}\n    strength: weak\n    when:\n      - {post: "
            "{label: true}}\n"
            "      -\n",
            "rules.yaml:7:7: This item of “when” is empty.");
        row("no conditions", "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {any: []}}}",
            "rules.yaml:1:66: “any” is empty. It says: at least one of them holds.");
        row("no severities",
            "rules: {r: {severity: [], confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b}, remedy: "
            "{fr: a, "
            "en: b}, basis: [], when: {post: {label: true}}}}",
            "rules.yaml:1:23: “severity” is empty.");
        row("a platform that nearly is one",
            "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {post: {platform: facebok}}}}",
            "rules.yaml:1:78: “facebok” is no value of “platform”. Is “facebook” meant? The values are: "
            "instagram,");
        row("a platform of the header that nearly is one", "platforms: {tiktoc: {fold: 3}}",
            "rules.yaml:1:13: “tiktoc” is no value of “platforms”. Is “tiktok” meant?");
        row("a term that has to occur no time",
            "terms: {a: {phrases: [x]}}\nsignals: {s: {title: {fr: a, en: b}, strength: weak, when: {term: "
            "a, "
            "at-least: 0}}}",
            "rules.yaml:2:80: “at-least” counts from 1. At least zero times is always true;");
        row("a day behind the last of its month",
            "laws: {l: {text: t, tag: ✔2, from: 2023-02-29, summary: {fr: a, en: b}}}",
            "rules.yaml:1:36: “2023-02-29” is no day of the calendar. The last day of that month is "
            "2023-02-28.");
        row("words for a day", "laws: {l: {text: t, tag: ✔2, from: demain, summary: {fr: a, en: b}}}",
            "rules.yaml:1:36: “from” takes a day of the calendar. Write it like 2024-11-08.");
        row("a phrase of a mark alone", "terms: {a: {phrases: [x, '!']}}",
            "rules.yaml:1:27: This is a punctuation mark alone");
    }
    void mistakesAreNamed() {
        QFETCH(std::string, sections);
        QFETCH(std::string, expected);
        const PackResult result = test::tryPack(sections);
        QVERIFY(!result);
        const std::string first = toString(toError(result.error().front(), Language::English));
        QVERIFY2(first.starts_with(expected), first.c_str());
    }

    /// « mineur » is what the program shows.
    void namesSeveritiesInFrench() {
        const PackResult result = test::tryPack(
            "laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
            "rules: {r: {severity: mineur, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b}, "
            "remedy: {fr: a, en: b}, basis: [l], when: {post: {label: true}}}}\n");
        QVERIFY(!result);
        QCOMPARE(result.error().front().hint.fr,
                 std::string("Vouliez-vous dire «\u00A0minor\u00A0»\u202F? Les valeurs sont\u00A0: critical "
                             "(critique), major (majeur), minor (mineur), info "
                             "(information)."));
    }

    void aFileAloneIsAPack_data() {
        QTest::addColumn<QString>("name");
        QTest::addRow("yaml") << QStringLiteral("lumen.yaml");
        QTest::addRow("yml") << QStringLiteral("lumen.yml");
    }
    void aFileAloneIsAPack() {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const std::string path = folder.filePath(name).toStdString();
        std::ofstream(path) << "house: {id: lumen, version: '1', title: T}\nrules: {house.r: {}}\n";
        const std::string legal = VIGIE_SOURCE_DIR "/tests/data/pack";
        for (const std::string& house : {path, folder.path().toStdString()}) {
            const PackResult result = loadPackFolder(legal, house);
            QVERIFY(!result);
            QCOMPARE(result.error().front().where.file, path);
        }
        QVERIFY(isHousePack(*readPackFolder(path)));
        QVERIFY(!isHousePack(*readPackFolder(legal)));
    }

    // A remark of the author, or words that are lost: the pack has a meaning without them.
    void warnsOfWordsBehindATextFor_data() {
        QTest::addColumn<std::string>("title");
        QTest::addColumn<std::string>("warning");
        QTest::addRow("a number sign")
            << std::string("Offre #1 de Noël")
            << std::string("house.yaml:4:16: warning: Nothing behind this “#” is read");
        QTest::addRow("a remark") << std::string("Offre # 1 de Noël") << std::string();
        QTest::addRow("quotes") << std::string("\"Offre #1 de Noël\"") << std::string();
    }
    void warnsOfWordsBehindATextFor() {
        QFETCH(std::string, title);
        QFETCH(std::string, warning);
        const PackFile house = {"house.yaml", "house:\n  id: h\n  version: '1'\n  title: " + title + "\n"};
        const auto legal = readPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack").value();
        const auto pack = test::mustLoad(loadPack(legal, {house}));
        std::string warnings;
        for (const PackNote& remark : pack->remarks)
            warnings += toString(toError(remark, Language::English));
        QVERIFY2(warning.empty() ? warnings.empty() : warnings.starts_with(warning), warnings.c_str());
        QVERIFY(test::mustLoad(loadPack(legal, {house}, PackOrigin::Records))->remarks.empty());
    }

    // What stands in a file that cannot be read is not missing.
    void tellsOnlyTheCause() {
        const PackResult result = loadPack(
            readPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack").value(),
            {{"a.yaml", "house: {id: h, version: '1', title: T\nterms: {house.words: {phrases: [x]}}\n"},
             {"b.yaml", "rules: {house.r: {severity: minor, title: T, why: W, remedy: R, "
                        "when: [{term: house.words}, {term: codee}]}}\n"}});
        QVERIFY(!result);
        std::string said;
        for (const PackNote& note : result.error())
            said += note.where.file + " " + note.message.en + "\n";
        QCOMPARE(said,
                 std::string("a.yaml This YAML cannot be read (a brace } is missing): nothing of this file "
                             "was checked.\nb.yaml There is no “codee” among the “terms”. The rule that uses "
                             "it is not run.\n"));
    }

    void allMistakesAtOnce() {
        const PackResult result = test::tryPack("terms:\n"
                                                "  a: {phrases: ['(x']}\n"
                                                "  b: {}\n"
                                                "signals:\n"
                                                "  s: {strength: weak, when: {term: zzz}}\n");
        QVERIFY(!result);
        QCOMPARE(result.error().size(), std::size_t{4}); // bracket, phrases, title, term
    }

    void confidenceCapsSeverity_data() {
        QTest::addColumn<QString>("confidence");
        QTest::addColumn<int>("severity");
        QTest::addRow("H") << QStringLiteral("H") << static_cast<int>(Severity::Critical);
        QTest::addRow("M") << QStringLiteral("M") << static_cast<int>(Severity::Major);
        QTest::addRow("L") << QStringLiteral("L") << static_cast<int>(Severity::Minor);
    }
    void confidenceCapsSeverity() {
        QFETCH(QString, confidence);
        QFETCH(int, severity);
        const auto pack =
            test::pack("laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
                       "rules: {r: {severity: critical, confidence: " +
                       confidence.toStdString() +
                       ", title: {fr: a, en: b}, why: {fr: a, en: b}, remedy: {fr: a, en: b}, basis: [l], "
                       "when: {post: {label: true}}}}\n");
        QCOMPARE(static_cast<int>(pack->findRule("r")->latestSeverity()), severity);
    }

    void aRemedyNamesTheWordsThatAreAdded_data() {
        QTest::addColumn<QString>("insertions");
        QTest::addColumn<QString>("outcome"); ///< the remedy, or how the mistake begins
        QTest::addRow("one") << QStringLiteral("insert: [{text: Publicité., at: start}], ")
                             << QStringLiteral("par «\u00A0Publicité\u00A0»");
        QTest::addRow("none") << QString() << QStringLiteral("“<insert>” asks for one entry");
        QTest::addRow("two") << QStringLiteral("insert: [{text: a, at: start}, {text: b, at: end}], ")
                             << QStringLiteral("“<insert>” asks for one entry");
    }
    void aRemedyNamesTheWordsThatAreAdded() {
        QFETCH(QString, insertions);
        QFETCH(QString, outcome);
        const PackResult result = test::tryPack(
            "laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
            "rules: {r: {severity: minor, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b}, "
            "remedy: {fr: 'par « <insert> »', en: b}, basis: [l], " +
            insertions.toStdString() + "when: {post: {label: true}}}}\n");
        const std::string said = result ? (*result)->findRule("r")->remedy.fr
                                        : toError(result.error().front(), Language::English).message;
        QVERIFY2(QString::fromStdString(said).startsWith(outcome), said.c_str());
    }

    void nothingIsAddedToAPostThatHasToGo() {
        const PackResult result = test::tryPack(
            "laws: {l: {text: t, tag: ✔2, summary: {fr: a, en: b}}}\n"
            "rules: {r: {severity: minor, confidence: H, title: {fr: a, en: b}, why: {fr: a, en: b}, "
            "remedy: {fr: a, en: b}, basis: [l], insert: [{text: a, at: start}], withdraw: true, "
            "when: {post: {label: true}}}}\n");
        QVERIFY(!result);
        QCOMPARE(toError(result.error().front(), Language::English).message,
                 std::string("“withdraw” and “insert” contradict each other."));
    }

    void noFolder() {
        const PackResult result = loadPackFolder("/nowhere/at/all");
        QVERIFY(!result);
        QCOMPARE(result.error().front().code, ErrorCode::CannotRead);
    }
};

QTEST_APPLESS_MAIN(TestPackLoader)
#include "tst_pack_loader.moc"
