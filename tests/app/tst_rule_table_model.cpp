// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rule_table_model.h"
#include "tests/support/packs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestRuleTableModel final : public QObject {
    Q_OBJECT

    RuleTableModel m_model{test::legalPack(), Language::French};

    int rowOf(const QString& id) const {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (cell(row, RuleTableModel::IdColumn) == id)
                return row;
        return -1;
    }
    QString cell(int row, int column) const { return m_model.index(row, column).data().toString(); }

private Q_SLOTS:
    void showsEveryRule() {
        const QAbstractItemModelTester tester(&m_model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model.rowCount(), static_cast<int>(test::legalPack()->rules.size()));
        const int row = rowOf(QStringLiteral("disclosure.promo-code"));
        QVERIFY(row >= 0);
        QCOMPARE(cell(row, RuleTableModel::TitleColumn), QStringLiteral("Code promo sans mention"));
        QCOMPARE(cell(row, RuleTableModel::SeverityColumn), QStringLiteral("critique"));
    }

    void countsThePostsOfEachRule() {
        const QAbstractItemModelTester tester(&m_model,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        m_model.setHits({{"disclosure.promo-code", 1234}, {"no.such-rule", 5}});
        QCOMPARE(changed.size(), 1);
        const int hit = rowOf(QStringLiteral("disclosure.promo-code"));
        const int silent = rowOf(QStringLiteral("disclosure.denied"));
        QCOMPARE(m_model.index(hit, RuleTableModel::HitsColumn).data(RuleTableModel::SortRole).toInt(), 1234);
        QCOMPARE(m_model.index(silent, RuleTableModel::HitsColumn).data(RuleTableModel::SortRole).toInt(), 0);
        QCOMPARE(cell(silent, RuleTableModel::HitsColumn), QStringLiteral("–"));
    }

    void sortsBySeverityNotByWord() {
        const auto rank = [&](const char* id) {
            return m_model.index(rowOf(QLatin1String(id)), RuleTableModel::SeverityColumn)
                .data(RuleTableModel::SortRole)
                .toInt();
        };
        QVERIFY(rank("disclosure.missing") > rank("disclosure.buried"));
        QVERIFY(rank("disclosure.buried") > rank("price.reduction"));
    }
};

QTEST_APPLESS_MAIN(TestRuleTableModel)
#include "tst_rule_table_model.moc"
