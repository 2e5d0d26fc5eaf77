// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include <QTest>

using namespace vigie;

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverything() {
        const auto line =
            parseCommandLine({QStringLiteral("--rules"), QStringLiteral("r"),
                              QStringLiteral("--as-of=2025-01-31"), QStringLiteral("--lang"),
                              QStringLiteral("en"), QStringLiteral("a.csv"), QStringLiteral("dossier")});
        QVERIFY(line);
        QCOMPARE(line->rules, QStringLiteral("r"));
        QCOMPARE(line->asOf, *parseDate("2025-01-31"));
        QCOMPARE(line->language, Language::English);
        QCOMPARE(line->files, QStringList({QStringLiteral("a.csv"), QStringLiteral("dossier")}));
    }

    void isFrenchAndOfTodayByDefault() {
        const auto line = parseCommandLine({});
        QVERIFY(line);
        QCOMPARE(line->language, Language::French);
        QCOMPARE(line->asOf, todayInParis());
        QVERIFY(line->files.isEmpty());
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addRow("an unknown option") << QStringList{QStringLiteral("--colour")};
        QTest::addRow("a language it does not speak") << QStringList{QStringLiteral("--lang=de")};
        QTest::addRow("a day that is none") << QStringList{QStringLiteral("--as-of=2025-02-30")};
    }
    void refuses() {
        QFETCH(const QStringList, words);
        const auto line = parseCommandLine(words);
        QVERIFY(!line);
        QVERIFY(!line.error().isEmpty());
    }

    void findsTheLanguageAnywhere() {
        QCOMPARE(languageOf({QStringLiteral("--nonsense"), QStringLiteral("--lang"), QStringLiteral("en")}),
                 Language::English);
        QCOMPARE(languageOf({QStringLiteral("--lang=en")}), Language::English);
        QCOMPARE(languageOf({}), Language::French);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
