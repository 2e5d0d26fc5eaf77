// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/reading_desk.h"
#include "app/settings/preferences.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// Under whose name decisions stand.
class TestSigning final : public QObject, test::DrivenWindow {
    Q_OBJECT

    /// Who did what stands last in the log.
    std::string lastSigned() const {
        const std::string path = window().session().state().path.toStdString();
        return test::must(test::openDossier(path, DossierAccess::Look).log()).back().who;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

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
};

QTEST_MAIN(TestSigning)
#include "tst_signing.moc"
