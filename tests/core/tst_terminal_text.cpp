// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/terminal_text.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

std::string stacked(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += (out.empty() ? "" : "|") + line;
    return out;
}

} // namespace

class TerminalTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldSteer_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char* name, std::string text, const char* shown) {
            QTest::addRow("%s", name) << std::move(text) << std::string(shown);
        };
        row("plain", "été 🎁", "été 🎁");
        row("escape", "a\x1b[31mb", "a␛[31mb");
        row("bell and delete", "\x07\x7f", "␇␡");
        row("null", std::string("a\0b", 3), "a␀b");
        row("line breaks", "a\nb\r\nc\u2028d", "a⏎b⏎c⏎d");
        row("lone carriage return", "a\rb", "a␍b");
        row("tab", "a\tb", "a b");
        row("eight-bit escape", "a\u009Bb", "a⟨U+009B⟩b");
        row("right-to-left override", "a\u202Eb", "a⟨U+202E⟩b");
        row("joined emoji stay", "👨‍👩‍👧", "👨‍👩‍👧");
    }

    void showsWhatWouldSteer() {
        QFETCH(std::string, text);
        QFETCH(std::string, shown);
        QCOMPARE(visibleText(text), shown);
    }

    void countsColumns_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qulonglong>("columns");
        QTest::addRow("letters") << std::string("été") << 3ULL;
        QTest::addRow("decomposed letters") << std::string("e\u0301te\u0301") << 3ULL;
        QTest::addRow("emoji") << std::string("🎁") << 2ULL;
        QTest::addRow("full width") << std::string("ＡＢ") << 4ULL;
        QTest::addRow("invisible") << std::string("a\u200Bb") << 2ULL;
    }

    void countsColumns() {
        QFETCH(std::string, text);
        QFETCH(qulonglong, columns);
        QCOMPARE(qulonglong(columnCount(text)), columns);
    }

    void wraps_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<std::string>("lines");
        QTest::addRow("fits") << std::string("un deux") << 7 << std::string("un deux");
        QTest::addRow("does not fit") << std::string("un deux trois") << 7 << std::string("un deux|trois");
        QTest::addRow("a long word stands alone")
            << std::string("a extraordinaire b") << 5 << std::string("a|extraordinaire|b");
        QTest::addRow("no-break space holds")
            << std::string("dire «\u00A0oui\u00A0» vite") << 9 << std::string("dire|«\u00A0oui\u00A0»|vite");
        QTest::addRow("no limit") << std::string("un deux trois") << 0 << std::string("un deux trois");
        QTest::addRow("nothing") << std::string() << 5 << std::string();
    }

    void wraps() {
        QFETCH(std::string, text);
        QFETCH(int, columns);
        QFETCH(std::string, lines);
        QCOMPARE(stacked(wrapText(text, static_cast<std::size_t>(columns))), lines);
    }

    void padsToColumns() {
        QCOMPARE(padded("é", 3), std::string("é  "));
        QCOMPARE(padded("🎁", 3), std::string("🎁 "));
        QCOMPARE(padded("long", 2), std::string("long"));
    }
};

QTEST_APPLESS_MAIN(TerminalTextTest)
#include "tst_terminal_text.moc"
