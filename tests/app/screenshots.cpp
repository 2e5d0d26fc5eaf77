// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, of the sample dossier: both languages, both themes, two sizes.
// packaging/screenshots builds and runs it.
#include "app/gui/calm_style.h"
#include "app/gui/desktop.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/pages/rules_page.h"
#include "app/gui/translations.h"
#include "app/gui/widgets/help_window.h"
#include "app/gui/widgets/report_preview.h"
#include "app/gui/widgets/settings_window.h"
#include "app/gui/widgets/tour.h"
#include "core/rules/pack_loader.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <cstdio>

using namespace vigie;

namespace {

constexpr int longest = 120'000; // milliseconds for the check
constexpr int settling = 1'200;  // for what a page reads by itself
const QString draft =
    QStringLiteral("Hâte de vous montrer la suite 😍 mon code LOLA20 marche encore chez @maisonlirelle, "
                   "-20 % sur tout le site !\n\n#mode #ootd #collab");

/// « review » for the page with the objectName « reviewPage ».
QString nameOfPlace(const MainWindow& window) {
    const auto* pages = window.findChild<QStackedWidget*>(QStringLiteral("pages"));
    return pages->currentWidget()->objectName().remove(QStringLiteral("Page"));
}

class Photographer {
public:
    Photographer(Desktop& desktop, QDir folder, QString ending)
        : m_desktop(desktop), m_folder(std::move(folder)), m_ending(std::move(ending)) {}

    /// What is there before anything is open.
    void welcome() {
        trigger("new-dossier");
        const auto* page = m_desktop.window().findChild<QWidget*>(QStringLiteral("welcomePage"));
        if (!QTest::qWaitFor([page] { return page->isVisible(); }, longest))
            std::fprintf(stderr, "no welcome\n");
        take(m_desktop.window(), QStringLiteral("welcome"));
    }

    void everyScreen() {
        decide();
        MainWindow& window = m_desktop.window();
        for (int place = 0; place < window.placeCount(); ++place) {
            window.goToPlace(place);
            waitForPages();
            readAgain();
            take(window, nameOfPlace(window));
        }
        tryARule();
        for (const char* tabs : {"creatorTabs", "ruleTabs", "readingTabs"})
            everyTab(QString::fromLatin1(tabs));
        trigger("quick-check");
        window.findChild<QuickCheckPage*>()->setDraft(draft);
        take(window, QStringLiteral("quick-check"));
        windowsOfTheirOwn();
    }

private:
    /// A few decisions, so that every place has something to show: keys, as a person would.
    void decide() {
        MainWindow& window = m_desktop.window();
        window.goToPlace(1);
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_C, Qt::Key_A, Qt::Key_R, Qt::Key_C, Qt::Key_R}) {
            QTest::qWait(settling / 4);
            QTest::keyClick(&window, key);
        }
    }

    void waitForPages() {
        const auto* preview = m_desktop.window().findChild<ReportPreview*>();
        if (preview->isVisible() && !QTest::qWaitFor([&] { return preview->pageCount() > 0; }, longest))
            qFatal("The preview takes too long.");
        const auto* verify = m_desktop.window().findChild<QPushButton*>(QStringLiteral("journalVerify"));
        if (verify->isVisible() && !QTest::qWaitFor([&] { return verify->isEnabled(); }, longest))
            qFatal("The log takes too long.");
        const auto* house = m_desktop.window().findChild<QPushButton*>(QStringLiteral("houseUse"));
        if (house->isVisible() && !QTest::qWaitFor([&] { return house->isEnabled(); }, longest))
            qFatal("The rules of the house take too long.");
    }

    /// Somebody else, who does not always agree; and a sample.
    void readAgain() {
        auto* name = m_desktop.window().findChild<QLineEdit*>(QStringLiteral("readerName"));
        if (!name->isVisible())
            return;
        name->setText(QStringLiteral("Ana"));
        Q_EMIT name->editingFinished();
        for (const char* button :
             {"second-confirmed", "second-dismissed", "second-confirmed", "sampleDraw"}) {
            QTest::qWait(settling / 4);
            m_desktop.window().findChild<QAbstractButton*>(QString::fromLatin1(button))->click();
        }
    }

    void tryARule() {
        MainWindow& window = m_desktop.window();
        window.findChild<RulesPage*>()->showRule(QStringLiteral("disclosure.promo-code"));
        window.findChild<QPlainTextEdit*>(QStringLiteral("benchText"))
            ->setPlainText(draft.section(u'!', 0, 0));
    }

    /// The tabs behind the one that the place shows first.
    void everyTab(const QString& name) {
        MainWindow& window = m_desktop.window();
        auto* tabs = window.findChild<QTabWidget*>(name);
        for (int place = 0; place < window.placeCount() && !tabs->isVisible(); ++place)
            window.goToPlace(place);
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            waitForPages();
            take(window, QStringLiteral("%1-%2").arg(name).arg(tab + 1));
        }
        tabs->setCurrentIndex(0);
    }

    void windowsOfTheirOwn() {
        MainWindow& window = m_desktop.window();
        window.goToPlace(1);
        m_desktop.beginTour();
        take(window, QStringLiteral("tour"));
        window.findChild<Tour*>()->end();
        trigger("manual");
        take(*window.findChild<HelpWindow*>(), QStringLiteral("help"));
        window.findChild<HelpWindow*>()->close();
        m_desktop.showSettings();
        take(*window.findChild<SettingsWindow*>(), QStringLiteral("settings"));
        window.findChild<SettingsWindow*>()->close();
    }

    void trigger(const char* action) {
        m_desktop.window().findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }

    void take(QWidget& what, const QString& name) {
        QTest::qWait(settling);
        const QString path = m_folder.filePath(name + m_ending + QStringLiteral(".png"));
        if (!what.grab().save(path))
            qFatal("%s cannot be written.", qPrintable(path));
        std::puts(qPrintable(path));
    }

    Desktop& m_desktop;
    QDir m_folder;
    QString m_ending;
};

void photograph(Language language, Appearance appearance, QSize size, const PackResult& pack,
                const QDir& folder) {
    installTranslations(language);
    preferences::setSawTour();
    const QString samples = QStringLiteral(VIGIE_SOURCE_DIR "/resources/samples/");
    Desktop desktop({std::make_shared<Checker>(*pack, todayInParis()), language}, {samples});
    desktop.setAppearance(appearance);
    desktop.window().resize(size);
    const QString ending =
        QStringLiteral("-%1-%2-%3x%4")
            .arg(language == Language::French ? QStringLiteral("fr") : QStringLiteral("en"),
                 appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(size.height());
    Photographer photographer(desktop, folder, ending);
    desktop.window().show();
    photographer.welcome();
    desktop.open({samples + QStringLiteral("dossier.ndjson"), samples + QStringLiteral("tableur.csv")});
    QTest::qWait(settling);
    if (!QTest::qWaitFor([&] { return !desktop.window().isBusy(); }, longest))
        qFatal("The check takes too long.");
    photographer.everyScreen();
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Vigie"));
    QApplication::setApplicationName(QStringLiteral("vigie"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vigie.svg")));
    const PackResult pack = loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr");
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])) || !pack)
        return 2;
    for (const QSize& size : {QSize(1280, 800), QSize(2560, 1440)})
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark})
            for (const Language language : {Language::French, Language::English})
                photograph(language, appearance, size, pack, QDir(QString::fromLocal8Bit(argv[1])));
    return 0;
}
