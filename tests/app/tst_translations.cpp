// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/french_typography.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// What French users read is whole and follows French typography.
class TestTranslations final : public QObject {
    Q_OBJECT

    struct Entry {
        QString source;
        QStringList translations;
        bool isUnfinished = false;
    };

    static QList<Entry> entries(const QString& language) {
        QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/translations/vigie_%1.ts").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Entry> found;
        bool hasPlurals = false;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("message")) {
                hasPlurals = xml.attributes().hasAttribute(QLatin1String("numerus"));
            } else if (xml.name() == QLatin1String("source")) {
                found += Entry{xml.readElementText(), {}, false};
            } else if (xml.name() == QLatin1String("translation")) {
                found.last().isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
                if (!hasPlurals)
                    found.last().translations += xml.readElementText();
            } else if (xml.name() == QLatin1String("numerusform")) {
                found.last().translations += xml.readElementText();
            }
        }
        return found;
    }

private Q_SLOTS:
    void nothingIsUnfinished_data() {
        QTest::addColumn<QString>("language");
        QTest::addRow("French") << QStringLiteral("fr");
        QTest::addRow("English") << QStringLiteral("en");
    }
    void nothingIsUnfinished() {
        QFETCH(const QString, language);
        const QList<Entry> all = entries(language);
        QVERIFY(!all.isEmpty());
        for (const Entry& entry : all) {
            QVERIFY2(!entry.isUnfinished, qPrintable(entry.source));
            QVERIFY2(!entry.translations.isEmpty() && !entry.translations.contains(QString()),
                     qPrintable(entry.source));
        }
    }

    void frenchFollowsFrenchTypography_data() { vigie::test::addFrenchMistakes(); }
    void frenchFollowsFrenchTypography() {
        QFETCH(const QString, pattern);
        const QRegularExpression wrong(pattern, QRegularExpression::UseUnicodePropertiesOption);
        for (const Entry& entry : entries(QStringLiteral("fr")))
            for (const QString& text : entry.translations)
                QVERIFY2(!wrong.match(text).hasMatch(), qPrintable(text));
    }

    void placesForValuesAreKept() {
        static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
        const auto placesIn = [](const QString& text) {
            QStringList places;
            for (auto match = place.globalMatch(text); match.hasNext();)
                places += match.next().captured();
            places.sort();
            return places;
        };
        for (const Entry& entry : entries(QStringLiteral("fr")))
            for (const QString& text : entry.translations)
                QCOMPARE(placesIn(text), placesIn(entry.source));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
