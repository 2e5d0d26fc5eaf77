// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier whose posts are gone: the window says so, and shows no empty rows.
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/place_rail.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace vigie;

class TestPurgedDossier final : public QObject, test::DrivenWindow {
    Q_OBJECT

    QString purgedDossier() const {
        const QString path = inHome(QStringLiteral("old.vigie"));
        Dossier dossier = test::openDossier(path.toStdString());
        test::add(dossier, test::threePosts);
        test::must(dossier.keepUntil(*parseDate("2026-11-20"))); // before the day on the clock of the tests
        test::must(dossier.purge());
        return path;
    }
    bool isAvailable(int place) const {
        return part<PlaceRail>("placeRail")->actions().at(place)->isEnabled();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void saysWhatBecameOfIt() {
        const QString path = purgedDossier();
        window().openFiles({path});
        QTRY_COMPARE(window().session().state().path, path);
        const QString told = part<MessageBar>("messageBar")->message();
        for (const char* words : {"Purgé le 22", "par lea", "publications", "empreintes"})
            QVERIFY2(told.contains(QString::fromUtf8(words)), qPrintable(told));
        QVERIFY(window().windowTitle().contains(QStringLiteral("purged")));
        QCOMPARE(window().place(), 0);
        QTRY_VERIFY(part<QLabel>("dossierFacts")->isVisible());
        QVERIFY(told.contains(part<QLabel>("dossierFacts")->text()));
        const auto* files = part<QTableView>("sources")->model();
        QVERIFY(!files->index(0, 0).data().toString().isEmpty());
        QVERIFY(part<QLabel>("problemsTitle")->text().isEmpty());
        QVERIFY(!part<QLabel>("kept")->isVisible());
        QVERIFY(!part<QPushButton>("addFiles")->isEnabled());
        QVERIFY(!part<QPushButton>("exportDossier")->isEnabled());
    }

    void hasNoEmptyRows() {
        open(threePosts(), 3);
        window().openFiles({purgedDossier()});
        QTRY_VERIFY(window().session().state().isPurged);
        window().goToPlace(1);
        QTest::qWait(0);
        QCOMPARE(rows(), 0);
        for (int place = 0; place < 6; ++place)
            QCOMPARE(isAvailable(place), place == 0 || place == 3 || place == 5); // dossier, rules, log
        part<QAction>("new-dossier")->trigger();
        QTRY_VERIFY(!window().session().state().isPurged);
        QVERIFY(isAvailable(1));
    }
};

QTEST_MAIN(TestPurgedDossier)
#include "tst_purged_dossier.moc"
