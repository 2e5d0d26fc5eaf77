// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text written as it is, rows printed as « cell|cell / cell|cell », ! before a cell whose quote nobody
// closes, ✂ behind a row that the end of the text cuts.
#include "core/import/csv_file_rows.h"
#include "core/import/csv_table.h"
#include "core/import/reopen.h"

#include <QTest>

using namespace vigie;

namespace {

std::string printed(TableRows& rows) {
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

/// The rows of a file that holds `text`, read through a window of that many bytes at first.
CsvFileRows fileRows(std::string text, std::size_t windowBytes = 1024) {
    const std::size_t size = text.size();
    const Reopen bytes = reopenBytes(std::make_shared<const std::string>(std::move(text)));
    return {TextStream(bytes(), TextEncoding::Utf8), size, {';'}, windowBytes};
}

/// Quotes that nobody closes in two rows of three.
std::string unclosedQuotes() {
    std::string text;
    for (int i = 0; i < 2'000'000; ++i)
        text += i % 3 == 0 ? "\"\"b\n" : "\"a\n";
    return text + "x;\"y";
}

} // namespace

class TestCsvTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void linesAreCounted();
    void manyUnclosedQuotesTakeLinearTime();
    void rowThatIsTooLongEndsTheWalk_data();
    void rowThatIsTooLongEndsTheWalk();
    void strayQuoteInALongFile();
    void fileThatCannotBeOpenedAgain();
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
    const std::string bytes = text.toStdString();
    CsvRows rows(bytes, {';'});
    QCOMPARE(QByteArray::fromStdString(printed(rows)), expected);
    for (const std::size_t window : {1, 2, 3, 5, 8, 1000}) {
        CsvFileRows ofFile = fileRows(bytes, window);
        QCOMPARE(QByteArray::fromStdString(printed(ofFile)), expected);
        QCOMPARE(ofFile.progress(), 1.0);
    }
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
    const std::string text = unclosedQuotes();
    CsvRows rows(text, {';'});
    CsvFileRows ofFile = fileRows(text);
    for (TableRows* const walk : {static_cast<TableRows*>(&rows), static_cast<TableRows*>(&ofFile)}) {
        TableRow row;
        std::size_t count = 0;
        while (walk->next(row))
            ++count;
        QCOMPARE(count, std::size_t(2'000'001));
    }
}

void TestCsvTable::rowThatIsTooLongEndsTheWalk_data() {
    QTest::addColumn<QByteArray>("begin");
    QTest::addRow("in one cell") << QByteArray("z;x");
    QTest::addRow("in a quoted cell") << QByteArray("z;\"x");
    QTest::addRow("in a quoted cell, over many lines") << QByteArray("z;\"x\ny\n");
}

void TestCsvTable::rowThatIsTooLongEndsTheWalk() {
    QFETCH(QByteArray, begin);
    CsvFileRows rows = fileRows("a;b\n" + begin.toStdString() + std::string(70'000'000, 'x') + "\"\nc;d\n");
    TableRow row;
    QVERIFY(rows.next(row));
    QVERIFY(!rows.next(row));
    QVERIFY(rows.failure());
    QVERIFY(rows.failure()->message.en.find("longer than 64 MB") != std::string::npos);
}

/// More text than a row may have: the quote is text, and nothing is lost behind it.
void TestCsvTable::strayQuoteInALongFile() {
    std::string text = "a;\"b\n";
    while (text.size() < 70'000'000)
        text += "c;dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\n";
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    CsvFileRows rows = fileRows(std::move(text));
    TableRow row;
    QVERIFY(rows.next(row));
    QCOMPARE(row.unclosedCell, std::optional<std::size_t>(1));
    std::size_t count = 1;
    while (rows.next(row))
        ++count;
    QCOMPARE(count, lines);
    QVERIFY(!rows.failure());
}

void TestCsvTable::fileThatCannotBeOpenedAgain() {
    CsvFileRows rows(TextStream(nullptr, TextEncoding::Utf8), 10, {';'});
    TableRow row;
    QVERIFY(!rows.next(row));
}

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
