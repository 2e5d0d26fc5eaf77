// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/time_columns.h"

#include <QTest>

using namespace vigie;
using namespace std::chrono_literals;

class TestTimeColumns final : public QObject {
    Q_OBJECT

    using Month = std::chrono::year_month;

    static void add(MonthTallies& months, Month month) { months[month].addPosts(Verdict::NonCompliant, 1); }

private Q_SLOTS:
    void namesMonthsOrQuarters_data() {
        QTest::addColumn<int>("lastYear");
        QTest::addColumn<int>("lastMonth");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char* name, int year, int month, int columns, const char* first,
                            const char* last) {
            QTest::addRow("%s", name)
                << year << month << columns << QString::fromUtf8(first) << QString::fromUtf8(last);
        };
        row("one month", 2025, 2, 1, "02/2025", "02/2025");
        row("a year of months", 2026, 1, 12, "02/2025", "01/2026");
        row("a month more", 2026, 2, 5, "Q1 2025", "Q1 2026");
        row("sixteen quarters", 2028, 12, 16, "Q1 2025", "Q4 2028");
        row("a quarter more", 2029, 1, 5, "2025", "2029");
        row("a post dated by mistake", 2125, 12, 101, "2025", "2125");
    }
    void namesMonthsOrQuarters() {
        QFETCH(const int, lastYear);
        QFETCH(const int, lastMonth);
        MonthTallies months;
        add(months, 2025y / std::chrono::February);
        add(months, Month(std::chrono::year(lastYear), std::chrono::month(unsigned(lastMonth))));
        const TimeColumns shown = timeColumns(months);
        QTEST(static_cast<int>(shown.columns.size()), "columns");
        QTEST(QString::fromStdString(shown.columns.front().name), "first");
        QTEST(QString::fromStdString(shown.columns.back().name), "last");
        std::size_t posts = 0;
        for (const MonthColumn& column : shown.columns)
            posts += column.posts.front();
        QCOMPARE(posts, std::size_t(2)); // none is left out
    }

    void quartersHoldTheirMonths() {
        MonthTallies months;
        for (unsigned month = 1; month <= 12; ++month)
            add(months, 2024y / std::chrono::month(month));
        add(months, 2025y / std::chrono::March);
        const TimeColumns shown = timeColumns(months);
        QCOMPARE(shown.step, TimeStep::Quarter);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(shown.columns.at(i).posts.front(), std::size_t(3));
        QCOMPARE(shown.columns.at(4).posts.front(), std::size_t(1));
    }

    void nothingIsNoColumn() { QVERIFY(timeColumns({}).columns.empty()); }
};

QTEST_GUILESS_MAIN(TestTimeColumns)
#include "tst_time_columns.moc"
