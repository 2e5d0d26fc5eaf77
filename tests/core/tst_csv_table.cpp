// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text written as it is, rows printed as « cell|cell / cell|cell », ! before a cell whose quote nobody
// closes, ✂ behind a row that the end of the text cuts.
#include "core/import/csv_table.h"

#include <QTest>

using namespace vigie;

namespace {

std::string printed(std::string_view text, char separator) {
    CsvRows rows(text, {separator});
    std::string out;
    TableRow row;
    while (rows.next(row)) {
        out += out.empty() ? "" : " / ";
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            out += (i == 0 ? "" : "|") + std::string(row.unclosedCell == i ? "!" : "") + row.cells[i];
        out += row.isCut ? "✂" : "";
    }
    return out;
}

} // namespace

class TestCsvTable final : public QObject {
    Q_OBJECT

private slots:
    void rows_data();
    void rows();
    void linesAreCounted();
    void manyUnclosedQuotesTakeLinearTime();
};

void TestCsvTable::rows_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::addRow("%s", name) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("one cell", "a", "a");
    row("plain rows", "a;b\nc;d\n", "a|b / c|d");
    row("no line end at the end", "a;b\nc;d", "a|b / c|d");
    row("CRLF", "a;b\r\nc;d\r\n", "a|b / c|d");
    row("CR alone, old Macintosh", "a;b\rc;d\r", "a|b / c|d");
    row("empty cells", ";;\n;b;", "|| / |b|");
    row("empty line", "a\n\nb", "a /  / b");
    row("separator in quotes", "\"a;b\";c", "a;b|c");
    row("line break in quotes", "\"a\nb\";c\nd;e", "a\nb|c / d|e");
    row("CRLF in quotes", "\"a\r\nb\";c", "a\r\nb|c");
    row("doubled quotes", "\"say \"\"hi\"\"\";c", "say \"hi\"|c");
    row("nothing in quotes", "\"\";\"\"", "|");
    row("nothing but a doubled quote", "\"\"\"\";c", "\"|c");
    row("quotes inside a plain cell", "5\" screen;b\"", "5\" screen|b\"");
    row("stray quotes inside quotes", "\"say \"hi\" now\";c", "say \"hi\" now|c");
    row("doubled quotes around a line break", "\"one\"\"\n\"\"two\";c", "one\"\n\"two|c");
    row("other separators are text", "a,b\tc|d;e", "a,b\tc|d|e");
    row("quote that nobody closes", "1;\"a\n2;c\n3;d", "1|!\"a / 2|c / 3|d");
    row("unclosed, and a quoted cell lines later", "1;\"a\n2;\"b\";c", "1|!\"a / 2|b|c");
    row("unclosed, then empty quotes", "1;\"a;b\n2;\"\";c", "1|!\"a|b / 2||c");
    row("lone quote at the end", "a;\"", "a|!\"✂");
    row("cut inside a cell", "1;a\n2;\"one\ntwo, thr", "1|a / 2|!\"one✂");
    row("cut inside a cell, separators in the text", "1;a\n2;\"one\nb;\n\nand ; so on ; thr",
        "1|a / 2|!\"one✂");
}

void TestCsvTable::rows() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(printed(text.toStdString(), ';')), expected);
}

void TestCsvTable::linesAreCounted() {
    CsvRows rows("a\r\n\"b\nb\"\nc", {';'});
    TableRow row;
    for (const auto& [number, line] : {std::pair(1, 1), std::pair(2, 2), std::pair(3, 4)}) {
        QVERIFY(rows.next(row));
        QCOMPARE(row.number, std::size_t(number));
        QCOMPARE(row.line, std::size_t(line));
    }
    QVERIFY(row.endsFile);
    QVERIFY(!rows.next(row));
}

/// Quadratic time would not end within the test's time limit.
void TestCsvTable::manyUnclosedQuotesTakeLinearTime() {
    std::string text;
    for (int i = 0; i < 2'000'000; ++i)
        text += i % 3 == 0 ? "\"\"b\n" : "\"a\n";
    text += "x;\"y";
    CsvRows rows(text, {';'});
    TableRow row;
    std::size_t count = 0;
    while (rows.next(row))
        ++count;
    QCOMPARE(count, std::size_t(2'000'001));
}

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
