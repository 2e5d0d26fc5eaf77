// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/message_bar.h"
#include "app/models/source_table_model.h"
#include "app/settings/preferences.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// Posts and dossiers on their way into the window: beside others, twice, in part.
class TestOpenedPosts final : public QObject, test::DrivenWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

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

    void dropsOnAnEmptyWindow() {
        drop({threePosts()});
        QTRY_COMPARE(rows(), 3);
    }
};

QTEST_MAIN(TestOpenedPosts)
#include "tst_opened_posts.moc"
