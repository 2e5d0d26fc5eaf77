// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"
#include "app/gui/widgets/file_dialogs.h"

#include <QDateTime>
#include <QFile>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace vigie;

/// Without a desktop's dialog Qt shows its own, on a system that may speak another language.
class TestFileDialogs final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDateTime m_day{{2026, 3, 9}, {14, 5}};

    void write(const QString& name, qsizetype bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(bytes));
        QVERIFY(file.setFileTime(m_day, QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void initTestCase() {
        write(QStringLiteral("export.zip"), 2'900);
        write(QStringLiteral("posts.csv"), 0);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("export")));
    }

    void speaksTheLanguageOfTheProgram_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("cells"); // size, kind, day; not told: empty
        const auto row = [](Language language, const char* name, const QStringList& cells) {
            QTest::addRow("%s, %s", language == Language::French ? "French" : "English", name)
                << static_cast<int>(language) << QString::fromLatin1(name) << cells;
        };
        row(Language::French, "export", {{}, QStringLiteral("Dossier"), {}});
        row(Language::French, "export.zip",
            {QStringLiteral("2,9 ko"), {}, QStringLiteral("09/03/2026 14:05")});
        row(Language::French, "posts.csv",
            {QStringLiteral("0 octets"), {}, QStringLiteral("09/03/2026 14:05")});
        row(Language::English, "export", {{}, QStringLiteral("Folder"), {}});
        row(Language::English, "export.zip",
            {QStringLiteral("2.9 kB"), {}, QStringLiteral("09/03/2026 14:05")});
    }

    void speaksTheLanguageOfTheProgram() {
        QFETCH(const int, language);
        QFETCH(const QString, name);
        QFETCH(const QStringList, cells);
        installTranslations(static_cast<Language>(language));
        QWidget parent;
        QFileDialog* dialog = makeOpenDialog(&parent, {}, {QStringLiteral("(*)")});
        dialog->setDirectory(m_folder.path());
        dialog->setViewMode(QFileDialog::Detail);
        dialog->show();
        const auto* files = dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
        const auto cell = [&](int column) {
            for (int row = 0; row < files->model()->rowCount(files->rootIndex()); ++row)
                if (files->model()->index(row, 0, files->rootIndex()).data() == name)
                    return files->model()->index(row, column, files->rootIndex()).data().toString();
            return QString();
        };
        QTRY_COMPARE(cell(0), name);
        for (int column = 1; column < files->model()->columnCount(); ++column)
            if (const QString& expected = cells.at(column - 1); !expected.isEmpty())
                QTRY_COMPARE(cell(column).replace(QChar::Nbsp, u' ').replace(u'\u202F', u' '), expected);
    }

    void sortsByTheSizeItself() {
        QWidget parent;
        QFileDialog* dialog = makeOpenDialog(&parent, {}, {QStringLiteral("(*)")});
        dialog->setDirectory(m_folder.path());
        dialog->setViewMode(QFileDialog::Detail);
        dialog->show();
        auto* files = dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
        const auto last = [&] {
            const int rows = files->model()->rowCount(files->rootIndex());
            return files->model()->index(rows - 1, 0, files->rootIndex()).data().toString();
        };
        files->sortByColumn(1, Qt::AscendingOrder);
        QTRY_COMPARE(last(), QStringLiteral("export.zip"));
    }
};

QTEST_MAIN(TestFileDialogs)
#include "tst_file_dialogs.moc"
