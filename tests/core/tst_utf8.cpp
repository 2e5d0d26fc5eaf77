// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"
#include "tests/support/qt_strings.h"

using namespace vigie;
using namespace std::string_literals;

class TestUtf8 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repair_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("expected");
        QTest::addColumn<int>("replaced");
        const auto row = [](const char* name, std::string bytes, std::string expected, int replaced) {
            QTest::addRow("%s", name) << std::move(bytes) << std::move(expected) << replaced;
        };
        row("plain", "été 👨‍👩‍👧", "été 👨‍👩‍👧", 0);
        row("lone continuation", "a\x80z"s, "a\uFFFDz", 1);
        row("cut sequence", "caf\xC3"s, "caf\uFFFD", 1);
        row("latin-1 e acute", "caf\xE9!"s, "caf\uFFFD!", 1);
        row("overlong slash", "\xC0\xAF"s, "\uFFFD\uFFFD", 2);
        row("surrogate", "\xED\xA0\x80"s, "\uFFFD\uFFFD\uFFFD", 3);
        row("beyond unicode", "\xF4\x90\x80\x80"s, "\uFFFD\uFFFD\uFFFD\uFFFD", 4);
        row("a real replacement character stays", "\uFFFD", "\uFFFD", 0);
        row("NUL stays", "a\0b"s, "a\0b"s, 0);
    }
    void repair() {
        QFETCH(std::string, bytes);
        QFETCH(std::string, expected);
        QFETCH(int, replaced);
        std::size_t count = 99;
        QCOMPARE(repairedUtf8(bytes, &count), expected);
        QCOMPARE(static_cast<int>(count), replaced);
        QCOMPARE(isValidUtf8(bytes), replaced == 0);
        QVERIFY(isValidUtf8(repairedUtf8(bytes)));
    }

    void windows1252() {
        QCOMPARE(fromWindows1252("cr\xE9"
                                 "dit \x80 \x93ok\x94 c\x9Cur l\x92\xE9t\xE9"s),
                 "crédit € “ok” cœur l’été"s);
        QCOMPARE(fromWindows1252("\x81"s), "\uFFFD"s);
    }

    void codePoints() {
        const std::string text = "é👍🏽b";
        QCOMPARE(countCodePoints(text), std::size_t{4});
        const CodePointSpan span = toCodePoints(text, {2, 10}); // the thumb and its colour
        QCOMPARE(span.start, std::size_t{1});
        QCOMPARE(span.end, std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
