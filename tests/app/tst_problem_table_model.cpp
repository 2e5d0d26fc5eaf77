// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/problem_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;

class TestProblemTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsFileRecordAndSentence() {
        ProblemTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({{ErrorCode::BadRecord,
                       "Ligne coupée.",
                       {"/a/posts.ndjson", 3, 0, 0, "text"},
                       "Refaire l’export."},
                      {ErrorCode::CannotRead, "Fichier absent.", {"/a/rien.csv", 0, 0, 0, {}}, {}}});
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ProblemTableModel::FileColumn), QStringLiteral("posts.ndjson"));
        QCOMPARE(cell(0, ProblemTableModel::RecordColumn), QStringLiteral("3"));
        QCOMPARE(cell(0, ProblemTableModel::FieldColumn), QStringLiteral("text"));
        QCOMPARE(cell(0, ProblemTableModel::MessageColumn),
                 QStringLiteral("Ligne coupée. Refaire l’export."));
        QCOMPARE(cell(1, ProblemTableModel::RecordColumn), QString());
        QCOMPARE(model.asText().count(u'\n'), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestProblemTableModel)
#include "tst_problem_table_model.moc"
