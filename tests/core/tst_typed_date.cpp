// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/typed_date.h"

#include <QTest>

using namespace vigie;

class TypedDateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadDayFirst_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        const auto row = [](const char* typed, const char* day) {
            QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(day);
        };
        row("31/12/2026", "2026-12-31");
        row("31.12.2026", "2026-12-31");
        row("2026-12-31", "2026-12-31");
        row("03/04/2025", "2025-04-03");
        row("1/3/2025", "2025-03-01");
        row("29.02.2024", "2024-02-29");
        for (const char* none : {"", "31/12/26", "12/31/2026", "29.02.2025", "2026/12/31", "31/12.2026",
                                 "31-12-2026", "+1/3/2025", "1//2025", "1/3/2025/", "001/03/2025", "hier"})
            row(none, "");
    }

    void isReadDayFirst() {
        QFETCH(QString, typed);
        const auto day = dateFromWords(typed.toStdString());
        QTEST(QString::fromStdString(day ? toString(*day) : ""), "day");
    }
};

QTEST_APPLESS_MAIN(TypedDateTest)
#include "tst_typed_date.moc"
