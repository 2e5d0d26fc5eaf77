// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_dates.h"
#include "core/import/sheet_values.h"

#include <QTest>

using namespace vigie;

class TestSheetValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void yesAndNo_data();
    void yesAndNo();
    void noValue_data();
    void noValue();
    void lists_data();
    void lists();
    void platforms_data();
    void platforms();
    void formats_data();
    void formats();
    void dates_data();
    void dates();
    void dayOrder_data();
    void dayOrder();
};

void TestSheetValues::counts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1: no number
    const auto row = [](const char* name, const char* text, qint64 expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << expected;
    };
    row("plain", "12500", 12500);
    row("zero", "0", 0);
    row("space", "12 500", 12500);
    row("no-break space", "12\u00A0500", 12500);
    row("narrow no-break space", "1\u202F234\u202F567", 1234567);
    row("French thousands by dot", "12.500", 12500);
    row("English thousands by comma", "1,234,567", 1234567);
    row("Swiss apostrophe", "12'500", 12500);
    row("decimal zero of a script", "12500.0", 12500);
    row("k with decimal comma", "12,5 k", 12500);
    row("K with decimal dot", "1.2K", 1200);
    row("k without space", "8k", 8000);
    row("three decimals before k", "1,250k", 1250);
    row("M", "1,2 M", 1200000);
    row("milliards", "3 Mds", 3000000000);
    row("million in words", "2 millions", 2000000);
    row("more decimals than the unit has", "1,2345k", -1);
    row("half a follower", "12,5", -1);
    row("negative", "-1", -1);
    row("word", "beaucoup", -1);
    row("unit alone", "k", -1);
    row("comma alone", ",", -1);
    row("too long", "12345678901234567890", -1);
    row("too big a unit", "99999999999 Mds", -1);
}

void TestSheetValues::counts() {
    QFETCH(QString, text);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(parseCount(text.toStdString()).value_or(-1)), expected);
}

void TestSheetValues::yesAndNo_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // 1 yes, 0 no, -1 neither
    for (const char* yes : {"oui", "OUI", " Oui ", "vrai", "VRAI", "yes", "True", "1", "x", "X", "✓"})
        QTest::addRow("yes: %s", yes) << QString::fromUtf8(yes) << 1;
    for (const char* no : {"non", "NON", "faux", "no", "FALSE", "0"})
        QTest::addRow("no: %s", no) << QString::fromUtf8(no) << 0;
    for (const char* neither : {"", "peut-être", "2", "ouii", "sponsorisé"})
        QTest::addRow("neither: %s", neither) << QString::fromUtf8(neither) << -1;
}

void TestSheetValues::yesAndNo() {
    QFETCH(QString, text);
    QFETCH(int, expected);
    const auto value = parseYesNo(text.toStdString());
    QCOMPARE(value ? int(*value) : -1, expected);
}

void TestSheetValues::noValue_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    for (const char* none : {"", "  ", "\u00A0", "-", "—", "N/A", "#N/A", "null", "None", "NaN"})
        QTest::addRow("no value: %s", none) << QString::fromUtf8(none) << true;
    for (const char* some : {"0", "non", "--", "annulé"})
        QTest::addRow("a value: %s", some) << QString::fromUtf8(some) << false;
}

void TestSheetValues::noValue() {
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(isNoValue(text.toStdString()), expected);
}

void TestSheetValues::lists_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("names");
    QTest::addRow("nothing") << ""
                             << ""
                             << "";
    QTest::addRow("spaces") << "#mode #look"
                            << "#mode|#look"
                            << "#mode #look";
    QTest::addRow("commas") << "Maison Lune, Brume"
                            << "Maison|Lune|Brume"
                            << "Maison Lune|Brume";
    QTest::addRow("semicolons and line breaks") << "a;b\nc"
                                                << "a|b|c"
                                                << "a|b|c";
    QTest::addRow("list of a script") << "['mode', \"look\"]"
                                      << "mode|look"
                                      << "mode|look";
    QTest::addRow("separators only") << " , ; "
                                     << ""
                                     << "";
}

void TestSheetValues::lists() {
    QFETCH(QString, text);
    const auto joined = [](const std::vector<std::string>& words) {
        QStringList list;
        for (const std::string& word : words)
            list << QString::fromStdString(word);
        return list.join(u'|');
    };
    QTEST(joined(splitWords(text.toStdString())), "words");
    QTEST(joined(splitNames(text.toStdString())), "names");
}

