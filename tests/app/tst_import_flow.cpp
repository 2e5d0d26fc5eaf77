// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/place_rail.h"
#include "app/gui/widgets/problems_window.h"
#include "app/settings/preferences.h"
#include "tests/support/driven_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace vigie;

/// Files on their way into the dossier, through the real window.
class TestImportFlow final : public QObject, test::DrivenWindow {
    Q_OBJECT

    /// So many that something can be done while they are read.
    QString manyPosts() const {
        QByteArray many;
        const QByteArray filler(2000, 'x');
        for (int i = 0; i < 20'000; ++i)
            many +=
                "{\"id\":\"" + QByteArray::number(i) + "\",\"text\":\"mon code LOLA20 " + filler + "\"}\n";
        return write(QStringLiteral("many.ndjson"), many);
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void showsAFileWithItsErrors() {
        open(write(QStringLiteral("broken.ndjson"), "{\"id\":\"a\",\"text\":\"oui\"}\n{\"id\":\"b\n"), 1);
        part<QToolButton>("folderPlace")->click();
        auto* sources = part<QTableView>("sources");
        QTRY_COMPARE(sources->model()->rowCount(), 1);
        QTRY_VERIFY(part<QTableView>("sourceProblems")->isVisible());
        QCOMPARE(part<QTableView>("sourceProblems")->model()->rowCount(), 1);
        part<QPushButton>("verify")->click();
        QTRY_VERIFY(part<QLabel>("integrity")->text().startsWith(QStringLiteral("✓")));
    }

    void theQuestionAboutATableIsFoundAgain() {
        const QString table = write(QStringLiteral("table.csv"), "N;Chose\n1;Bonjour\n2;Salut\n");
        window().openFiles({table});
        auto* question = part<QWidget>("mappingPage");
        QTRY_VERIFY(question->isVisible());
        window().goToPlace(5);
        QVERIFY(!question->isVisible());
        window().goToPlace(0);
        QVERIFY(question->isVisible());
        window().goToPlace(window().place()); // as at the end of the tour
        QVERIFY(question->isVisible());
        QVERIFY(part<PlaceRail>("placeRail")->actions().first()->isChecked());
        QTest::mouseClick(part<QPushButton>("mappingCancel"), Qt::LeftButton);
        window().goToPlace(0);
        QVERIFY(!question->isVisible());
    }

    void tellsWhatCouldNotBeRead() {
        const QString broken =
            write(QStringLiteral("broken.ndjson"), "{\"id\":\"a\",\"text\":\"oui\"}\n{\"id\":\"b\n");
        open(broken, 1);
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QVERIFY(
            part<MessageBar>("messageBar")->message().contains(QStringLiteral("broken.ndjson"))); // the one
        QTest::mouseClick(part<QPushButton>("messageDetails"), Qt::LeftButton);
        const auto* problems = part<ProblemsWindow>("problemsWindow");
        QVERIFY(problems && problems->isVisible());
        problems->copyAll();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("broken.ndjson")));
    }

    void saysWhenNothingCouldBeRead() {
        window().openFiles({write(QStringLiteral("picture.jpg"), QByteArray("\xFF\xD8\xFF\xE0"
                                                                            "JFIF",
                                                                            8))});
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QVERIFY(part<QWidget>("welcomePage")->isVisible());
    }

    void forgetsWhatOtherFilesHadWrong() {
        window().openFiles({write(QStringLiteral("picture.jpg"), QByteArray("\xFF\xD8\xFF\xE0"
                                                                            "JFIF",
                                                                            8))});
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        drop({threePosts()}); // into the dossier that is open
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(!window().isBusy());
        QVERIFY2(!part<MessageBar>("messageBar")->message().contains(QStringLiteral("picture.jpg")) ||
                     !part<MessageBar>("messageBar")->isVisible(),
                 qPrintable(part<MessageBar>("messageBar")->message()));
    }

    void tellsWhatWasRead_data() {
        QTest::addColumn<QByteArray>("posts");
        QTest::addColumn<QString>("told");
        const QByteArray first =
            R"({"id":"a","author":"lola","published_at":"2025-03-02T17:00:00Z","text":"a"})"
            "\n";
        const QByteArray second = R"({"id":"b","author":"tom","published_at":"2025-01-05","text":"b"})"
                                  "\n";
        QTest::addRow("accounts and days") << first + second
                                           << QStringLiteral("2 post(s) read from few.ndjson: 2 account(s), "
                                                             "from 05/01/2025 to 02/03/2025.");
        QTest::addRow("one day") << first
                                 << QStringLiteral(
                                        "1 post(s) read from few.ndjson: 1 account(s), of 02/03/2025.");
        QTest::addRow("nothing but words") << QByteArray("{\"id\":\"a\",\"text\":\"a\"}\n")
                                           << QStringLiteral("1 post(s) read from few.ndjson.");
    }
    void tellsWhatWasRead() {
        QFETCH(const QByteArray, posts);
        preferences::setReaderName(QStringLiteral("Léa Martin")); // nothing else to say
        open(write(QStringLiteral("few.ndjson"), posts), static_cast<int>(posts.count('\n')));
        QTRY_VERIFY(part<MessageBar>("messageBar")->isVisible());
        QTEST(part<MessageBar>("messageBar")->message(), "told");
        window().goToPlace(0); // and it is in nobody's way
        QVERIFY(!part<MessageBar>("messageBar")->isVisible());
    }

