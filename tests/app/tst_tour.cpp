// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/tour.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

QList<TourStep> steps() {
    return {{QStringLiteral("first"), QStringLiteral("One"), QStringLiteral("…")},
            {QStringLiteral("second"), QStringLiteral("Two"), QStringLiteral("…")},
            {QStringLiteral("nowhere"), QStringLiteral("Three"), QStringLiteral("…")}};
}

/// A window with the two parts that the steps point at.
class Window {
public:
    Window() {
        auto* row = new QHBoxLayout(&widget);
        for (const char* name : {"first", "second"}) {
            auto* part = new QPushButton(QString::fromLatin1(name), &widget);
            part->setObjectName(QString::fromLatin1(name));
            row->addWidget(part, 0, Qt::AlignTop);
        }
        widget.resize(900, 600);
        widget.show();
    }

    QWidget widget;
};

} // namespace

/// Counts how often a widget is painted.
class Paints final : public QObject {
public:
    explicit Paints(QWidget* of) { of->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

class TestTour final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A note that moves asks for a layout, which must not move it again.
    void comesToRest() {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        auto* tour = new Tour(steps(), &window.widget);
        Paints paints(tour);
        for (int turn = 0; turn < 200; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        QVERIFY(paints.count > 0);
        QVERIFY2(paints.count < 20, qPrintable(QString::number(paints.count)));
    }

    void followsThePart() {
        Window window;
        QVERIFY(QTest::qWaitForWindowExposed(&window.widget));
        auto* tour = new Tour(steps(), &window.widget);
        tour->next(); // to the part at the right
        const QPoint before = tour->pos();
        window.widget.resize(700, 600);
        QTRY_VERIFY(tour->pos() != before);
        QVERIFY(window.widget.rect().contains(tour->geometry()));
    }

    void walksThroughItsSteps() {
        Window window;
        auto* tour = new Tour(steps(), &window.widget);
        const QSignalSpy ended(tour, &Tour::ended);
        auto* next = tour->findChild<QPushButton*>(QStringLiteral("tourNext"));
        auto* back = tour->findChild<QPushButton*>(QStringLiteral("tourBack"));
        QVERIFY(!back->isEnabled());
        QCOMPARE(tour->part()->objectName(), QStringLiteral("first"));
        next->click();
        QCOMPARE(tour->part()->objectName(), QStringLiteral("second"));
        back->click();
        QCOMPARE(tour->step(), 0);
        next->click();
        next->click();
        QCOMPARE(tour->part(), nullptr); // not there: the note stands in the middle
        QVERIFY(window.widget.rect().contains(tour->geometry()));
        next->click();
        QCOMPARE(ended.size(), 1);
    }

    void isLedByKeys() {
        Window window;
        window.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        auto* tour = new Tour(steps(), &window.widget);
        const QSignalSpy ended(tour, &Tour::ended);
        auto* next = tour->findChild<QPushButton*>(QStringLiteral("tourNext"));
        QVERIFY(next->hasFocus()); // from the start
        const auto press = [&window](Qt::Key key) { QTest::keyClick(window.widget.focusWidget(), key); };
        press(Qt::Key_Return);
        QCOMPARE(tour->step(), 1);
        press(Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        press(Qt::Key_Left);
        QCOMPARE(tour->step(), 0);
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Right); // the last one stays: only Enter ends the tour there
        QCOMPARE(tour->step(), 2);
        QVERIFY(next->hasFocus());
        press(Qt::Key_Enter);
        QCOMPARE(ended.size(), 1);
    }

    void isAsHighAsItsWords() {
        Window window;
        QList<TourStep> few = steps();
        few[0].text = QStringLiteral("words ").repeated(30);
        Tour tour(few, &window.widget);
        QCOMPARE(tour.height(), tour.layout()->totalHeightForWidth(tour.width()));
        tour.next();
        QCOMPARE(tour.height(), tour.layout()->totalHeightForWidth(tour.width()));
    }

    void staysInsideTheWindow() {
        Window window;
        Tour tour(steps(), &window.widget);
        for (const QSize& size : {QSize(1280, 800), QSize(640, 420)}) {
            window.widget.resize(size);
            QTRY_VERIFY(window.widget.rect().contains(tour.geometry()));
        }
    }

    void canBeSkipped_data() {
        QTest::addColumn<bool>("byKey");
        QTest::addRow("by its button") << false;
        QTest::addRow("by Esc") << true;
    }
    void canBeSkipped() {
        QFETCH(const bool, byKey);
        Window window;
        window.widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.widget));
        auto* tour = new Tour(steps(), &window.widget);
        const QSignalSpy ended(tour, &Tour::ended);
        if (byKey)
            QTest::keyClick(tour->findChild<QPushButton*>(QStringLiteral("tourNext")), Qt::Key_Escape);
        else
            tour->findChild<QPushButton*>(QStringLiteral("tourSkip"))->click();
        QCOMPARE(ended.size(), 1);
    }

    void theWindowCanBeUsedMeanwhile() {
        Window window;
        const Tour tour(steps(), &window.widget);
        auto* part = window.widget.findChild<QPushButton*>(QStringLiteral("second"));
        const QSignalSpy clicked(part, &QPushButton::clicked);
        QTest::mouseClick(part, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
