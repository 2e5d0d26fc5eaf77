// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace vigie;
using namespace vigie::test;

class ColumnsCommandTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string write(const char* name, const std::string& content) const {
        const std::string path = m_folder.filePath(QLatin1String(name)).toStdString();
        std::ofstream(path, std::ios::binary) << content;
        return path;
    }

private Q_SLOTS:
    void proposesAndFollows();
    void saysWhatIsWrong();
};

void ColumnsCommandTest::proposesAndFollows() {
    const std::string table = write("table.csv", "Ref;Quoi\n1;mon code LOLA20 chez @marque\n2;Bonjour\n");
    QCOMPARE(check({table}).code, exit_code::unusable);
    const CliResult proposed = runTool({"columns", table});
    QCOMPARE(proposed.code, exit_code::done);
    std::string corrected = proposed.out;
    const std::string open = "\"header\": \"Quoi\",\n        \"is\": null";
    const std::size_t at = corrected.find(open);
    QVERIFY2(at != std::string::npos, corrected.c_str());
    corrected.replace(at, open.size(), "\"header\": \"Quoi\", \"is\": \"text\"");
    const std::string mapping = write("columns.json", corrected);
    const CliResult checked = check({table, "--columns", mapping, "--format", "csv", "--quiet"});
    QCOMPARE(checked.code, exit_code::done);
    QVERIFY(checked.out.find("LOLA20") != std::string::npos);
}

void ColumnsCommandTest::saysWhatIsWrong() {
    const std::string table = write("table.csv", "auteur;texte\nlola;Bonjour\n");
    const std::string mapping = write("wrong.json", R"([{"columns":[{"header":"texte","is":"prix"}]}])");
    const CliResult wrong = check({table, "--columns", mapping});
    QCOMPARE(wrong.code, exit_code::unusable);
    QVERIFY2(wrong.err.find("prix") != std::string::npos, wrong.err.c_str());
    const CliResult missing = check({table, "--columns", "/nothing/here", "--lang", "en"});
    QCOMPARE(missing.code, exit_code::unusable);
    QCOMPARE(missing.err, std::string("/nothing/here: This file does not exist. Such a file is written by "
                                      "vigie-cli columns TABLE > /nothing/here.\n"));
    const CliResult folder = check({table, "--columns", "/tmp", "--lang", "en"});
    QVERIFY2(folder.err.starts_with("/tmp: This file cannot be read."), folder.err.c_str());
    const std::string posts = write("posts.ndjson", R"({"id": "p1", "text": "Bonjour"})");
    const CliResult none = runTool({"columns", posts, "--lang", "en"});
    QCOMPARE(none.code, exit_code::unusable);
    QVERIFY2(none.err.starts_with(posts + ": This is no table (CSV, XLSX or ODS)"), none.err.c_str());
    QCOMPARE(runTool({"columns"}).code, exit_code::unusable);
    QCOMPARE(runTool({"columns", write("notes.txt", "Rien ici")}).code, exit_code::unusable);
}

QTEST_GUILESS_MAIN(ColumnsCommandTest)
#include "tst_columns_command.moc"
