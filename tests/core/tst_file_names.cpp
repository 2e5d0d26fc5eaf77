// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_names.h"

#include <QTest>

using namespace vigie;

class TestFileNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellNoFolders_data();
    void tellNoFolders();
    void stayAsTheyAreTheSecondTime();
    void standInPostsSourcesAndProblems();
};

namespace {

using Paths = std::vector<std::string>;

const std::string march = "/home/lea/clients/mars/posts.csv";
const std::string april = "/home/lea/clients/avril/posts.csv";

} // namespace

void TestFileNames::tellNoFolders_data() {
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* spoken, const QStringList& files, const QString& path,
                        const QString& name) { QTest::addRow("%s", spoken) << files << path << name; };
    const QString first = QString::fromStdString(march);
    const QString second = QString::fromStdString(april);
    row("one file", {first}, first, QStringLiteral("posts.csv"));
    row("named without a folder", {QStringLiteral("posts.csv")}, QStringLiteral("posts.csv"),
        QStringLiteral("posts.csv"));
    row("two of the same name", {first, second}, second, QStringLiteral("avril/posts.csv"));
    row("the same file twice", {first, first}, first, QStringLiteral("posts.csv"));
    row("a third of the same name, deeper", {first, second, QStringLiteral("/srv/mars/posts.csv")}, first,
        QStringLiteral("clients/mars/posts.csv"));
    row("one at the top of the disk", {QStringLiteral("/posts.csv"), QStringLiteral("posts.csv")},
        QStringLiteral("/posts.csv"), QStringLiteral("/posts.csv"));
    row("in an archive", {QStringLiteral("/home/lea/export.zip")},
        QStringLiteral("/home/lea/export.zip/data/tweets.js"), QStringLiteral("export.zip/data/tweets.js"));
    row("of another system", {QStringLiteral("C:\\lea\\posts.csv")}, QStringLiteral("C:\\lea\\posts.csv"),
        QStringLiteral("posts.csv"));
    row("unknown", {}, first, QStringLiteral("posts.csv"));
    row("a stream", {QStringLiteral("-")}, QStringLiteral("-"), QStringLiteral("-"));
    row("none", {}, QString(), QString());
}

void TestFileNames::tellNoFolders() {
    QFETCH(QStringList, files);
    QFETCH(QString, path);
    QFETCH(QString, name);
    Paths paths;
    for (const QString& file : files)
        paths.push_back(file.toStdString());
    QCOMPARE(QString::fromStdString(FileNames(paths).of(path.toStdString())), name);
}

void TestFileNames::stayAsTheyAreTheSecondTime() {
    const FileNames once(Paths{march, april, "/home/lea/export.zip"});
    const FileNames twice(Paths{once.of(march), once.of(april), once.of("/home/lea/export.zip")});
    for (const std::string& path : {march, april, std::string("/home/lea/export.zip/data/tweets.js")})
        QCOMPARE(twice.of(once.of(path)), once.of(path));
}

void TestFileNames::standInPostsSourcesAndProblems() {
    const FileNames names(Paths{march});
    CheckedPost checked;
    checked.post.source.file = march;
    checked.post.otherSources = {{april, 1, "csv"}};
    checked.post.differences = {{"text", "", {april, 1, "csv"}}};
    const Post post = names.in(checked).post;
    QCOMPARE(post.source.file, std::string("posts.csv"));
    QCOMPARE(post.otherSources.front().file, std::string("posts.csv"));
    QCOMPARE(post.differences.front().source.file, std::string("posts.csv"));
    QCOMPARE(names.in(Error{ErrorCode::BadRecord, "?", {march, 3, 0, 0, ""}, ""}).where.file,
             std::string("posts.csv"));
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_file_names.moc"
