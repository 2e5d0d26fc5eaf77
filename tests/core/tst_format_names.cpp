// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/format_names.h"
#include "core/import/known_exports.h"
#include "tests/support/imported.h"

#include <QDir>
#include <QTest>

using namespace vigie;

namespace {

/// « tiktok-studio tiktok » … : the lines of known_exports.txt that begin a table.
QStringList tablesOfKnownMaking() {
    QStringList names;
    const auto text =
        QString::fromUtf8(knownExportsText.data(), static_cast<qsizetype>(knownExportsText.size()));
    for (const QString& line : text.split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#') && !line.startsWith(u' '))
            names << line.section(u' ', 0, 0);
    names.removeDuplicates();
    return names;
}

/// Of every sample of a format of somebody else.
QStringList formatsOfSamples() {
    const QDir folder(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/formats"));
    QStringList names;
    for (const QString& format : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QFileInfo& file : QDir(folder.filePath(format)).entryInfoList(QDir::Files))
            if (file.suffix() != QStringLiteral("expected") && file.suffix() != QStringLiteral("actual"))
                names << QString::fromStdString(importFile(file.filePath().toStdString()).summary.format);
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

} // namespace

class TestFormatNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        const auto row = [](const char* name, const char* format, const char* french, const char* english) {
            QTest::addRow("%s", name)
                << QByteArray(format) << QString::fromUtf8(french) << QString::fromUtf8(english);
        };
        row("a download", "tiktok-download", "TikTok, données téléchargées", "TikTok, downloaded data");
        row("the same words in both", "youtube-data-api", "YouTube Data API", "YouTube Data API");
        row("any table", "csv", "CSV", "CSV");
        row("a table of known making", "tiktok-studio-xlsx", "TikTok Studio (XLSX)", "TikTok Studio (XLSX)");
        row("a JSON and a table of one maker", "4cat-tiktok-csv", "4CAT, TikTok (CSV)", "4CAT, TikTok (CSV)");
        row("of a newer program", "bluesky-archive", "bluesky-archive", "bluesky-archive");
        row("its table", "bluesky-csv", "bluesky-csv", "bluesky-csv");
        row("none", "", "", "");
    }
    void names() {
        QFETCH(const QByteArray, format);
        const auto name = [&](Language language) {
            return QString::fromStdString(formatName(format.toStdString(), language));
        };
        QTEST(name(Language::French), "french");
        QTEST(name(Language::English), "english");
    }

    void everyFormatHasOne() {
        QStringList formats = formatsOfSamples();
        QVERIFY(formats.size() > 20);
        for (const QString& table : tablesOfKnownMaking())
            formats << table + QStringLiteral("-csv");
        for (const QString& format : formats)
            for (const Language language : {Language::French, Language::English})
                if (const QString name = QString::fromStdString(formatName(format.toStdString(), language));
                    name == format)
                    QVERIFY2(name == QStringLiteral("yt-dlp") || name == QStringLiteral("gallery-dl"),
                             qPrintable(format));
    }
};

QTEST_GUILESS_MAIN(TestFormatNames)
#include "tst_format_names.moc"
