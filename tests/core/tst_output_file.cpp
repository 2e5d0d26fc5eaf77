// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"
#include "tests/support/as_nobody.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace vigie;

class TestOutputFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThereWholeOrNotAtAll();
    void replacesAFileOfItsKind();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void bearsNoNameOfAnotherKind_data();
    void bearsNoNameOfAnotherKind();
    void leavesNothingBehind();
    void keepsTheOldFileWhenTheDiskFills();
    void leavesAloneWhatItCannotRead();
    void saysThatTheFolderIsProtected();
    void saysThatTheNameIsTooLong();
    void keepsPermissions();

private:
    std::string at(const char* name) { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    QStringList entries() {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QTemporaryDir m_folder;
};

namespace {

const FileKind kind = {{"un essai", "a trial"}, {"TRIAL"}};

} // namespace

void TestOutputFile::isThereWholeOrNotAtAll() {
    auto file = OutputFile::create(at("new"), kind, Language::French);
    QVERIFY(file.has_value());
    file->stream() << "TRIAL 1";
    QVERIFY(!QFile::exists(QString::fromStdString(at("new"))));
    QVERIFY(file->commit().has_value());
    QCOMPARE(test::readFile(at("new")), std::string("TRIAL 1"));
    QCOMPARE(entries(), QStringList{QStringLiteral("new")});
}

void TestOutputFile::replacesAFileOfItsKind() {
    for (const char* words : {"TRIAL old", "TRIAL new"}) {
        auto file = OutputFile::create(at("again"), kind, Language::French);
        QVERIFY(file.has_value());
        file->stream() << words;
        QVERIFY(file->commit().has_value());
    }
    QCOMPARE(test::readFile(at("again")), std::string("TRIAL new"));
}

void TestOutputFile::saysWhatIsInTheWay_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::addRow("no such folder") << "missing/file"
                                    << "le dossier n’existe pas"
                                    << "the folder does not exist";
    QTest::addRow("a folder of that name") << "folder"
                                           << "un dossier porte ce nom"
                                           << "a folder has this name";
    QTest::addRow("another kind of file") << "posts.csv"
                                          << "un fichier qui n’est pas un essai porte déjà ce nom"
                                          << "a file that is not a trial has this name already";
    QTest::addRow("no file at all") << "folder/"
                                    << "un dossier porte ce nom"
                                    << "a folder has this name";
}

void TestOutputFile::saysWhatIsInTheWay() {
    QFETCH(QString, name);
    QFETCH(QString, french);
    QFETCH(QString, english);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder"));
    QFile posts(m_folder.filePath(QStringLiteral("posts.csv")));
    QVERIFY(posts.open(QIODevice::WriteOnly) && posts.write("Légende\n") > 0);
    posts.close();
    const std::string path = m_folder.filePath(name).toStdString();
    const auto inFrench = OutputFile::create(path, kind, Language::French);
    const auto inEnglish = OutputFile::create(path, kind, Language::English);
    QVERIFY(!inFrench && !inEnglish);
    QVERIFY(inFrench.error().code == ErrorCode::CannotWrite);
    QVERIFY2(QString::fromStdString(inFrench.error().message).contains(french),
             inFrench.error().message.c_str());
    QVERIFY2(QString::fromStdString(inEnglish.error().message).contains(english),
             inEnglish.error().message.c_str());
    QCOMPARE(inFrench.error().where.file, path);
    QCOMPARE(test::readFile(at("posts.csv")), std::string("Légende\n"));
}

void TestOutputFile::bearsNoNameOfAnotherKind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("its own ending") << "audit.pdf" << true;
    QTest::addRow("in capitals") << "AUDIT.PDF" << true;
    QTest::addRow("none") << "audit" << true;
    QTest::addRow("one that says nothing") << "audit.2026" << true;
    QTest::addRow("that of a draft") << "audit.tmp" << true;
    QTest::addRow("another in the middle") << "audit.docx.pdf" << true;
    QTest::addRow("that of a text") << "audit.docx" << false;
    QTest::addRow("that of a table") << "audit.pdf.XLSX" << false;
    QTest::addRow("standard output") << "-" << false;
}

void TestOutputFile::bearsNoNameOfAnotherKind() {
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    const FileKind pdf = {{"un PDF", "a PDF"}, {"%PDF-"}, {"pdf"}};
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const auto file = OutputFile::create(name.toStdString(), pdf, Language::English);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(file.has_value(), isTaken);
    if (name == QStringLiteral("audit.docx")) {
        QCOMPARE(file.error().message,
                 std::string("This name announces a .docx file, and a PDF would be written."));
        QCOMPARE(file.error().hint, std::string("Let it end in .pdf."));
    }
}

void TestOutputFile::leavesNothingBehind() {
    const QStringList before = entries();
    {
        auto file = OutputFile::create(at("given-up"), kind, Language::French);
        QVERIFY(file.has_value());
        file->stream() << "TRIAL";
        QCOMPARE(entries().size(), before.size() + 1);
    }
    QCOMPARE(entries(), before);
}

void TestOutputFile::keepsTheOldFileWhenTheDiskFills() {
    auto first = OutputFile::create(at("kept"), kind, Language::French);
    first->stream() << "TRIAL";
    QVERIFY(first->commit().has_value());
    auto second = OutputFile::create(at("kept"), kind, Language::French);
    second->stream() << "TRIAL half";
    second->stream().setstate(std::ios::badbit); // as when a write comes back with ENOSPC
    const Result<void> done = second->commit();
    QVERIFY(!done);
    QVERIFY(
        QString::fromStdString(done.error().message).contains(QStringLiteral("disque est peut-être plein")));
    QCOMPARE(test::readFile(at("kept")), std::string("TRIAL"));
}

void TestOutputFile::leavesAloneWhatItCannotRead() {
    std::ofstream(at("secret")) << "posts";
    std::filesystem::permissions(at("secret"), std::filesystem::perms::none);
    std::filesystem::permissions(m_folder.path().toStdString(), std::filesystem::perms(0755));
    {
        const test::AsNobody nobody;
        const auto file = OutputFile::create(at("secret"), kind, Language::English);
        QVERIFY(!file);
        QVERIFY(QString::fromStdString(file.error().message)
                    .contains(QStringLiteral("a file that cannot be read has this name already")));
    }
    QCOMPARE(std::filesystem::file_size(at("secret")), std::uintmax_t(5));
}

void TestOutputFile::saysThatTheFolderIsProtected() {
    const std::filesystem::path folder = at("protected");
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(m_folder.path().toStdString(), std::filesystem::perms(0755));
    std::filesystem::permissions(folder, std::filesystem::perms(0555));
    const test::AsNobody nobody;
    const auto file = OutputFile::create(folder / "new", kind, Language::English);
    QVERIFY(!file);
    QVERIFY(QString::fromStdString(file.error().message).contains(QStringLiteral("write-protected")));
}

void TestOutputFile::saysThatTheNameIsTooLong() {
    const auto file = OutputFile::create(at("") + "/" + std::string(250, 'n'), kind, Language::English);
    QVERIFY(!file);
    QVERIFY(QString::fromStdString(file.error().message).contains(QStringLiteral("the name is too long")));
}

void TestOutputFile::keepsPermissions() {
    const std::filesystem::path path = at("private");
    std::ofstream(path) << "TRIAL old";
    std::filesystem::permissions(path, std::filesystem::perms(0600));
    auto file = OutputFile::create(path, kind, Language::English);
    file->stream() << "TRIAL new";
    QVERIFY(file->commit().has_value());
    QVERIFY(std::filesystem::status(path).permissions() == std::filesystem::perms(0600));
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
