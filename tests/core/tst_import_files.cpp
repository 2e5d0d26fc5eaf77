// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files of tests/data/import against what they have to come to (name.expected).
#include "core/base/sha256.h"
#include "tests/support/as_nobody.h"
#include "tests/support/imported.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace vigie;

namespace {

const QString dataFolder = QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/import/");

std::string contentOf(const QString& path) {
    std::ifstream in(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The first line that is not as expected.
QByteArray firstDifference(const std::string& actual, const std::string& expected) {
    std::istringstream a(actual), e(expected);
    std::string actualLine, expectedLine;
    for (int number = 1; a || e; ++number) {
        actualLine.clear();
        expectedLine.clear();
        std::getline(a, actualLine);
        std::getline(e, expectedLine);
        if (actualLine != expectedLine)
            return QByteArray::fromStdString("line " + std::to_string(number) + "\n- " + expectedLine +
                                             "\n+ " + actualLine);
    }
    return "line ends";
}

} // namespace

class TestImportFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void refusals_data();
    void refusals();
    void refusalsSayWhatIsRead_data();
    void refusalsSayWhatIsRead();
    void summary();
    void foldersAreListed();
    void foldersThatHoldThemselvesEnd();
    void unreadableFileIsTold();
};

void TestImportFiles::files_data() {
    QTest::addColumn<QString>("name");
    QDirIterator expected(dataFolder, {"*.expected"}, QDir::Files, QDirIterator::Subdirectories);
    while (expected.hasNext()) {
        const QString name = QDir(dataFolder).relativeFilePath(expected.next()).chopped(9);
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestImportFiles::files() {
    QFETCH(QString, name);
    const std::string expected = contentOf(dataFolder + name + ".expected");
    const std::string actual = describe(importFile((dataFolder + name).toStdString()));
    if (actual == expected)
        return;
    const QString actualPath = QDir::temp().filePath("vigie-" + QFileInfo(name).fileName() + ".actual");
    std::ofstream(actualPath.toStdString(), std::ios::binary) << actual;
    QFAIL(firstDifference(actual, expected) + "\nAll of it: " + actualPath.toUtf8());
}

void TestImportFiles::refusals_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* name, const QByteArray& bytes, const char* french, const char* english) {
        QTest::addRow("%s", name) << bytes << QString::fromUtf8(french) << QString::fromUtf8(english);
    };
    row("empty", "", "vide", "empty");
    row("blank lines", "\r\n \n\t\n", "lignes vides", "empty lines");
    row("JPEG", QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10), "image JPEG", "JPEG image");
    row("PNG", "\x89PNG\r\n\x1A\n", "image PNG", "PNG image");
    row("PDF", "%PDF-1.7\n%\xE2\xE3", "document PDF", "PDF document");
    row("SQLite", QByteArray("SQLite format 3\0\x10", 17), "SQLite", "SQLite");
    const QByteArray zip("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0----cccc----uuuu\x13\0\0\0", 30);
    row("DOCX", zip + "[Content_Types].xml", "DOCX", "DOCX");
    row("DOCX of LibreOffice", zip + "_rels/.rels", "DOCX", "DOCX");
    row("DOCX of a text service", zip + "word/numbering.xml", "DOCX", "DOCX");
    row("old Excel", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "CSV UTF-8", "CSV UTF-8");
    row("binary", QByteArray(300, '\x01'), "binaire", "binary");
    row("HTML", "<!DOCTYPE html><p>id;texte</p>", "page HTML", "HTML page");
    row("JSON without posts", R"({"kind":"youtube#video","media":[{"uri":"x"}]})", "«\u00A0kind\u00A0»",
        "“kind”");
    row("prose", "Réunion de lundi\nAppeler la marque", "Réunion de lundi", "Réunion de lundi");
    row("table without a column of text", "id;date\n1;02/03/2025\n", "texte", "text");
    row("JSON in UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "UTF-16", "UTF-16");
    row("program text", "\"text\" : [\n  \"id\" : 1\n]", "texte", "text");
}

void TestImportFiles::refusals() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, french);
    QFETCH(QString, english);
    for (const auto& [language, words] :
         {std::pair(Language::French, french), std::pair(Language::English, english)}) {
        const Imported imported = importBytes(bytes.toStdString(), language);
        QVERIFY(imported.refusal);
        QVERIFY(imported.refusal->code == ErrorCode::UnknownFormat);
        const QString said = QString::fromStdString(imported.refusal->message + " " + imported.refusal->hint);
        QVERIFY2(said.contains(words), qPrintable(said));
    }
}