void TestSheetValues::platforms_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto& [text, expected] :
         std::initializer_list<std::pair<const char*, const char*>>{{"instagram", "instagram"},
                                                                    {"Insta", "instagram"},
                                                                    {" Instagram Reels", "instagram"},
                                                                    {"IG", "instagram"},
                                                                    {"Tik Tok", "tiktok"},
                                                                    {"YouTube Shorts", "youtube"},
                                                                    {"X", "x"},
                                                                    {"X / Twitter", "x"},
                                                                    {"Twitter", "x"},
                                                                    {"Facebook", "facebook"},
                                                                    {"Snapchat", "snapchat"},
                                                                    {"LinkedIn", "linkedin"},
                                                                    {"blog", "other"},
                                                                    {"", "other"},
                                                                    {"mix", "other"},
                                                                    {"big", "other"}})
        QTest::addRow("“%s”", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void TestSheetValues::platforms() {
    QFETCH(QString, text);
    QTEST(QString::fromStdString(std::string(toString(platformFromWords(text.toStdString())))), "expected");
}

void TestSheetValues::formats_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto& [text, expected] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Vidéo", "video"},
                                                                    {"VIDEO", "video"},
                                                                    {"Carrousel", "carousel"},
                                                                    {"Reel Instagram", "reel"},
                                                                    {"Photo", "image"},
                                                                    {"Story", "story"},
                                                                    {"stories", "story"},
                                                                    {"YouTube Short", "short"},
                                                                    {"en direct", "live"},
                                                                    {"podcast", ""},
                                                                    {"", ""}})
        QTest::addRow("“%s”", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void TestSheetValues::formats() {
    QFETCH(QString, text);
    QTEST(QString::fromStdString(std::string(toString(formatFromWords(text.toStdString())))), "expected");
}

void TestSheetValues::dates_data() {
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    const auto row = [](const char* name, const char* date, const char* time, const char* dayFirst,
                        const char* monthFirst = nullptr) {
        QTest::addRow("%s", name) << QString::fromUtf8(date) << QString::fromUtf8(time) << QString(dayFirst)
                                  << QString(monthFirst ? monthFirst : dayFirst);
    };
    row("day, month, year", "02/03/2025", "", "2025-03-02T00:00:00Z", "2025-02-03T00:00:00Z");
    row("without zeros", "2/3/2025", "", "2025-03-02T00:00:00Z", "2025-02-03T00:00:00Z");
    row("two-digit year", "02.03.25", "", "2025-03-02T00:00:00Z", "2025-02-03T00:00:00Z");
    row("dashes", "02-03-2025", "", "2025-03-02T00:00:00Z", "2025-02-03T00:00:00Z");
    row("only possible with the day first", "28/03/2025", "", "2025-03-28T00:00:00Z", "-");
    row("only possible with the month first", "03/28/2025", "", "-", "2025-03-28T00:00:00Z");
    row("winter clock of Paris", "15/01/2025 18:30", "", "2025-01-15T17:30:00Z", "-");
    row("summer clock of Paris", "15/07/2025 18:30:15", "", "2025-07-15T16:30:15Z", "-");
    row("just before the law of 8 November 2024", "07/11/2024 23:59", "", "2024-11-07T22:59:00Z",
        "2024-07-11T21:59:00Z");
    row("time in its own cell", "15/01/2025", "18:30", "2025-01-15T17:30:00Z", "-");
    row("French hours", "15/01/2025", "18h30", "2025-01-15T17:30:00Z", "-");
    row("French full hour", "15/01/2025 à 18 h", "", "2025-01-15T17:00:00Z", "-");
    row("English afternoon", "01/15/2025 6:30 PM", "", "-", "2025-01-15T17:30:00Z");
    row("English midnight", "01/15/2025 12:05 AM", "", "-", "2025-01-14T23:05:00Z");
    row("ISO day", "2025-03-02", "", "2025-03-02T00:00:00Z");
    row("ISO with Paris clock", "2025-03-02 18:00", "", "2025-03-02T17:00:00Z");
    row("ISO with T and Paris clock", "2025-03-02T18:00:00", "", "2025-03-02T17:00:00Z");
    row("RFC 3339, UTC", "2025-03-02T18:00:00Z", "", "2025-03-02T18:00:00Z");
    row("RFC 3339, offset", "2025-03-02T18:00:00.000+02:00", "", "2025-03-02T16:00:00Z");
    row("year first with slashes", "2025/03/02", "", "2025-03-02T00:00:00Z");
    row("French month", "1er août 2024", "", "2024-08-01T00:00:00Z");
    row("French month cut short", "28 sept. 2026 à 9h05", "", "2026-09-28T07:05:00Z");
    row("French month with accent", "3 févr. 2025", "", "2025-02-03T00:00:00Z");
    row("June is not July", "3 juin 2025", "", "2025-06-03T00:00:00Z");
    row("July is not June", "3 juil. 2025", "", "2025-07-03T00:00:00Z");
    row("seconds since 1970", "1746086400", "", "2025-05-01T08:00:00Z");
    row("milliseconds since 1970", "1746086400123", "", "2025-05-01T08:00:00Z");
    row("no such day", "31/02/2025", "", "-");
    row("no such hour", "01/01/2025 25:00", "", "-");
    row("no such minute", "01/01/2025 12:60", "", "-");
    row("thirteen in the afternoon", "01/01/2025 13:00 PM", "", "-");
    row("something behind it", "01/01/2025 12:00 environ", "", "-");
    row("three-digit year", "01/01/202", "", "-");
    row("word", "hier", "", "-");
    row("nothing", "", "", "-");
    row("number of a spreadsheet", "45718", "", "2025-03-02T00:00:00Z");
    row("number and fraction of a spreadsheet", "45718.770833", "", "2025-03-02T17:30:00Z");
    row("number too small for a day", "12500", "", "-");
    row("Eastern time", "2023-11-05 22:56:36 EST", "", "2023-11-06T03:56:36Z");
    row("Central European summer", "2024-07-05 22:56 CEST", "", "2024-07-05T20:56:00Z");
    row("offset without colon", "2026-03-30T21:41:42+0200", "", "2026-03-30T19:41:42Z");
    row("month in front, in English", "Jun 25, 2021", "", "2021-06-25T00:00:00Z");
    row("day without marks", "20241006", "", "2024-10-06T00:00:00Z");
    row("weekday before it, in English", "Sun, Mar 2, 2025", "", "2025-03-02T00:00:00Z");
    row("weekday before it, in French", "dim. 2 mars 2025", "", "2025-03-02T00:00:00Z");
    row("weekday before a number", "lundi 03/03/2025", "", "2025-03-03T00:00:00Z");
    row("with its weekday", "Thu Nov 03 08:50:26 +0000 2022", "", "2022-11-03T08:50:26Z");
    row("so long ago", "3 j", "", "-");
}

void TestSheetValues::dates() {
    QFETCH(QString, date);
    QFETCH(QString, time);
    const auto inOrder = [&](DayOrder order) {
        const auto read = parseSheetDate(date.toStdString(), {order}, time.toStdString());
        return read ? QString::fromStdString(toString(read->instant)) : QStringLiteral("-");
    };
    QTEST(inOrder(DayOrder::DayFirst), "dayFirst");
    QTEST(inOrder(DayOrder::MonthFirst), "monthFirst");
}

void TestSheetValues::dayOrder_data() {
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("monthFirst");
    const auto row = [](const char* name, const QStringList& cells, bool monthFirst) {
        QTest::addRow("%s", name) << cells << monthFirst;
    };
    row("nothing to see", {}, false);
    row("all fit both", {"01/02/2025", "03/04/2025"}, false);
    row("a first number above twelve", {"01/02/2025", "13/04/2025"}, false);
    row("a second number above twelve", {"01/02/2025", "04/13/2025"}, true);
    row("both: as in France", {"13/04/2025", "04/13/2025"}, false);
    row("no dates", {"99/99/2025", "12/45/2025", "2025-04-13", "hier", ""}, false);
}

void TestSheetValues::dayOrder() {
    QFETCH(QStringList, cells);
    QFETCH(bool, monthFirst);
    DayOrderVote vote;
    for (const QString& cell : cells)
        vote.see(cell.toStdString());
    QCOMPARE(vote.order() == DayOrder::MonthFirst, monthFirst);
}

QTEST_APPLESS_MAIN(TestSheetValues)
#include "tst_sheet_values.moc"
