// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// `import words… --dossier path` with the pack of tests/data/pack and the law of 2025-08-01.
CliResult importInto(const std::string& path, std::vector<std::string> words) {
    words.insert(words.begin(), "import");
    for (const std::string& word : {std::string("--dossier"), path, std::string("--rules"),
                                    std::string(VIGIE_SOURCE_DIR "/tests/data/pack"), std::string("--as-of"),
                                    std::string("2025-08-01"), std::string("--who"), std::string("lea")})
        words.push_back(word);
    return runTool(words);
}

} // namespace

class DossierCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"))); }

    void importsOnceAndVerifies() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const CliResult first = importInto(path, {"posts.ndjson", "--lang", "en"});
        QCOMPARE(first.err, std::string());
        QCOMPARE(first.code, exit_code::done);
        QVERIFY(first.out.starts_with(
            "posts.ndjson: 5 posts read, 5 added, 0 as a new version, 0 there already.\n"));
        const CliResult second = importInto(path, {"posts.ndjson", "--lang", "en"});
        QVERIFY(second.out.starts_with(
            "posts.ndjson: 5 posts read, 0 added, 0 as a new version, 5 there already.\n"));
        const CliResult verified = runTool({"verify", path, "--lang", "en"});
        QCOMPARE(verified.code, exit_code::done);
        QVERIFY(verified.out.starts_with("intact\n5 posts, 5 records, 3 entries in the log.\n"));
    }

    void importEndsWith_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::addRow("all read") << words("posts.ndjson") << 0;
        QTest::addRow("a folder with other files") << words("folder") << 0;
        QTest::addRow("a record skipped") << words("broken.ndjson") << 3;
        QTest::addRow("one file of two missing") << words("posts.ndjson missing.ndjson") << 3;
        QTest::addRow("nothing but a missing file") << words("missing.ndjson") << 2;
        QTest::addRow("finding at the level") << words("posts.ndjson --fail-on critical") << 1;
        QTest::addRow("finding below the level") << words("mild.ndjson --fail-on critical") << 0;
    }

    void importEndsWith() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        std::vector<std::string> typed;
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        const Folder folder;
        QCOMPARE(importInto(folder / "d.vigie", typed).code, code);
    }

    void wantsToKnowTheDossier() {
        for (const auto& words : {std::vector<std::string>{"import", "posts.ndjson"},
                                  {"import", "--dossier", "d.vigie"},
                                  {"verify"},
                                  {"verify", "a.vigie", "b.vigie"},
                                  {"verify", "missing.vigie"}}) {
            const CliResult result = runTool(words);
            QCOMPARE(result.code, exit_code::unusable);
            QVERIFY(!result.err.empty());
        }
    }

    void saysWhatIsNotIntact() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        tamper(path, "UPDATE record SET raw = raw || ' ' WHERE id = 2");
        const CliResult verified = runTool({"verify", path});
        QCOMPARE(verified.code, exit_code::findings);
        QVERIFY(verified.out.starts_with("pas intact\nPost tiktok/p2 (posts.ndjson, enregistrement 2)"));
    }

    void refusesADossierThatIsOpenElsewhere() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const Dossier open = openDossier(path);
        const CliResult result = importInto(path, {"posts.ndjson", "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.err.find("open elsewhere: by lea") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(DossierCommandsTest)
#include "tst_dossier_commands.moc"
