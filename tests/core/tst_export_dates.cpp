// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/export_dates.h"

#include <QTest>

using namespace vigie;

class TestExportDates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
};

void TestExportDates::dates_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* written, const char* expected) {
        QTest::addRow("%s", name) << written << expected;
    };
    row("Apify", "2025-07-29T11:15:43.000Z", "2025-07-29T11:15:43Z");
    row("Graph API, offset without colon", "2026-03-30T21:41:42+0200", "2026-03-30T19:41:42Z");
    row("X", "Thu Nov 03 08:50:26 +0000 2022", "2022-11-03T08:50:26Z");
    row("X with an offset", "Thu Nov 03 08:50:26 +0100 2022", "2022-11-03T07:50:26Z");
    row("Pinterest", "Wed, 10 Jan 2024 08:00:00 +0000", "2024-01-10T08:00:00Z");
    row("Pinterest, day of one digit", "Wed, 3 Jan 2024 08:00:00 +0000", "2024-01-03T08:00:00Z");
    row("TikTok download", "2024-09-17 14:07:21", "2024-09-17T14:07:21Z");
    row("Snapchat", "2026-03-23 09:30:00 UTC", "2026-03-23T09:30:00Z");
    row("yt-dlp day", "20241006", "2024-10-06T00:00:00Z");
    row("seconds", "1753787743", "2025-07-29T11:15:43Z");
    row("seconds with a fraction", "1753787743.25", "2025-07-29T11:15:43Z");
    row("milliseconds", "1753787743000", "2025-07-29T11:15:43Z");
    row("no such day", "20241306", "");
    row("no such month", "Thu Nuv 03 08:50:26 +0000 2022", "");
    row("month between two months", "Thu anF 03 08:50:26 +0000 2022", "");
    row("time ago", "11h", "");
    row("number of a post", "7606800496065629443", "");
    row("words", "hier soir, vers huit heures du soir", "");
    row("nothing", "", "");
}

void TestExportDates::dates() {
    QFETCH(QString, written);
    const auto instant = parseExportDate(written.toStdString());
    QTEST(QString::fromStdString(instant ? toString(*instant) : ""), "expected");
}

QTEST_GUILESS_MAIN(TestExportDates)
#include "tst_export_dates.moc"
