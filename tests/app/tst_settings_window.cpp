// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/settings_window.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace vigie;

Q_DECLARE_METATYPE(vigie::Language)
Q_DECLARE_METATYPE(vigie::Appearance)

class TestSettingsWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("VigieTests");
        QCoreApplication::setApplicationName("tst_settings_window");
    }
    void init() { QSettings().clear(); }

    void startsWithNothingChosen() {
        QCOMPARE(preferences::language(), Language::French);
        QCOMPARE(preferences::appearance(), Appearance::System);
        QVERIFY(preferences::readerName().isEmpty());
        QVERIFY(!preferences::nameInLog().isEmpty());
        QVERIFY(!preferences::sawTour());
    }

    void keepsWhatIsChosen() {
        preferences::setLanguage(Language::English);
        preferences::setAppearance(Appearance::Dark);
        preferences::setReaderName("  Me  Lenoir ");
        preferences::setSawTour();
        QCOMPARE(preferences::language(), Language::English);
        QCOMPARE(preferences::appearance(), Appearance::Dark);
        QCOMPARE(preferences::readerName(), QString("Me Lenoir"));
        QCOMPARE(preferences::nameInLog(), QString("Me Lenoir"));
        QVERIFY(preferences::sawTour());
    }

    void tellsTheChoices() {
        SettingsWindow window(Language::French, nullptr);
        const QSignalSpy language(&window, &SettingsWindow::languageChosen);
        auto* box = window.findChild<QComboBox*>("settingsLanguage");
        QCOMPARE(box->currentText(), QString("Français"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language.first().first().value<Language>(), Language::English);
    }

    void storesTheName() {
        SettingsWindow window(Language::French, nullptr);
        window.show();
        const QSignalSpy chosen(&window, &SettingsWindow::nameChosen);
        auto* line = window.findChild<QLineEdit*>("settingsReader");
        QTest::keyClicks(line, "Me Lenoir");
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(preferences::readerName(), QString("Me Lenoir"));
        QCOMPARE(chosen.size(), 1);
    }

    void enterClosesForWhoCameForTheName() {
        SettingsWindow window(Language::French, nullptr);
        window.show();
        window.editName();
        auto* line = window.findChild<QLineEdit*>("settingsReader");
        QTest::keyClicks(line, "Me Lenoir");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!window.isVisible());
        QCOMPARE(preferences::readerName(), QString("Me Lenoir"));
    }

    void enterInTheNameLeavesTheKeysAlone() {
        SettingsWindow window(Language::French, nullptr);
        QVERIFY(window.chooseKey(Shortcut::Confirm, QKeySequence(Qt::Key_X)));
        window.show();
        QTest::keyClick(window.findChild<QLineEdit*>("settingsReader"), Qt::Key_Return);
        QCOMPARE(keyText(Shortcut::Confirm), QString("X"));
        QVERIFY(window.isVisible());
    }

    void everyEntryHasAField() {
        SettingsWindow window(Language::French, nullptr);
        for (const ShortcutEntry& entry : shortcutTable())
            QVERIFY2(window.findChild<QKeySequenceEdit*>(QString("key_") + entry.name), entry.name);
    }

    void aFreeKeyIsTaken() {
        SettingsWindow window(Language::French, nullptr);
        const QSignalSpy changed(&window, &SettingsWindow::keysChanged);
        QVERIFY(window.chooseKey(Shortcut::Confirm, QKeySequence(Qt::Key_X)));
        QCOMPARE(keyText(Shortcut::Confirm), QString("X"));
        QCOMPARE(changed.size(), 1);
        window.resetKeys();
        QCOMPARE(keyText(Shortcut::Confirm), QString("C"));
    }

    void aTakenKeyIsRefusedAndItsOwnerNamed() {
        SettingsWindow window(Language::French, nullptr);
        QVERIFY(!window.chooseKey(Shortcut::Confirm, QKeySequence(Qt::Key_J)));
        QCOMPARE(keyText(Shortcut::Confirm), QString("C"));
        QVERIFY(window.findChild<QLabel*>("keyRefusal")->text().contains(nameOf(Shortcut::NextPost)));
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settings_window.moc"
