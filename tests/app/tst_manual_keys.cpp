// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/manual_keys.h"
#include "app/gui/shortcuts.h"
#include "app/gui/translations.h"
#include "app/text/manual.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

using namespace vigie;

class TestManualKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { setKeysOf(Shortcut::Confirm, {}); }

    /// Each « {{…}} » of the manual is the name of an entry; none is left.
    void everyPlaceIsFilled_data() {
        QTest::addColumn<Language>("language");
        QTest::addRow("French") << Language::French;
        QTest::addRow("English") << Language::English;
    }
    void everyPlaceIsFilled() {
        QFETCH(const Language, language);
        installTranslations(language);
        for (const ManualPage& page : manual(language)) {
            const QString text = withKeys(page.markdown);
            QVERIFY2(!text.contains(QStringLiteral("{{")), qPrintable(page.id));
        }
    }

    void theTableHoldsEveryEntry() {
        installTranslations(Language::French);
        const QString table = withKeys(QStringLiteral("{{shortcuts}}"));
        for (const ShortcutEntry& entry : shortcutTable())
            QVERIFY2(table.contains(nameOf(entry.id)), entry.name);
    }

    void showsTheKeysOfTheMoment() {
        QCOMPARE(withKeys(QStringLiteral("{{confirm}}")), QStringLiteral("C"));
        setKeysOf(Shortcut::Confirm, {QKeySequence(Qt::Key_X)});
        QCOMPARE(withKeys(QStringLiteral("{{confirm}}")), QStringLiteral("X"));
    }
};

QTEST_MAIN(TestManualKeys)
#include "tst_manual_keys.moc"
