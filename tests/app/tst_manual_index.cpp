// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/manual_index.h"

#include <QTest>

using namespace vigie;

class TestManualIndex final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageBeginsWithItsTitle() {
        QStringList titles;
        for (const ManualSection& section : manualSections(Language::French))
            if (section.number == 0)
                titles += section.title;
        QStringList pages;
        for (const ManualPage& page : manual(Language::French))
            pages += page.title;
        QCOMPARE(titles, pages);
    }

    void findsWords_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("page");
        QTest::addRow("as written") << QStringLiteral("Wilson") << QStringLiteral("creators");
        QTest::addRow("without accents") << QStringLiteral("pseudonyme") << QStringLiteral("privacy");
        QTest::addRow("accents that the text lacks")
            << QStringLiteral("SCHÉMA") << QStringLiteral("house-rules");
        QTest::addRow("several words anywhere") << QStringLiteral("pronostics deguisement") << QString();
        QTest::addRow("nowhere") << QStringLiteral("hippopotame") << QString();
    }
    void findsWords() {
        QFETCH(const QString, query);
        QFETCH(const QString, page);
        QString first;
        for (const ManualSection& section : manualSections(Language::French))
            if (first.isEmpty() && holdsAll(section, queryWords(query)))
                first = section.page;
        QCOMPARE(first, page);
    }

    void marksNoMiddleOfAWord() {
        const QString text = QStringLiteral("Note d’un post composé, à reposter : « post », été");
        QList<qsizetype> begins;
        for (const Utf16Span& span : findWords(text, queryWords(QStringLiteral("post te"))))
            begins += span.begin;
        QCOMPARE(begins, QList<qsizetype>({text.indexOf(QStringLiteral("post ")),
                                           text.indexOf(QStringLiteral("post »"))}));
    }

    void marksTheOriginalLetters() {
        const QString text = QStringLiteral("Écarté, puis écarte.");
        QStringList marked;
        for (const Utf16Span& span : findWords(text, queryWords(QStringLiteral("ecarte"))))
            marked += text.mid(span.begin, span.end - span.begin);
        QCOMPARE(marked, QStringList({QStringLiteral("Écarté"), QStringLiteral("écarte")}));
    }
};

QTEST_GUILESS_MAIN(TestManualIndex)
#include "tst_manual_index.moc"
