// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_breaks.h"

#include <QFontMetricsF>
#include <QTest>

using namespace vigie::pdf;

class TestPdfBreaks final : public QObject {
    Q_OBJECT

    /// As wide as ten digits.
    QString broken(const QString& text) const {
        QFont font;
        font.setPixelSize(100);
        return withBreaks(text, font, QFontMetricsF(font).horizontalAdvance(QStringLiteral("0000000000")));
    }

private Q_SLOTS:
    void breaksWhereItHurtsLeast_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addRow("fits") << QStringLiteral("1234567890") << QStringList{QStringLiteral("1234567890")};
        QTest::addRow("two halves, no single digit alone")
            << QStringLiteral("123456789012")
            << QStringList{QStringLiteral("123456"), QStringLiteral("789012")};
        QTest::addRow("behind a separator")
            << QStringLiteral("123456_7890123")
            << QStringList{QStringLiteral("123456_"), QStringLiteral("7890123")};
        QTest::addRow("a separator too near to the start")
            << QStringLiteral("1_234567890123")
            << QStringList{QStringLiteral("1_23456"), QStringLiteral("7890123")};
        QTest::addRow("short words stay")
            << QStringLiteral("1234 5678 90") << QStringList{QStringLiteral("1234 5678 90")};
        QTest::addRow("nothing") << QString() << QStringList{QString()};
    }

    void breaksWhereItHurtsLeast() {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QCOMPARE(broken(text).split(u'\n'), lines);
    }

    void cutsALineBehindAWord_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addRow("fits") << QStringLiteral("1234 67890") << QStringLiteral("1234 67890");
        QTest::addRow("in the middle of a word")
            << QStringLiteral("1234 567890 12") << QStringLiteral("1234…");
        QTest::addRow("behind a word") << QStringLiteral("1234 567 89012") << QStringLiteral("1234 567…");
        QTest::addRow("a word that is too long for it")
            << QStringLiteral("123456789012 1") << QStringLiteral("12345678…");
        QTest::addRow("an amount stays whole")
            << QStringLiteral("123 56\u00A0€ de plus") << QStringLiteral("123 56\u00A0€…");
        QTest::addRow("nothing") << QString() << QString();
    }

    void cutsALineBehindAWord() {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFont font;
        font.setPixelSize(100);
        const qreal width = QFontMetricsF(font).horizontalAdvance(QStringLiteral("0000000000"));
        const QString cut = cutToLine(text, font, width);
        QVERIFY(QFontMetricsF(font).horizontalAdvance(cut) <= width);
        QCOMPARE(cut, line);
    }

    void neverInsideACharacter() {
        const QString family = QStringLiteral("👨‍👩‍👧‍👦");
        for (const QString& line : broken(family.repeated(40)).split(u'\n'))
            QCOMPARE(line.size() % family.size(), 0);
    }

    void losesNothing() {
        const QString name = QStringLiteral("@le_petit_carnet.de-voyage/") + QString(300, u'x');
        QCOMPARE(broken(name).remove(u'\n'), name);
    }
};

QTEST_MAIN(TestPdfBreaks) // widths need fonts
#include "tst_pdf_breaks.moc"
