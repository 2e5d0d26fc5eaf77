// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mojibake.h"

#include <QTest>

using namespace vigie;

class TestMojibake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
};

void TestMojibake::texts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty when it stays
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("degree sign", "85\u00C2\u00B0", "85°");
    row("cat", "\u00F0\u009F\u0090\u0088", "🐈");
    row("apostrophe", "l\u00E2\u0080\u0099\u00C3\u00A9t\u00C3\u00A9", "l’été");
    row("plain letters", "Code LOLA20", "");
    row("repaired before", "l’été", "");
    row("right, and no UTF-8 as bytes", "café", "");
    row("a letter beyond", "Ã©té ’", "");
    row("genuinely « Ã© », which cannot be told", "Ã©", "é");
    row("nothing", "", "");
}

void TestMojibake::texts() {
    QFETCH(QString, text);
    QTEST(QString::fromStdString(repairedByteLetters(text.toStdString()).value_or("")), "expected");
}

QTEST_GUILESS_MAIN(TestMojibake)
#include "tst_mojibake.moc"
