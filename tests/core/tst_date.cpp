// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestDate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void instants_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected"); // "" : refused
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::addRow("%s", name) << std::string(text) << std::string(expected);
        };
        row("utc", "2025-03-02T17:00:00Z", "2025-03-02T17:00:00Z");
        row("offset east", "2024-03-14T18:02:11+01:00", "2024-03-14T17:02:11Z");
        row("offset west without colon", "2024-03-14T18:02:11-0430", "2024-03-14T22:32:11Z");
        row("fraction is cut", "2024-03-14T18:02:11.987Z", "2024-03-14T18:02:11Z");
        row("blank instead of T", "2024-03-14 18:02:11", "2024-03-14T18:02:11Z");
        row("no seconds", "2024-03-14T18:02Z", "2024-03-14T18:02:00Z");
        row("bare date", "2024-03-14", "2024-03-14T00:00:00Z");
        row("leap day", "2024-02-29", "2024-02-29T00:00:00Z");
        row("no leap day", "2023-02-29", "");
        row("month 13", "2023-13-01", "");
        row("hour 25", "2023-12-01T25:00:00Z", "");
        row("midnight as the end of a day", "2023-12-01T24:00:00Z", "2023-12-02T00:00:00Z");
        row("a second after it", "2023-12-01T24:00:01Z", "");
        row("an hour after it", "2023-12-01T24:59:59Z", "");
        row("leap second", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z");
        row("no such zone", "2023-12-01T10:00:00+99:99", "");
        row("zone beyond the last year", "9999-12-31T23:30:00-01:00", "");
        row("end of the last year", "9999-12-31T24:00:00Z", "");
        row("zone before the first year", "0000-01-01T00:00:00+01:00", "");
        row("words", "hier", "");
        row("empty", "", "");
        row("tail", "2023-12-01T10:00:00Z!", "");
        row("negative", "-023-12-01", "");
        row("french order", "01/12/2023", "");
    }
    void instants() {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        const auto instant = parseInstant(text);
        QCOMPARE(instant ? toString(*instant) : std::string(), expected);
    }

    // The law changes at midnight in Paris, not in Greenwich.
    void parisDay_data() {
        QTest::addColumn<std::string>("utc");
        QTest::addColumn<std::string>("day");
        const auto row = [](const char* name, const char* utc, const char* day) {
            QTest::addRow("%s", name) << std::string(utc) << std::string(day);
        };
        row("winter evening", "2024-11-07T22:59:59Z", "2024-11-07");
        row("winter midnight", "2024-11-07T23:00:00Z", "2024-11-08");
        row("summer evening", "2026-06-30T21:59:59Z", "2026-06-30");
        row("summer midnight", "2026-06-30T22:00:00Z", "2026-07-01");
        row("last second of winter", "2025-03-30T00:59:59Z", "2025-03-30");
        row("new year", "2026-12-31T23:00:00Z", "2027-01-01");
    }
    void parisDay() {
        QFETCH(std::string, utc);
        QFETCH(std::string, day);
        QCOMPARE(toString(parisDate(*parseInstant(utc))), day);
    }

    void parisClockIsThereAndBack() {
        // Every hour of two years but the one that summer time skips.
        const Instant begin = *parseInstant("2024-01-01");
        for (int hour = 0; hour < 2 * 366 * 24; ++hour) {
            const Instant instant = begin + std::chrono::hours(hour);
            const Instant back = fromParisClock(parisClock(instant));
            const bool isRepeatedHour = back != instant;
            if (isRepeatedHour) {
                QCOMPARE(back, instant - std::chrono::hours(1));
            }
        }
        QCOMPARE(toString(fromParisClock(*parseInstant("2025-07-14T12:00:00Z"))),
                 std::string("2025-07-14T10:00:00Z"));
        QCOMPARE(toString(fromParisClock(*parseInstant("2025-12-25T12:00:00Z"))),
                 std::string("2025-12-25T11:00:00Z"));
    }

    void aDayHasNoHour() {
        QVERIFY(isDayOnly(*parseInstant("2025-07-14")));
        QVERIFY(!isDayOnly(*parseInstant("2025-07-14T10:00:00Z")));
        QVERIFY(!isDayOnly(*parseInstant("2025-07-14T00:00:01Z")));
    }

    void rangesIncludeBothEnds() {
        const DateRange range{parseDate("2023-06-11"), parseDate("2024-11-07")};
        QVERIFY(!range.contains(*parseDate("2023-06-10")));
        QVERIFY(range.contains(*parseDate("2023-06-11")));
        QVERIFY(range.contains(*parseDate("2024-11-07")));
        QVERIFY(!range.contains(*parseDate("2024-11-08")));
        QVERIFY(DateRange{}.contains(*parseDate("1900-01-01")));
    }
};

QTEST_APPLESS_MAIN(TestDate)
#include "tst_date.moc"