void TestImportFiles::refusalsSayWhatIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10);
    QTest::addRow("PDF") << QByteArray("%PDF-1.7\n");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("RAR") << QByteArray("Rar!\x1A\x07");
    QTest::addRow("old Word") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QTest::addRow("RTF") << QByteArray("{\\rtf1 Bonjour}");
}

/// Whoever opened the wrong file learns which is the right one.
void TestImportFiles::refusalsSayWhatIsRead() {
    QFETCH(QByteArray, bytes);
    for (const Language language : {Language::French, Language::English}) {
        const Imported imported = importBytes(bytes.toStdString(), language);
        QVERIFY(imported.refusal);
        for (const char* kind : {".zip", ".json", ".ndjson", ".csv", ".xlsx", ".ods", ".vigie", "JSON"})
            QVERIFY2(imported.refusal->hint.find(kind) != std::string::npos, imported.refusal->hint.c_str());
    }
}

void TestImportFiles::summary() {
    const std::string path = (dataFolder + "posts.ndjson").toStdString();
    auto reader = openPosts(path, {}, Language::French);
    QVERIFY(reader);
    while ((*reader)->next()) {
    }
    const ImportSummary sum = (*reader)->summary();
    QCOMPARE(sum.file, path);
    QCOMPARE(sum.format, std::string("vigie-ndjson"));
    QCOMPARE(sum.sha256, sha256Hex(contentOf(dataFolder + "posts.ndjson")));
    QCOMPARE((*reader)->bytesRead(), (*reader)->bytesTotal());
    QVERIFY(!(*reader)->next());
    QCOMPARE((*reader)->summary(), sum);
}

void TestImportFiles::foldersAreListed() {
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    const auto touch = [&](const char* name) { std::ofstream(root + "/" + name) << "x"; };
    QVERIFY(QDir(folder.path()).mkpath("sub/.hidden"));
    for (const char* name : {"b.csv", "a.ndjson", ".secret", "sub/c.csv", "sub/.hidden/d.csv"})
        touch(name);
    const auto files = postFiles(root, Language::French);
    QVERIFY(files);
    QCOMPARE(*files, (std::vector<std::string>{root + "/a.ndjson", root + "/b.csv", root + "/sub/c.csv"}));
    QCOMPARE(*postFiles(root + "/b.csv", Language::French), std::vector<std::string>{root + "/b.csv"});
    QVERIFY(!postFiles(root + "/missing", Language::French));

    const auto opened = openPosts(root, {}, Language::French);
    QVERIFY(!opened && opened.error().code == ErrorCode::CannotRead);
    const auto missing = openPosts(root + "/missing", {}, Language::English);
    QVERIFY(!missing && missing.error().code == ErrorCode::CannotRead);
    QCOMPARE(missing.error().message, std::string("This file does not exist."));
    QCOMPARE(missing.error().where.file, root + "/missing");
}

void TestImportFiles::foldersThatHoldThemselvesEnd() {
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    QVERIFY(QDir(folder.path()).mkpath("sub"));
    std::ofstream(root + "/sub/a.ndjson") << "x";
    std::filesystem::create_directory_symlink(root, root + "/sub/loop");
    std::filesystem::create_symlink(root + "/nowhere", root + "/sub/dead.ndjson");
    const auto files = postFiles(root, Language::French);
    QVERIFY(files);
    QCOMPARE(*files, std::vector<std::string>{root + "/sub/a.ndjson"});
}

void TestImportFiles::unreadableFileIsTold() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("a.ndjson").toStdString();
    std::ofstream(path) << "{\"id\":\"a\"}";
    std::filesystem::permissions(path, std::filesystem::perms::none);
    std::filesystem::permissions(folder.path().toStdString(), std::filesystem::perms(0755));
    const test::AsNobody nobody;
    const auto opened = openPosts(path, {}, Language::English);
    QVERIFY(!opened && opened.error().code == ErrorCode::CannotRead);
    QCOMPARE(opened.error().message, std::string("You do not have permission to read this file."));
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_import_files.moc"
