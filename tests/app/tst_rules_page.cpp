// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/rules_page.h"
#include "core/rules/pack_loader.h"
#include "tests/support/packs.h"

#include <QTableView>
#include <QTest>

using namespace vigie;

/// The rules as they are delivered, in the narrowest window.
class TestRulesPage final : public QObject {
    Q_OBJECT

    static ReviewContext context(Language language) {
        static const auto pack = test::mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr"));
        return {std::make_shared<Checker>(pack, *parseDate("2026-11-22")), language};
    }

private Q_SLOTS:
    void cutsNoTitle_data() {
        QTest::addColumn<Language>("language");
        QTest::addRow("French") << Language::French;
        QTest::addRow("English") << Language::English;
    }
    void cutsNoTitle() {
        QFETCH(const Language, language);
        RulesPage page(context(language));
        page.resize(910, 600); // of a window 1010 wide
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* list = page.findChild<QTableView*>(QStringLiteral("ruleList"));
        const int width = list->columnWidth(RuleTableModel::TitleColumn);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString title = list->model()->index(row, RuleTableModel::TitleColumn).data().toString();
            const QRect words =
                list->fontMetrics().boundingRect(QRect(0, 0, width - 8, 1000), Qt::TextWordWrap, title);
            QVERIFY2(words.width() <= width - 8 && words.height() <= list->rowHeight(row), qPrintable(title));
        }
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rules_page.moc"
