// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven_window.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vigie;

/// The filter above the list of the review, typed into as a person would.
class TestFilterBar final : public QObject, test::DrivenWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void filtersWhileTyping() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_Slash);
        auto* filter = part<QLineEdit>("filterText");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("hate")); // « j » and « k » would be letters here too
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClicks(filter, QStringLiteral("jk"));
        QTRY_COMPARE(rows(), 0);
        QVERIFY(part<QPushButton>("clearFilter")->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
        part<QToolButton>("verdict_non_compliant")->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(part<QToolButton>("verdict_non_compliant")->text(), QStringLiteral("1"));
    }

    void offersWhatCouldBeTyped() {
        open(threePosts(), 3);
        auto* filter = part<QLineEdit>("filterText");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("verd"));
        auto* offers = filter->findChild<QCompleter*>()->popup();
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(filter->text(), QStringLiteral("verdict:"));
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(filter->text(), QStringLiteral("verdict:non-conforme "));
        QTRY_COMPARE(rows(), 1);
    }

    void showsTheFilterAsChipsAndItsMistakesAsWords() {
        open(threePosts(), 3);
        auto* filter = part<QLineEdit>("filterText");
        filter->setText(QStringLiteral("@lola -statut:traité"));
        QCOMPARE(window().findChildren<QToolButton*>(QStringLiteral("filterChip")).size(), 2);
        part<QToolButton>("filterChip")->click();
        QCOMPARE(filter->text(), QStringLiteral("-statut:traité"));
        QVERIFY(!part<QLabel>("filterProblems")->isVisible());
        filter->setText(QStringLiteral("verdict:peutêtre"));
        QVERIFY(part<QLabel>("filterProblems")->isVisible());
        QVERIFY(part<QLabel>("filterProblems")->text().contains(QStringLiteral("peutêtre")));
        QTRY_COMPARE(rows(), 3);
    }

    void aWordThatIsBeingTypedIsNoMistakeYet() {
        open(threePosts(), 3);
        auto* filter = part<QLineEdit>("filterText");
        auto* problems = part<QLabel>("filterProblems");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("verdict:peut"));
        QVERIFY(!problems->isVisible());
        QTRY_VERIFY(problems->isVisible()); // nobody goes on typing
        QTest::keyClicks(filter, QStringLiteral("etre"));
        QVERIFY(!problems->isVisible());
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(problems->isVisible());
        QCOMPARE(window().focusWidget(), filter); // to be mended there
    }

    void goesBackAndForwardThroughFilters() {
        open(threePosts(), 3);
        auto* filter = part<QLineEdit>("filterText");
        part<QToolButton>("verdict_non_compliant")->click();
        const QString first = filter->text();
        filter->setFocus();
        filter->setText(QStringLiteral("@tom"));
        QTest::keyClick(filter, Qt::Key_Return);
        list()->setFocus();
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(filter->text(), first);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(filter->text(), QString());
        QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(filter->text(), first);
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filter_bar.moc"
