// SPDX-License-Identifier: GPL-3.0-or-later
// Every format of other people's programs: files written by hand, and the posts that have to come out of
// them.
#include "tests/support/golden.h"
#include "tests/support/imported.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace vigie;
using vigie::test::differenceFrom;

namespace {

const QString dataFolder = QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/formats/");

/// « instaloader/story.json » …; the files at the top are those of tst_import_files.
QStringList samples() {
    QStringList found;
    for (const QString& folder : QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& name : QDir(dataFolder + folder).entryList(QDir::Files, QDir::Name))
            if (!name.endsWith(".expected") && !name.endsWith(".actual"))
                found << folder + "/" + name;
    return found;
}

} // namespace

class TestImportFormats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void rawRecordIsKept_data() { samples_data(); }
    void rawRecordIsKept();
};

void TestImportFormats::samples_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : ::samples())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestImportFormats::samples() {
    QFETCH(QString, name);
    const std::string path = (dataFolder + name).toStdString();
    QCOMPARE(differenceFrom(path + ".expected", describe(importFile(path, Language::English), Raw::Left)),
             std::string());
}

void TestImportFormats::rawRecordIsKept() {
    QFETCH(QString, name);
    for (const Post& post : importFile((dataFolder + name).toStdString()).posts) {
        const QByteArray raw = QByteArray::fromStdString(post.raw);
        QVERIFY2(!QJsonDocument::fromJson(raw).isNull(), raw.constData());
    }
}

QTEST_GUILESS_MAIN(TestImportFormats)
#include "tst_import_formats.moc"
