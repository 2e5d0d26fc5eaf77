// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/filter_bar.h"
#include "app/gui/widgets/review_footer.h"
#include "tests/support/driven_window.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

    void savesAFilterFromItsMenuOrByItsKey() {
        open(threePosts(), 3);
        auto* filter = part<QLineEdit>("filterText");
        auto* save = part<QAction>("save-filter");
        auto* menu = part<QMenu>("savedFiltersMenu");
        const auto entries = [menu] {
            Q_EMIT menu->aboutToShow();
            QStringList texts;
            for (const QAction* entry : menu->actions())
                texts += entry->text();
            return texts.join(u'|');
        };
        QVERIFY(!save->isEnabled()); // nothing to save, and the menu says what to do
        QVERIFY2(entries().contains(QStringLiteral("Filter the list first")), qPrintable(entries()));
        filter->setText(QStringLiteral("@lola"));
        QVERIFY(!entries().contains(QStringLiteral("Filter the list first")));
        QVERIFY(menu->actions().contains(save));
        QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(part<QLineEdit>("filterName"));
        auto* name = part<QLineEdit>("filterName");
        QCOMPARE(name->text(), QStringLiteral("@lola"));
        name->setText(QStringLiteral("Lola & co"));
        QTest::keyClick(name, Qt::Key_Return);
        filter->clear();
        QVERIFY2(entries().startsWith(QStringLiteral("Lola && co|")), qPrintable(entries()));
        menu->actions().first()->trigger();
        QCOMPARE(filter->text(), QStringLiteral("@lola"));
    }

    /// The narrowest window that is still used: all verdicts and the order on one line.
    void theOrderStandsBesideTheVerdictsInANarrowWindow() {
        open(threePosts(), 3);
        window().resize(1010, 700);
        auto* order = part<QComboBox>("order");
        auto* last = part<QToolButton>("verdict_not_commercial");
        window().findChild<FilterBar*>()->setCounts({431, 0, 382, 0, 1187});
        QTRY_VERIFY2(order->geometry().top() < last->geometry().bottom() && order->x() > last->x(),
                     qPrintable(QStringLiteral("%1 %2").arg(order->x()).arg(order->y())));
        const QRect room = order->parentWidget()->rect();
        QVERIFY(room.contains(order->geometry()));
        auto* footer = window().findChild<ReviewFooter*>();
        footer->setProgress({20'000, 11'870, 0});
        footer->setShown(3'730);
        const auto* counts = part<QLabel>("counts");
        QTRY_VERIFY(counts->width() >= counts->sizeHint().width());
        QTRY_VERIFY(footer->rect().contains(counts->geometry()));
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
