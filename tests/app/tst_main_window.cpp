// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/report_page.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/reading_desk.h"
#include "app/models/source_table_model.h"
#include "app/settings/preferences.h"
#include "app/settings/saved_wishes.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace vigie;

namespace {

/// What the desktop opens things with, as long as this lives: it notes what it got and ends with `code`.
class OpenerOfTests {
public:
    OpenerOfTests(const QString& folder, int code) : m_note(folder + QStringLiteral("/opened")) {
        QDir().mkpath(folder);
        QFile script(folder + QStringLiteral("/xdg-open"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(
            QStringLiteral("#!/bin/sh\nprintf %s \"$1\" > '%1'\nexit %2\n").arg(m_note).arg(code).toUtf8());
        script.setPermissions(script.permissions() | QFile::ExeOwner);
        qputenv("PATH", folder.toLocal8Bit() + ':' + m_path);
    }
    ~OpenerOfTests() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(OpenerOfTests)

    QString opened() const {
        QFile note(m_note);
        return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
    }

private:
    QByteArray m_path = qgetenv("PATH");
    QString m_note;
};

} // namespace

/// The frame of the program: what it opens, what it remembers.
class TestMainWindow final : public QObject, test::DrivenWindow {
    Q_OBJECT

    /// Who did what stands last in the log.
    std::string lastSigned() const {
        const std::string path = window().session().state().path.toStdString();
        return test::must(test::openDossier(path, DossierAccess::Look).log()).back().who;
    }

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

    void offersToOpenWhatWasWritten() {
        const QString path = inHome(QStringLiteral("audit.csv"));
        writeReport(path);
        auto* bar = part<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->message().contains(path));
        const OpenerOfTests opener(inHome(QStringLiteral("bin")), 0);
        QTest::mouseClick(part<QPushButton>("messageOpen"), Qt::LeftButton);
        QTRY_COMPARE(opener.opened(), path);
        QTest::mouseClick(part<QPushButton>("messageOpenFolder"), Qt::LeftButton);
        QTRY_COMPARE(opener.opened(), QFileInfo(path).absolutePath());
        window().goToPlace(1);
        QVERIFY(!bar->isVisible());
    }

    void saysThatNothingOpensAFile() {
        const QString path = inHome(QStringLiteral("audit.csv"));
        writeReport(path);
        auto* bar = part<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        const OpenerOfTests opener(inHome(QStringLiteral("bin")), 3);
        QTest::mouseClick(part<QPushButton>("messageOpen"), Qt::LeftButton);
        QTRY_VERIFY(bar->message().startsWith(QStringLiteral("No program of this machine")));
        QVERIFY(bar->message().contains(path));
        QVERIFY(part<QPushButton>("messageOpenFolder")->isVisible());
        QVERIFY(!part<QPushButton>("messageOpen")->isVisible());
    }

