// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/report_page.h"
#include "tests/support/driven_window.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTest>

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

/// Files and addresses that the program hands over to others: to the desktop, to a browser.
class TestHandedOver final : public QObject, test::DrivenWindow {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

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

private:
    /// A table of three posts, from the place of reports.
    void writeReport(const QString& path) {
        open(threePosts(), 3);
        window().goToPlace(4);
        part<ReportPage>("reportPage")->writeFile(OutputKind::Csv, path);
    }
};

QTEST_MAIN(TestHandedOver)
#include "tst_handed_over.moc"
