// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/source_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;

class TestSourceTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachFileCameTo() {
        SourceTableModel model(Language::French);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportSummary summary{"/tmp/export.csv", "csv", "", 412, 409, 3};
        model.setSources({{summary, {Error{}, Error{}, Error{}}, AddedPosts{400, 2, 7}}, {summary, {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SourceTableModel::FileColumn).data().toString(),
                 QStringLiteral("export.csv"));
        QCOMPARE(model.index(0, SourceTableModel::ExpectedColumn).data().toString(), QStringLiteral("412"));
        QCOMPARE(model.index(0, SourceTableModel::ReadColumn).data().toString(), QStringLiteral("409"));
        QCOMPARE(model.index(0, SourceTableModel::ErrorsColumn).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, SourceTableModel::AddedColumn).data().toString(), QStringLiteral("400"));
        QCOMPARE(model.index(0, SourceTableModel::CompletedColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.index(0, SourceTableModel::KnownColumn).data().toString(), QStringLiteral("7"));
        QCOMPARE(model.index(1, SourceTableModel::KnownColumn).data().toString(), QStringLiteral("–"));
        QVERIFY(model.headerData(SourceTableModel::KnownColumn, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("count once")));
        QVERIFY(model.headerData(SourceTableModel::SetAsideColumn, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("private")));
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("412 expected")));
        QCOMPARE(model.source(0).problems.size(), std::size_t(3));
        model.setSources({});
        QCOMPARE(model.rowCount(), 0);
    }

    void namesTheFormatForPeople_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        QTest::addRow("French") << Language::French << QStringLiteral("TikTok, données téléchargées");
        QTest::addRow("English") << Language::English << QStringLiteral("TikTok, downloaded data");
    }
    void namesTheFormatForPeople() {
        QFETCH(const Language, language);
        SourceTableModel model(language);
        model.setSources({{{"TikTok_Data.zip", "tiktok-download", "", 30, 30}, {}}});
        QTEST(model.index(0, SourceTableModel::FormatColumn).data().toString(), "name");
    }
};

QTEST_GUILESS_MAIN(TestSourceTableModel)
#include "tst_source_table_model.moc"
