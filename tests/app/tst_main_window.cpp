// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"
#include "app/settings/saved_wishes.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace vigie;

/// The frame of the program: what it opens, what it remembers.
class TestMainWindow final : public QObject, test::DrivenWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void welcomesWithTheSample() {
        QTRY_VERIFY(part<QWidget>("welcomePage")->isVisible());
        QTest::mouseClick(part<QPushButton>("welcomeSample"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(list()->isVisible());
    }

    void saysWhatToDoWithoutPosts() {
        window().goToPlace(1);
        QTRY_VERIFY(list()->accessibleDescription().startsWith(QStringLiteral("There are no posts yet")));
        open(threePosts(), 3);
        QVERIFY(list()->accessibleDescription().isEmpty());
    }

    void tellsDossiersApartByWhatIsInThem() {
        open(threePosts(), 3);
        open(write(QStringLiteral("other.ndjson"), "{\"id\":\"d\",\"text\":\"autre\"}\n"), 1);
        part<QAction>("new-dossier")->trigger();
        const auto offered = [this] {
            QStringList texts;
            for (const QPushButton* button : window().findChildren<QPushButton*>("recentDossier"))
                texts += button->text();
            return texts;
        };
        QTRY_COMPARE(offered().size(), 2);
        QVERIFY2(offered().at(0).contains(QStringLiteral("other.ndjson · 1 post")),
                 qPrintable(offered().at(0)));
        QVERIFY2(offered().at(1).contains(QStringLiteral("posts.ndjson · 3 post")),
                 qPrintable(offered().at(1)));
        QTest::mouseClick(window().findChildren<QPushButton*>("recentDossier").at(1), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
    }

    /// A dossier may be large: places that nobody sees do not read it, nor hold the one before.
    void placesReadWhatIsOpenWhenTheyAreGoneTo() {
        open(threePosts(), 3);
        const auto* form = part<QWidget>("reportForm");
        const auto* log = part<QTableView>("journalList")->model();
        QVERIFY(!form->isEnabled());
        QCOMPARE(log->rowCount(), 0);
        window().goToPlace(4);
        QVERIFY(form->isEnabled());
        window().goToPlace(5);
        QTRY_VERIFY(log->rowCount() > 0);
        open(write(QStringLiteral("other.ndjson"), "{\"id\":\"d\",\"text\":\"autre\"}\n"), 1);
        QVERIFY(!form->isEnabled());
        QCOMPARE(log->rowCount(), 0);
    }

    void savesTheDossierAndOpensItAgain() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        const QString path = inHome(QStringLiteral("lola.vigie"));
        chooseFile("save-as", path);
        QTRY_COMPARE(window().windowTitle(), QStringLiteral("lola — Vigie"));
        start();
        QCOMPARE(window().session().state().path, path);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
    }

    void looksAtADossierThatSomebodyWorksOn() {
        const QString path = inHome(QStringLiteral("shared.vigie"));
        const Dossier elsewhere = test::openDossier(path.toStdString());
        window().openFiles({path});
        QTRY_VERIFY(part<MessageBar>("messageBar")->isVisible());
        QVERIFY(part<MessageBar>("messageBar")->message().contains(QStringLiteral("lea")));
        QVERIFY(window().windowTitle().contains(QStringLiteral("look only")));
        QVERIFY(!window().findChild<QAction*>(QStringLiteral("confirm"))->isEnabled());
    }

    void mergesWithACopy() {
        open(threePosts(), 3);
        const QString path = inHome(QStringLiteral("lola.vigie"));
        chooseFile("save-as", path);
        QTRY_COMPARE(window().session().state().path, path);
        const std::string copy = inHome(QStringLiteral("copy.vigie")).toStdString();
        {
            const Dossier ours = test::openDossier(path.toStdString(), DossierAccess::Look);
            QVERIFY(ours.database().copyTo(copy));
            Dossier theirs = test::openDossier(copy, DossierAccess::Work);
            const auto posts = test::must(theirs.page({}, PostOrder::WorstFirst, {}, 1));
            QVERIFY(theirs.decide(test::must(theirs.findings(posts.front().id)),
                                  {DecisionKind::Confirmed, ReadingRound::First, {}, {}}));
        }
        part<QAction>("merge")->trigger();
        answer(QString::fromStdString(copy));
        QTRY_VERIFY(part<MessageBar>("messageBar")->message().contains(QStringLiteral("1 entry")));
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
    }

    void showsExportsAndDossiersWhenItAsksForFiles() {
        const QString table = threePosts();
        const QString dossier = write(QStringLiteral("a.vigie"), {});
        part<QAction>("open")->trigger();
        auto* dialog = window().findChild<QFileDialog*>();
        const QString shown = dialog->selectedNameFilter();
        for (const QString& path : {table, dossier})
            QVERIFY2(shown.contains(u'.' + QFileInfo(path).suffix()), qPrintable(shown));
        QCOMPARE(dialog->nameFilters().size(), 6);
        dialog->close();
    }

    void proposesANameForTheDossier() {
        open(threePosts(), 3);
        const auto proposed = [this] {
            part<QAction>("save-as")->trigger();
            auto* dialog = window().findChild<QFileDialog*>();
            const QString name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text();
            delete dialog;
            return name;
        };
        QCOMPARE(proposed(), QStringLiteral("posts"));
        ReportWishes wishes;
        wishes.client = "Maison/Lou";
        wishes.scope.authors = {"lola"};
        saveWishes(window().session().state().path, wishes);
        QCOMPARE(proposed(), QStringLiteral("Maison Lou lola"));
    }

    void leavesOneFileBehind() {
        open(threePosts(), 3);
        const QString path = inHome(QStringLiteral("lola.vigie"));
        chooseFile("save-as", path);
        QTRY_COMPARE(window().session().state().path, path);
        for (int place = 0; place < window().placeCount(); ++place)
            window().goToPlace(place);
        close();
        const QDir home(inHome(QString()));
        QTRY_COMPARE(home.entryList({QStringLiteral("lola.vigie*")}),
                     QStringList{QStringLiteral("lola.vigie")});
    }

    void listsRecentDossiers() {
        for (const char* name : {"lola", "tom"}) {
            open(threePosts(), 3);
            const QString path = inHome(QLatin1String(name) + QStringLiteral(".vigie"));
            chooseFile("save-as", path);
            QTRY_COMPARE(window().session().state().path, path);
            QTRY_VERIFY(!window().findChild<QFileDialog*>());
        }
        QFile::rename(inHome(QStringLiteral("lola.vigie")), inHome(QStringLiteral("moved.vigie")));
        auto* menu = part<QMenu>("recentMenu");
        Q_EMIT menu->aboutToShow();
        const QAction* gone = menu->actions().first();
        QVERIFY2(gone->text().startsWith(QStringLiteral("lola – ")), qPrintable(gone->text()));
        QVERIFY(!gone->isEnabled() && gone->text().contains(QStringLiteral("not found")));
        QFile::rename(inHome(QStringLiteral("moved.vigie")), inHome(QStringLiteral("lola.vigie")));
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QTRY_COMPARE(window().session().state().path, inHome(QStringLiteral("lola.vigie")));
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().first()->text().startsWith(QStringLiteral("tom – ")));
        part<QAction>("clearRecent")->trigger();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().first()->isEnabled());
        QVERIFY(QFile::exists(inHome(QStringLiteral("tom.vigie")))); // only the list is cleared
    }

    void remembersItsSize() {
        window().resize(1100, 700);
        window().close();
        const MainWindow again({test::legalChecker(), Language::French}, {});
        QCOMPARE(again.size(), QSize(1100, 700));
    }

    void followsADarkDesktop() {
        const QPalette before = QGuiApplication::palette();
        QPalette dark(Qt::white, Qt::black);
        dark.setColor(QPalette::Window, Qt::black);
        QGuiApplication::setPalette(dark);
        QTRY_COMPARE(window().palette().color(QPalette::Window), QColor(0x15181C));
        const auto* card = window().findChild<QTextBrowser*>(QStringLiteral("ruleCard"));
        QTRY_VERIFY(card->toHtml().contains(themeOf(true).muted.name()));
        QVERIFY(!card->toHtml().contains(themeOf(false).muted.name()));
        QGuiApplication::setPalette(before);
        QTRY_COMPARE(window().palette().color(QPalette::Window), QColor(0xF7F7F5));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
