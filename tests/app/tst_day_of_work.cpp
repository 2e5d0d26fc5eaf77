// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driven_window.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vigie;

/// A whole day at the window, by drag, keyboard and dialogs alone: import, filter, twenty decisions, five of
/// them taken back, a restart, export.
class TestDayOfWork final : public QObject, test::DrivenWindow {
    Q_OBJECT

    static constexpr int posts = 30;

    /// All of them have a code and no mention, but for the last five.
    QString dayOfPosts() const {
        QByteArray lines;
        for (int i = 0; i < posts + 5; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) +
                     "\",\"platform\":\"instagram\",\"author\":\"lola\",\"text\":\"" +
                     (i < posts ? "mon code LOLA" + QByteArray::number(10 + i) + " chez @marque"
                                : QByteArray("Il pleut encore")) +
                     "\"}\n";
        return write(QStringLiteral("day.ndjson"), lines);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&window(), key, modifiers);
    }
    QString treated() const { return part<QLabel>("treated")->text(); }

    void filterByTyping(const QString& line) {
        press(Qt::Key_Slash);
        auto* filter = part<QLineEdit>("filterText");
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, line);
        press(Qt::Key_Escape); // what is offered goes, the filter stays
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(rows(), posts);
        QTRY_VERIFY(list()->hasFocus());
    }

    QStringList statuses() const {
        QStringList all;
        for (int row = 0; row < posts; ++row)
            all += statusOf(row);
        return all;
    }

    QByteArray exportTable() {
        part<QToolButton>("folderPlace")->click();
        const QString path = inHome(QStringLiteral("audit.csv"));
        part<QPushButton>("exportDossier")->menu()->actions().first()->trigger();
        answer(path);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000); }();
        QFile csv(path);
        return csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void findsEverythingAgainAfterARestart() {
        drop({dayOfPosts()});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), posts + 5, 60'000);
        QTRY_VERIFY(!window().isBusy());
        filterByTyping(QStringLiteral("verdict:non-conforme "));
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const Qt::Key keys[] = {Qt::Key_C, Qt::Key_D, Qt::Key_A, Qt::Key_R};
        for (int i = 0; i < 20; ++i)
            press(keys[i % 4]);
        QCOMPARE(list()->currentIndex().row(), 20);
        for (int i = 0; i < 5; ++i)
            press(Qt::Key_Z);
        QTRY_COMPARE(treated(), QStringLiteral("15 / 30 treated"));
        for (int row = 0; row < posts; ++row)
            QTRY_COMPARE(statusOf(row) == QStringLiteral("open"), row >= 15);
        const QStringList before = statuses();
        const QString dossier = window().session().state().path;

        start();
        QCOMPARE(window().session().state().path, dossier);
        part<QToolButton>("reviewPlace")->click();
        QTRY_COMPARE(rows(), posts + 5);
        filterByTyping(QStringLiteral("verdict:non-conforme "));
        QTRY_COMPARE(treated(), QStringLiteral("15 / 30 treated"));
        QTRY_COMPARE(statuses(), before);

        press(Qt::Key_Z,
              Qt::ControlModifier | Qt::ShiftModifier); // the restart forgot nothing of what was taken back
        QTRY_COMPARE(treated(), QStringLiteral("16 / 30 treated"));
        press(Qt::Key_Z);
        QTRY_COMPARE(treated(), QStringLiteral("15 / 30 treated"));
        QTRY_COMPARE(statuses(), before);

        const QByteArray table = exportTable();
        for (const char* decision : {"confirmé", "correction demandée", "risque accepté", "corrigé"})
            QVERIFY2(table.count(decision) >= 3, decision);
    }
};

QTEST_MAIN(TestDayOfWork)
#include "tst_day_of_work.moc"
