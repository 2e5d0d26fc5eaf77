// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"
#include "app/gui/main_window.h"
#include "app/gui/theme.h"
#include "app/gui/translations.h"
#include "app/gui/widgets/help_window.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/settings_window.h"
#include "app/gui/widgets/tour.h"
#include "app/models/journal_model.h"
#include "app/models/post_list_model.h"
#include "app/models/rule_table_model.h"
#include "app/settings/house_rules.h"
#include "core/rules/pack_loader.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

constexpr int longest = 60'000;

ReviewContext context() {
    const PackResult pack = loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack");
    return {std::make_shared<Checker>(*pack, std::chrono::year(2025) / 8 / 1), Language::French};
}

/// What the dossier page says of the rules by which it was checked.
QString rulesOf(const Desktop& desktop) {
    return desktop.window().findChild<QLabel*>("dossierRules")->text();
}

QString menuOf(const Desktop& desktop) {
    return desktop.window().menuBar()->actions().first()->text();
}

} // namespace

class TestDesktop final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    QString m_told; ///< when the dossier is checked

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
        QTRY_VERIFY(desktop.window().findChild<Tour*>());
        auto* tour = desktop.window().findChild<Tour*>();
        const QList<TourStep> steps = mainTour(false);
        QCOMPARE(steps.size(), 5);
        for (const TourStep& step : steps) {
            QTRY_VERIFY2(tour->part(), qPrintable(step.part)); // once the rail is laid out
            tour->next();
        }
        QVERIFY(preferences::sawTour());
        QTRY_VERIFY(!desktop.window().findChild<Tour*>());
        Desktop later(context(), {});
        later.open({});
        QTRY_VERIFY(!later.window().session().state().path.isEmpty());
        QVERIFY(!later.window().findChild<Tour*>());
        later.beginTour();
        QVERIFY(later.window().findChild<Tour*>());
    }

    /// What a newcomer is told to press stays in sight, and in the end it has the keyboard.
    void theTourLeavesANewcomerInFrontOfTheFiles() {
        Desktop desktop(context(), {});
        desktop.open({});
        MainWindow& window = desktop.window();
        QTRY_VERIFY(!window.session().state().path.isEmpty());
        desktop.beginTour();
        auto* tour = window.findChild<Tour*>();
        const auto* files = window.findChild<QPushButton*>("welcomeOpen");
        while (!tour->isLast()) {
            QTRY_VERIFY(files->isVisible());
            QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        }
        QTRY_COMPARE(tour->part(), files);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<Tour*>());
        QCOMPARE(window.focusWidget(), files);
    }

    /// Who does what the last step says is through.
    void theTourEndsWhenThereArePosts() {
        Desktop desktop(context(), {});
        desktop.open({});
        MainWindow& window = desktop.window();
        QTRY_VERIFY(!window.session().state().path.isEmpty());
        desktop.beginTour();
        auto* tour = window.findChild<Tour*>();
        while (!tour->isLast())
            tour->next();
        window.addFiles({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        QTRY_COMPARE_WITH_TIMEOUT(window.place(), 1, longest);
        QTRY_VERIFY(!window.findChild<Tour*>());
        QTRY_COMPARE(window.place(), 1);
    }

    /// Whoever starts with posts wants to see them, not a note that lies over them; nor the next time.
    void theTourWaitsWhereThereIsWork() {
        QSettings().clear();
        for (const QStringList& files :
             {QStringList(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv"), {}}) {
            Desktop desktop(context(), {});
            desktop.open(files);
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy() && desktop.window().place() == 1, longest);
            QVERIFY(!desktop.window().findChild<Tour*>());
            QVERIFY(!preferences::sawTour());
        }
    }

    void theTourHasTheFocusOverAQuestion() {
        const QString table = m_home.filePath("table.csv");
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("N;Chose\n1;Bonjour\n2;Salut\n") > 0);
        file.close();
        Desktop desktop(context(), {});
        desktop.open({table});
        desktop.beginTour();
        auto* question = desktop.window().findChild<QWidget*>("mappingPage");
        QTRY_VERIFY_WITH_TIMEOUT(question->isVisible(), longest);
        QVERIFY(Tour::hasKeysOf(desktop.window()));
        QTest::keyClick(desktop.window().focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!desktop.window().findChild<Tour*>());
        QVERIFY(question->isVisible());
    }

    /// Pages that come with the dossier take the focus, but not from the tour.
    void theTourHasTheFocusUntilItEnds() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        desktop.beginTour();
        MainWindow& window = desktop.window();
        QTRY_VERIFY_WITH_TIMEOUT(!window.isBusy() && window.place() == 1, longest);
        QVERIFY(window.focusWidget());
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("tourNext"));
        for (int step = 0; step < mainTour(true).size(); ++step)
            QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<Tour*>());
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("postList"));
    }

    void theNoteOnTheReviewLeavesTheFilterFree() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        desktop.window().resize(1280, 800);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy() && desktop.window().place() == 1, longest);
        desktop.beginTour();
        auto* filter = desktop.window().findChild<QLineEdit*>("filterText");
        const auto isFree = [&] {
            const QPoint middle = filter->mapTo(&desktop.window(), filter->rect().center());
            return desktop.window().childAt(middle) == filter;
        };
        auto* tour = desktop.window().findChild<Tour*>();
        QTRY_VERIFY(tour->part());
        QCOMPARE(desktop.window().place(), 0); // the note lies on the place that it is about
        tour->next();
        QCOMPARE(desktop.window().place(), 1);
        QTRY_VERIFY(isFree());
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

    void anotherLanguageLeavesEverythingWhereItIs() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        const QString dossier = desktop.window().session().state().path;
        desktop.window().goToPlace(5);
        desktop.window().findChild<QAction*>("quick-check")->trigger();
        desktop.window().findChild<QPlainTextEdit*>("draft")->setPlainText(QStringLiteral("mon code LOLA20"));
        desktop.window().findChild<QComboBox*>("draftLabel")->setCurrentIndex(2);
        desktop.setLanguage(Language::English);
        QTRY_COMPARE(desktop.window().session().state().path, dossier);
        QCOMPARE(desktop.window().place(), 5);
        auto* draft = desktop.window().findChild<QPlainTextEdit*>("draft");
        QVERIFY(draft->isVisible());
        QCOMPARE(draft->toPlainText(), QStringLiteral("mon code LOLA20"));
        QCOMPARE(desktop.window().findChild<QComboBox*>("draftLabel")->currentIndex(), 2);
    }

    void anotherLanguageKeepsThePostTheFilterAndThePlaceInTheList() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/dossier.ndjson")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        const auto list = [&] { return desktop.window().findChild<QListView*>("postList"); };
        const auto said = [&] { return list()->currentIndex().data(PostListModel::PostRole); };
        const auto idHere = [&] {
            const auto post = said().value<ReviewPostPtr>();
            return post ? post->id : PostId(0);
        };
        auto* filter = desktop.window().findChild<QLineEdit*>("filterText");
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 42, longest);
        filter->setText(QStringLiteral("-@nassim.tribune"));
        QTRY_VERIFY(list()->model()->rowCount() < 42);
        list()->setCurrentIndex(list()->model()->index(12, 0));
        QTRY_VERIFY(idHere() != 0);
        const PostId here = idHere();
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->value() + 37);
        const int scrolled = list()->verticalScrollBar()->value();
        desktop.setLanguage(Language::English);
        QTRY_COMPARE_WITH_TIMEOUT(idHere(), here, longest);
        QCOMPARE(list()->currentIndex().row(), 12);
        QCOMPARE(desktop.window().findChild<QLineEdit*>("filterText")->text(),
                 QStringLiteral("-@nassim.tribune"));
        QTRY_COMPARE(list()->verticalScrollBar()->value(), scrolled);
        QCOMPARE(desktop.window().place(), 1);
    }

    void anotherLanguageKeepsTheRuleOneReads() {
        Desktop desktop(context(), {});
        desktop.open({});
        QTRY_VERIFY(!desktop.window().session().state().path.isEmpty());
        const auto rule = [&] {
            return desktop.window()
                .findChild<QTableView*>("ruleList")
                ->currentIndex()
                .siblingAtColumn(RuleTableModel::IdColumn)
                .data()
                .toString();
        };
        auto* rules = desktop.window().findChild<QTableView*>("ruleList");
        rules->setCurrentIndex(rules->model()->index(rules->model()->rowCount() - 1, 0));
        desktop.window().findChild<QTabWidget*>("ruleTabs")->setCurrentIndex(2);
        const QString read = rule();
        desktop.setLanguage(Language::English);
        QCOMPARE(rule(), read);
        QCOMPARE(desktop.window().findChild<QTabWidget*>("ruleTabs")->currentIndex(), 2);
    }

    void anotherLanguageKeepsWhoReadsAndWhatWasTyped() {
        Desktop desktop(context(), {});
        desktop.open({});
        QTRY_VERIFY(!desktop.window().session().state().path.isEmpty());
        const auto part = [&](const char* name) { return desktop.window().findChild<QPlainTextEdit*>(name); };
        part("benchText")->setPlainText(QStringLiteral("mon code LOLA20"));
        part("houseText")->setPlainText(QStringLiteral("house: {id: draft}"));
        desktop.window().workAs(QStringLiteral("Ana"));
        desktop.setLanguage(Language::English);
        QCOMPARE(part("benchText")->toPlainText(), QStringLiteral("mon code LOLA20"));
        QCOMPARE(part("houseText")->toPlainText(), QStringLiteral("house: {id: draft}"));
        QCOMPARE(desktop.window().findChild<QLineEdit*>("readerName")->text(), QStringLiteral("Ana"));
    }

    /// One that could not be opened again must not decide where the next one begins.
    void aDossierThatIsGoneIsNotWaitedFor() {
        Desktop desktop(context(), {});
        desktop.open({});
        MainWindow& window = desktop.window();
        QTRY_VERIFY(!window.session().state().path.isEmpty());
        window.resume({QStringLiteral("/nowhere/gone.vigie"), 5, false, QStringLiteral("Ana"), {}, {}});
        QTRY_VERIFY(window.findChild<MessageBar*>("messageBar")->isVisible());
        window.openFiles({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        QTRY_COMPARE_WITH_TIMEOUT(window.place(), 1, longest);
    }

    void asksForTheNameWhereItIsWritten() {
        Desktop desktop(context(), {});
        desktop.open({});
        Q_EMIT desktop.window().nameWanted();
        auto* settings = desktop.window().findChild<SettingsWindow*>();
        QVERIFY(settings && settings->isVisible());
        QCOMPARE(settings->focusWidget()->objectName(), QStringLiteral("settingsReader"));
    }

    void theNameInTheSettingsCountsAtOnce() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        desktop.showSettings();
        Q_EMIT desktop.window().findChild<SettingsWindow*>()->nameChosen(QStringLiteral("Ana"));
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        desktop.window().goToPlace(1); // the import went on meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(desktop.window().findChild<QAction*>("confirm")->isEnabled(), longest);
        desktop.window().findChild<QAction*>("confirm")->trigger();
        desktop.window().goToPlace(5);
        auto* entries = desktop.window().findChild<QTableView*>("journalList");
        const auto who = [&] {
            return entries->model()->index(0, JournalModel::WhoColumn).data().toString();
        };
        QTRY_COMPARE(who(), QStringLiteral("Ana"));
    }

    void checksWithTheRulesOfTheHouse() {
        Desktop desktop(context(), {});
        desktop.open({QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/tableur.csv")});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.window().isBusy(), longest);
        QTRY_VERIFY(rulesOf(desktop).contains(QStringLiteral("sans règles maison")));
        const auto choose = [&](const char* button) {
            desktop.window().goToPlace(3);
            desktop.window().findChild<QTabWidget*>("ruleTabs")->setCurrentIndex(3);
            auto* found = desktop.window().findChild<QPushButton*>(QLatin1String(button));
            QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), longest);
            const QPointer<MainWindow> before(&desktop.window());
            QTest::mouseClick(found, Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(!before, longest);
            QCOMPARE(desktop.window().place(), 3); // where one was, with a note on what is being done
            QCOMPARE(desktop.window().findChild<QTabWidget*>("ruleTabs")->currentIndex(), 3);
            QVERIFY(desktop.window().findChild<QWidget*>("progressStrip")->isVisible());
            auto* message = desktop.window().findChild<MessageBar*>("messageBar");
            QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), longest); // checked, without another press
            QVERIFY2(message->message().contains(m_told), qPrintable(message->message()));
            QVERIFY(desktop.window().session().state().isCurrent);
            QVERIFY(!desktop.window().findChild<QWidget*>("progressStrip")->isVisible());
            desktop.window().goToPlace(0);
        };
        m_told = QStringLiteral("avec les règles maison");
        choose("houseUse");
        QTRY_VERIFY(rulesOf(desktop).contains(QStringLiteral("maison, version 1")));
        QCOMPARE(houseFolder().isEmpty(), false);
        m_told = QStringLiteral("sans règles maison");
        choose("houseLeave");
        QTRY_VERIFY(rulesOf(desktop).contains(QStringLiteral("sans règles maison")));
        QVERIFY(houseFolder().isEmpty());
    }

    void saysThatTheRulesOfTheHouseNoLongerFit() {
        QVERIFY(useHouseRules(QStringLiteral("rules: [")));
        Desktop desktop(context(), {}); // as the program starts where they could not be loaded
        desktop.open({});
        auto* message = desktop.window().findChild<MessageBar*>("messageBar");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->message().contains(QStringLiteral("règles maison")));
        leaveHouseRules();
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
