// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/preview_job.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace vigie;

class TestPreviewJob final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const char* name, const char* content) const {
        std::ofstream(m_folder.filePath(QLatin1String(name)).toStdString(), std::ios::binary) << content;
    }

    std::vector<UnknownTable> look(const std::vector<ColumnMapping>& mappings = {}) const {
        return lookAt({m_folder.path().toStdString(), "/nothing/here"}, mappings);
    }

    static std::vector<UnknownTable> lookAt(const std::vector<std::string>& paths,
                                            const std::vector<ColumnMapping>& mappings = {}) {
        PreviewJob job({paths, mappings, Language::French});
        std::vector<UnknownTable> found;
        bool isOver = false;
        connect(&job, &PreviewJob::finished, &job, [&](const std::vector<UnknownTable>& tables) {
            found = tables;
            isOver = true;
        });
        job.start();
        if (!QTest::qWaitFor([&] { return isOver; }))
            qFatal("the look does not end");
        return found;
    }

private Q_SLOTS:
    void initTestCase();
    void findsUnknownTablesOnce();
    void asksNothingAboutProse();
    void asksNoMoreForMappedTables();
    void canBeLeftInTheMiddle();
};

void TestPreviewJob::initTestCase() {
    write("a.csv", "Ref;Quoi\n1;Bonjour\n2;Salut\n");
    write("b.csv", "ref;quoi\n3;Encore\n4;Toujours\n");
    write("known.csv", "auteur;texte;date\nlola;Bonjour;02/03/2025\n");
    write("posts.ndjson", "{\"text\":\"oui\"}\n");
    write("photo.jpg", "\xFF\xD8\xFF\xE0");
}

void TestPreviewJob::findsUnknownTablesOnce() {
    const auto tables = look();
    QCOMPARE(tables.size(), std::size_t(1));
    QVERIFY(tables[0].file.ends_with("a.csv"));
    QCOMPARE(tables[0].preview.rows.size(), std::size_t(2));
}

void TestPreviewJob::asksNothingAboutProse() {
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const char* content) {
        std::ofstream(folder.filePath(QLatin1String(name)).toStdString()) << content;
    };
    put("README.md", "| Compte | Reprise |\n|---|---|\n| lola | oui, demain |\n");
    put("notes.TXT", "Bonjour, voici les fichiers.\n\nÀ relire avant lundi.\n");
    put("tableau.txt", "Numéro\tQuoi donc\n1\tBonjour\n");
    const auto tables = lookAt({folder.path().toStdString()});
    QCOMPARE(tables.size(), std::size_t(1));
    QVERIFY(tables[0].file.ends_with("tableau.txt"));
    QVERIFY(lookAt({folder.filePath(QStringLiteral("README.md")).toStdString()}).empty());
}

void TestPreviewJob::asksNoMoreForMappedTables() {
    ColumnMapping mapping = look().front().preview.mapping;
    mapping.columns[1] = ColumnMeaning::Text;
    QVERIFY(look({mapping}).empty());
}

void TestPreviewJob::canBeLeftInTheMiddle() {
    PreviewJob job({{m_folder.path().toStdString()}, {}, Language::French});
    job.start();
}

QTEST_GUILESS_MAIN(TestPreviewJob)
#include "tst_preview_job.moc"
