// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"
#include "app/gui/main_window.h"
#include "app/gui/theme.h"
#include "app/gui/translations.h"
#include "app/gui/widgets/help_window.h"
#include "app/gui/widgets/settings_window.h"
#include "app/gui/widgets/tour.h"
#include "core/rules/pack_loader.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

constexpr int longest = 60'000;

ReviewContext context() {
    const PackResult pack = loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack");
    return {std::make_shared<Checker>(*pack, std::chrono::year(2025) / 8 / 1), Language::French};
}

QString menuOf(const Desktop& desktop) {
    return desktop.window().menuBar()->actions().first()->text();
}

} // namespace

class TestDesktop final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CONFIG_HOME", m_home.filePath("config").toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home.filePath("data").toLocal8Bit());
        QCoreApplication::setOrganizationName("VigieTests");
        QCoreApplication::setApplicationName("tst_desktop");
    }
    void init() {
        QSettings().clear();
        preferences::setSawTour();
        installTranslations(Language::French);
    }

    void theTourComesOnceAndPointsAtPartsThatAreThere() {
        QSettings().clear();
        Desktop desktop(context(), {});
        desktop.open({});
        desktop.window().resize(1280, 800); // a low window folds the end of the rail away
        auto* tour = desktop.window().findChild<Tour*>();
        QVERIFY(tour);
        for (int step = 0; step < mainTour().size(); ++step) {
            QTRY_VERIFY2(tour->part(), qPrintable(mainTour().at(step).part)); // once the rail is laid out
            tour->next();
        }
        QVERIFY(preferences::sawTour());
        QTRY_VERIFY(!desktop.window().findChild<Tour*>());
        Desktop later(context(), {});
        later.open({});
        QVERIFY(!later.window().findChild<Tour*>());
        later.beginTour();
        QVERIFY(later.window().findChild<Tour*>());
    }

    void theLanguageChangesWithoutARestart() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        desktop.window().goToPlace(1);
        QCOMPARE(menuOf(desktop), QStringLiteral("&Fichier"));
        const QString title = desktop.window().windowTitle();
        desktop.setLanguage(Language::English);
        QCOMPARE(menuOf(desktop), QStringLiteral("&File"));
        QCOMPARE(desktop.window().place(), 1);
        QVERIFY(desktop.window().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        desktop.setLanguage(Language::French);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window().windowTitle(), title, longest);
        QCOMPARE(preferences::language(), Language::French);
    }

    void theSettingsSwitchTheLanguage() {
        Desktop desktop(context(), {});
        desktop.open({});
        desktop.showSettings();
        Q_EMIT desktop.window().findChild<SettingsWindow*>()->languageChosen(Language::English);
        QTRY_COMPARE(desktop.language(), Language::English);
        QVERIFY(desktop.window().findChild<SettingsWindow*>()); // open again, in the new language
    }

    void lightAndDark() {
        Desktop desktop(context(), {});
        desktop.open({});
        desktop.setAppearance(Appearance::Dark);
        QTRY_VERIFY(themeFor(&desktop.window()).isDark);
        desktop.setAppearance(Appearance::Light);
        QTRY_VERIFY(!themeFor(&desktop.window()).isDark);
    }

    /// Every place knows its page of the manual.
    void everyPlaceHasItsPageOfTheManual() {
        Desktop desktop(context(), {});
        desktop.open({});
        QSet<QString> pages;
        for (int place = 0; place < desktop.window().placeCount(); ++place) {
            desktop.window().goToPlace(place);
            desktop.window().findChild<QAction*>("manual")->trigger();
            const QString page = desktop.window().findChild<HelpWindow*>()->page();
            QVERIFY2(page != QStringLiteral("start"), qPrintable(QString::number(place)));
            pages += page;
        }
        QCOMPARE(pages.size(), desktop.window().placeCount());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