    void asksBeforeABrowserGoesOnline() {
        open(
            write(
                QStringLiteral("one.ndjson"),
                "{\"id\":\"a\",\"url\":\"https://www.tiktok.com/@lola/video/1\",\"text\":\"code LOLA20\"}\n"),
            1);
        const OpenerOfTests opener(inHome(QStringLiteral("bin")), 0);
        QTRY_VERIFY(part<QPushButton>("browseAddress")->isVisible());
        QTest::mouseClick(part<QPushButton>("browseAddress"), Qt::LeftButton);
        auto* bar = part<MessageBar>("messageBar");
        QVERIFY2(bar->message().contains(QStringLiteral("go online to www.tiktok.com")),
                 qPrintable(bar->message()));
        QTest::mouseClick(part<QPushButton>("stayOffline"), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(opener.opened(), QString());
        QTest::mouseClick(part<QPushButton>("browseAddress"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("browse"), Qt::LeftButton);
        QTRY_COMPARE(opener.opened(), QStringLiteral("https://www.tiktok.com/@lola/video/1"));
    }

    void saysWhoSignsBeforeTheFirstDecision() {
        open(threePosts(), 3);
        auto* bar = part<MessageBar>("messageBar");
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY2(bar->message().contains(QStringLiteral("signed “%1”").arg(preferences::nameInLog())),
                     qPrintable(bar->message()));
        QVERIFY2(bar->message().contains(QStringLiteral("3 post(s) read")), qPrintable(bar->message()));
        QVERIFY(list()->hasFocus()); // the next key decides
        QSignalSpy settings(&window(), &MainWindow::nameWanted);
        QTest::mouseClick(part<QPushButton>("changeName"), Qt::LeftButton);
        QCOMPARE(settings.size(), 1);
        QVERIFY(!bar->isVisible());
        QTest::keyClick(list(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        QVERIFY(!bar->isVisible()); // once
    }

    void doesNotAskThoseWhoChoseAName() {
        preferences::setReaderName(QStringLiteral("Léa Martin"));
        start();
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        QVERIFY(!part<MessageBar>("messageBar")->isVisible());
    }

    /// Who reads a second time signs there, and nowhere else.
    void theNameOfASecondReadingHoldsThereAlone() {
        preferences::setReaderName(QStringLiteral("Léa Martin"));
        start();
        open(threePosts(), 3);
        QTest::keyClick(list(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        window().goToPlace(window().placeCount() - 1);
        auto* name = part<QLineEdit>("readerName");
        QCOMPARE(name->text(), QStringLiteral("Léa Martin"));
        name->setText(QStringLiteral("Tom"));
        QTest::keyClick(name, Qt::Key_Return);
        auto* findings = part<QTableView>("secondList");
        QTRY_VERIFY(findings->model()->rowCount() > 0);
        QTRY_VERIFY(findings->hasFocus());
        QTRY_VERIFY(part<ReadingDesk>("secondDesk")->isShown());
        QTest::keyClick(findings, Qt::Key_C);
        QTRY_COMPARE(lastSigned(), std::string("Tom"));
        window().goToPlace(1);
        QTRY_COMPARE(rows(), 3);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_C);
        QTRY_COMPARE(statusOf(1), QStringLiteral("decided"));
        QTRY_COMPARE(lastSigned(), std::string("Léa Martin"));
        window().goToPlace(window().placeCount() - 1);
        QCOMPARE(name->text(), QStringLiteral("Tom")); // it is shown where it holds
        window().goToPlace(1);
        window().workAs(QStringLiteral("Ana")); // the settings
        QTest::keyClick(list(), Qt::Key_Z);
        QTRY_COMPARE(lastSigned(), std::string("Ana"));
        QTRY_COMPARE(statusOf(1), QStringLiteral("nothing"));
    }

    void saysWhoseDecisionItIsThatOneCannotTakeBack() {
        open(threePosts(), 3);
        QTest::keyClick(list(), Qt::Key_Z);
        auto* bar = part<MessageBar>("messageBar");
        QTRY_COMPARE(bar->message(), QStringLiteral("There is nothing to take back."));
        QTest::keyClick(list(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        preferences::setReaderName(QStringLiteral("Somebody else"));
        start(); // another day
        QTRY_COMPARE(rows(), 3);
        QTest::keyClick(list(), Qt::Key_Z);
        const auto told = [this] { return part<MessageBar>("messageBar")->message(); };
        QTRY_VERIFY2(told().startsWith(QStringLiteral("The last decision is by ")), qPrintable(told()));
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

    void saysWhatWasSetAsideAndWhy() {
        open(write(QStringLiteral("two.ndjson"),
                   "{\"id\":\"a\",\"text\":\"code LOLA20\"}\n"
                   "{\"id\":\"b\",\"text\":\"b\",\"visibility\":\"private\"}\n"),
             1);
        window().goToPlace(0);
        const auto below = [this] { return part<QLabel>("problemsTitle")->text(); };
        QTRY_VERIFY2(
            below().contains(QStringLiteral("1 publication privée ou à l’état de brouillon, mise de côté")),
            qPrintable(below()));
    }

    void opensWhatWasOpenLast() {
        open(threePosts(), 3);
        const QString untitled = window().session().state().path;
        const QString named = inHome(QStringLiteral("named.vigie"));
        {
            Dossier dossier = test::openDossier(named.toStdString());
            test::add(dossier, test::threePosts);
        }
        for (const QString& path : {named, untitled}) {
            window().openFiles({path});
            QTRY_COMPARE(window().session().state().path, path);
        }
        start();
        QCOMPARE(window().session().state().path, untitled);
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

    void openingReplacesAndDroppingAdds() {
        const QString other = write(QStringLiteral("other.ndjson"), "{\"id\":\"d\",\"text\":\"autre\"}\n");
        open(threePosts(), 3);
        drop({other});
        QTRY_COMPARE(rows(), 4);
        QTRY_VERIFY(!window().isBusy());
        open(other, 1);
    }

    /// What is opened beside posts that are there: nobody guesses, and nothing is in the way.
    void asksWhereOpenedPostsGo() {
        const QString other = write(QStringLiteral("other.ndjson"), "{\"id\":\"d\",\"text\":\"autre\"}\n");
        open(threePosts(), 3);
        const QString first = window().session().state().path;
        auto* bar = part<MessageBar>("messageBar");
        chooseFile("open", other);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->message().contains(QStringLiteral("other.ndjson")));
        QTRY_COMPARE(window().focusWidget()->objectName(), QStringLiteral("addToDossier"));
        window().goToPlace(0);
        QVERIFY(bar->isVisible()); // a question waits
        QVERIFY(!window().isBusy());
        part<QPushButton>("addToDossier")->click();
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(rows(), 4);
        QCOMPARE(window().session().state().path, first);
        QTRY_VERIFY(!window().findChild<QFileDialog*>());
        chooseFile("open", other);
        QTRY_VERIFY(bar->isVisible());
        part<QPushButton>("beginDossier")->click();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(window().session().state().path != first);
    }

    void opensPostsInAnEmptyDossierWithoutAQuestion() {
        preferences::setReaderName(QStringLiteral("Léa Martin")); // nothing else to say
        chooseFile("open", threePosts());
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(!window().isBusy());
        QVERIFY(!part<QWidget>("addToDossier"));
        QVERIFY(!part<QWidget>("changeName"));
    }

    void tellsDuplicatesFileByFile() {
        open(threePosts(), 3);
        QFile first(threePosts());
        QVERIFY(first.open(QIODevice::ReadOnly));
        drop({write(QStringLiteral("more.ndjson"), first.readAll() + "{\"id\":\"d\",\"text\":\"autre\"}\n")});
        QTRY_COMPARE(rows(), 4);
        window().goToPlace(0);
        auto* sources = part<QTableView>("sources");
        QTRY_COMPARE(sources->model()->rowCount(), 2);
        const auto said = [&](SourceTableModel::Column column) {
            return sources->model()->index(1, column).data().toString();
        };
        QCOMPARE(said(SourceTableModel::AddedColumn), QStringLiteral("1"));
        QCOMPARE(said(SourceTableModel::KnownColumn), QStringLiteral("3"));
        sources->setCurrentIndex(sources->model()->index(1, 0));
        const QString below = part<QLabel>("problemsTitle")->text();
        QVERIFY2(below.contains(QStringLiteral("3 doublons")) &&
                     below.contains(QStringLiteral("posts.ndjson")),
                 qPrintable(below));
    }

    void saysThatNothingWasNew() {
        open(threePosts(), 3);
        drop({threePosts()});
        QTRY_VERIFY(part<MessageBar>("messageBar")->message().startsWith(QStringLiteral("Nothing new")));
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

    void dropsOnAnEmptyWindow() {
        drop({threePosts()});
        QTRY_COMPARE(rows(), 3);
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

private:
    /// A table of three posts, from the place of reports.
    void writeReport(const QString& path) {
        open(threePosts(), 3);
        window().goToPlace(4);
        part<ReportPage>("reportPage")->writeFile(OutputKind::Csv, path);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
