// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/mapping_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestMappingTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsColumnsWithTheirFirstCells();
    void takesCorrections();
};

static TablePreview preview() {
    TablePreview preview;
    preview.mapping.headers = {"Ref", "Quoi"};
    preview.mapping.columns = {ColumnMeaning::Id, {}};
    preview.rows = {{"1", "Bonjour\nà toi"}, {"2", ""}, {"3", "Salut"}};
    return preview;
}

void TestMappingTableModel::showsColumnsWithTheirFirstCells() {
    MappingTableModel model(Language::French);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(preview());
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(0, MappingTableModel::HeaderColumn), QStringLiteral("Ref"));
    QCOMPARE(cell(0, MappingTableModel::MeaningColumn), QStringLiteral("Identifiant de la publication"));
    QCOMPARE(cell(1, MappingTableModel::MeaningColumn), model.meanings().first());
    QCOMPARE(cell(1, MappingTableModel::ExampleColumn), QStringLiteral("Bonjour à toi · Salut"));
    QVERIFY(!model.hasText());
}

void TestMappingTableModel::takesCorrections() {
    MappingTableModel model(Language::English);
    model.setPreview(preview());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QModelIndex meaning = model.index(1, MappingTableModel::MeaningColumn);
    const auto text = static_cast<int>(model.meanings().indexOf(QStringLiteral("Text of the post")));
    QVERIFY(model.setData(meaning, text));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.hasText());
    QVERIFY(model.mapping().columns[1] == ColumnMeaning::Text);
    QVERIFY(!model.setData(meaning, 1000));
    QVERIFY(!model.setData(model.index(1, MappingTableModel::HeaderColumn), text));
    QVERIFY(model.setData(meaning, 0));
    QVERIFY(!model.mapping().columns[1]);
}

QTEST_APPLESS_MAIN(TestMappingTableModel)
#include "tst_mapping_table_model.moc"
