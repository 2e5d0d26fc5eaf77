// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/thumbnails.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

class TestThumbnails final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Post postWith(const std::string& file) const {
        Post post;
        post.source.file = m_folder.filePath(QStringLiteral("export/posts/posts_1.json")).toStdString();
        Media media;
        media.file = file;
        media.alt = "une plage";
        post.media = {media};
        return post;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("export/posts/media")));
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("export/posts/media/a.png"))));
        QVERIFY(picture.save(m_folder.filePath(QStringLiteral("secret.png"))));
        QFile words(m_folder.filePath(QStringLiteral("export/posts/media/words.jpg")));
        QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no picture") > 0);
    }

    void readsPicturesThatLieBesideTheFile_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("found");
        QTest::addRow("beside the file") << QStringLiteral("media/a.png") << 1;
        QTest::addRow("from the top of the export") << QStringLiteral("posts/media/a.png") << 1;
        QTest::addRow("outside its folder") << QStringLiteral("../../secret.png") << 0;
        QTest::addRow("absolute") << m_folder.filePath(QStringLiteral("secret.png")) << 0;
        QTest::addRow("an address") << QStringLiteral("https://example.org/a.png") << 0;
        QTest::addRow("no picture") << QStringLiteral("media/words.jpg") << 0;
        QTest::addRow("missing") << QStringLiteral("media/b.png") << 0;
    }
    void readsPicturesThatLieBesideTheFile() {
        QFETCH(const QString, file);
        QFETCH(const int, found);
        const QList<Thumbnail> thumbnails = readThumbnails(postWith(file.toStdString()), 96);
        QCOMPARE(thumbnails.size(), found);
        if (found == 0)
            return;
        QCOMPARE(thumbnails.first().picture.size(), QSize(128, 96));
        QCOMPARE(thumbnails.first().words, QStringLiteral("une plage"));
    }
};

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