    void tellsWhatWasReadBesideProblems_data() {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("problem");
        QTest::addRow("one problem, in its words") << QByteArray("{no\n") << QStringLiteral("few.ndjson:2: ");
        QTest::addRow("their number")
            << QByteArray("{no\n{nor\n") << QStringLiteral("2 problem(s) while reading.");
    }
    void tellsWhatWasReadBesideProblems() {
        QFETCH(const QByteArray, broken);
        QFETCH(const QString, problem);
        open(write(QStringLiteral("few.ndjson"), "{\"id\":\"a\",\"text\":\"a\"}\n" + broken), 1);
        const auto told = [this] { return part<MessageBar>("messageBar")->message(); };
        QTRY_VERIFY2(told().startsWith(QStringLiteral("1 post(s) read from few.ndjson. ")),
                     qPrintable(told()));
        QVERIFY2(told().contains(problem), qPrintable(told()));
    }

    void tellsWhatWasThereAlready() {
        open(threePosts(), 3);
        QFile first(threePosts());
        QVERIFY(first.open(QIODevice::ReadOnly));
        drop({write(QStringLiteral("more.ndjson"), first.readAll() + "{\"id\":\"d\",\"text\":\"autre\"}\n")});
        const auto told = [this] { return part<MessageBar>("messageBar")->message(); };
        QTRY_VERIFY2(told().startsWith(QStringLiteral("4 post(s) read from more.ndjson")) &&
                         told().contains(QStringLiteral("3 there already")),
                     qPrintable(told()));
    }

    void tellsThatSomeRecordsAreSetAside() {
        open(write(QStringLiteral("download.json"),
                   R"({"Post":{"Posts":{"VideoList":[)"
                   R"({"Date":"2025-03-02 17:00:00","Title":"Mon code LOLA20","WhoCanView":"Everyone"},)"
                   R"({"Date":"2025-03-03 17:00:00","Title":"Pour moi","WhoCanView":"Only You"}]}},)"
                   R"("Profile":{"Profile Information":{"ProfileMap":{"userName":"lola"}}}})"),
             1);
        const auto* bar = part<MessageBar>("messageBar");
        QTRY_VERIFY2(bar->isVisible() && bar->message().contains(QStringLiteral("1 record(s) set aside")),
                     qPrintable(bar->message()));
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_VERIFY(!bar->message().contains(QStringLiteral("set aside")) || !bar->isVisible());
    }

    void cancels() {
        window().openFiles({manyPosts()});
        auto* cancel = part<QPushButton>("cancelCheck");
        QTRY_VERIFY(cancel->isVisible() && window().session().isBusy());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!window().isBusy());
        QTRY_VERIFY(!part<QWidget>("progressStrip")->isVisible());
        QVERIFY(part<QWidget>("messageBar")->isVisible());
        QCOMPARE(rows(), 0); // a file comes in as a whole or not at all
    }

    void closesWhileItReads() {
        window().openFiles({manyPosts()});
        QVERIFY(window().isBusy());
        QVERIFY(window().close());
        close();
    }

    void asksForTheColumnsOfAnUnknownTable() {
        const QString table =
            write(QStringLiteral("table.csv"), "Ref;Quoi\n1;mon code LOLA20 chez @marque\n2;Bonjour\n");
        window().openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        auto* accept = part<QPushButton>("mappingAccept");
        QVERIFY(!accept->isEnabled());
        auto* columns = part<QTableView>("mappingColumns");
        const QModelIndex meaning = columns->model()->index(1, 1);
        columns->edit(meaning);
        auto* choice = part<QComboBox>("columnMeaning");
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findText(QStringLiteral("Texte de la publication")));
        Q_EMIT choice->activated(choice->currentIndex());
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(!window().isBusy());
        open(table, 2); // remembered
    }

    void leavingAnUnknownTableKeepsWhatIsOpen() {
        open(threePosts(), 3);
        const QString path = inHome(QStringLiteral("lola.vigie"));
        chooseFile("save-as", path);
        QTRY_COMPARE(window().session().state().path, path);
        window().openFiles({write(QStringLiteral("other.csv"), "N;Chose\n1;Bonjour\n2;Salut\n")});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        QTest::mouseClick(part<QPushButton>("mappingCancel"), Qt::LeftButton);
        QVERIFY(!window().isBusy());
        QCOMPARE(window().session().state().path, path);
        QCOMPARE(rows(), 3);
    }

    void addsAFolder() {
        open(threePosts(), 3);
        QVERIFY(QDir(inHome({})).mkdir(QStringLiteral("more")));
        write(QStringLiteral("more/rain.ndjson"), "{\"id\":\"r\",\"text\":\"Il pleut\"}\n");
        chooseFile("add-folder", inHome(QStringLiteral("more")));
        QTRY_COMPARE(rows(), 4);
        QTRY_VERIFY(!window().isBusy());
    }

    void leavesAnUnknownTable() {
        const QString table = write(QStringLiteral("other.csv"), "N;Chose\n1;Bonjour\n2;Salut\n");
        window().openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        QVERIFY(window().isBusy());
        QTest::mouseClick(part<QPushButton>("mappingCancel"), Qt::LeftButton);
        QTRY_VERIFY(!window().isBusy());
        QVERIFY(part<QWidget>("welcomePage")->isVisible());
        window().openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        QTest::mouseClick(part<QPushButton>("mappingSkip"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QCOMPARE(rows(), 0);
    }
};

QTEST_MAIN(TestImportFlow)
#include "tst_import_flow.moc"
