// SPDX-License-Identifier: GPL-3.0-or-later
// The workbook is unpacked and its XML read again.
#include "core/import/zip_file.h"
#include "core/report/xlsx_writer.h"
#include "tests/support/golden.h"
#include "tests/support/report_samples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;

class TestXlsxWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsHoldPostsFindingsCreatorsRules();
    void captionsFilterAndStay();
    void textsAreNeverFormulas_data();
    void textsAreNeverFormulas();
    void daysAndSharesAreNumbers();
    void bothLanguages();
    void longTextsAreCut();
    void dismissedFindingsAreTold();

private:
    void write(const std::vector<CheckedPost>& posts, Language language = Language::French,
               const ReviewRecord& review = {});
    QByteArray member(const char* name) const;
    /// The texts and numbers of the cells of a sheet, row by row.
    QList<QStringList> rows(int sheet) const;
    QTemporaryDir m_folder;
    std::string m_zip;
};

void TestXlsxWriter::write(const std::vector<CheckedPost>& posts, Language language,
                           const ReviewRecord& review) {
    const std::string path = m_folder.filePath(QStringLiteral("book.xlsx")).toStdString();
    auto file = OutputFile::create(path, {{"un classeur", "a workbook"}, {"PK"}}, language);
    QVERIFY(file.has_value());
    static const RulePack pack = samples::pack();
    XlsxWriter writer(*file, pack,
                      {"0.1.0", "fr", "2026.11.22", pack.sha256, *parseDate("2026-11-22"), language}, review);
    CheckSummary summary;
    writer.begin();
    for (const CheckedPost& checked : posts) {
        summary.tally.add(checked);
        writer.write(checked);
    }
    writer.end(summary);
    QVERIFY(file->commit().has_value());
    m_zip = test::readFile(path);
}

QByteArray TestXlsxWriter::member(const char* name) const {
    ZipMember member(m_zip, name);
    QByteArray out;
    for (std::string_view piece = member.more(); !piece.empty(); piece = member.more())
        out.append(piece.data(), static_cast<qsizetype>(piece.size()));
    return out;
}

QList<QStringList> TestXlsxWriter::rows(int sheet) const {
    QList<QStringList> out;
    QXmlStreamReader xml(member(qPrintable(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet))));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("row"))
            out.append(QStringList());
        else if (xml.name() == QLatin1String("t") || xml.name() == QLatin1String("v"))
            out.last().append(xml.readElementText());
    }
    return out;
}

void TestXlsxWriter::sheetsHoldPostsFindingsCreatorsRules() {
    write(samples::dossier());
    const QString book = QString::fromUtf8(member("xl/workbook.xml"));
    for (const char* name : {"Publications", "Constats", "Créateurs", "Règles", "Origine"})
        QVERIFY2(book.contains(QStringLiteral("name=\"%1\"").arg(QString::fromUtf8(name))), name);
    QCOMPARE(rows(1).size(), 1 + 5);
    QCOMPARE(rows(2).size(), 1 + 3);
    QCOMPARE(rows(3).size(), 1 + 2);
    QCOMPARE(rows(4).size(), 1 + 4);
    QVERIFY(rows(1).at(3).contains(QStringLiteral("mention conforme")));
    QVERIFY(rows(2).at(1).contains(QStringLiteral("code LOLA20")));
    QVERIFY(rows(4).last().contains(QStringLiteral("prohibited.nicotine")));
    QVERIFY(rows(4).last().contains(QStringLiteral("0")));
}

void TestXlsxWriter::captionsFilterAndStay() {
    write(samples::dossier());
    for (int sheet = 1; sheet <= 4; ++sheet) {
        const QByteArray xml = member(qPrintable(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
        QVERIFY(xml.contains("<autoFilter ref=\"A1:"));
        QVERIFY(xml.contains("state=\"frozen\""));
    }
}

void TestXlsxWriter::textsAreNeverFormulas_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"=1+1", "+33 6", "-20 %", "@lola", "\tTab", "https://exemple.fr", "=HYPERLINK(\"x\")"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

void TestXlsxWriter::textsAreNeverFormulas() {
    QFETCH(QString, text);
    write({samples::PostBuilder("1", text.toStdString(), text.toStdString())});
    QCOMPARE(rows(1).at(1).last(), text);
    for (int sheet = 1; sheet <= 5; ++sheet) {
        const QByteArray xml = member(qPrintable(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
        QVERIFY(!xml.contains("<f>"));
        QVERIFY(!xml.contains("<hyperlink"));
    }
}

void TestXlsxWriter::daysAndSharesAreNumbers() {
    write(samples::dossier());
    QVERIFY(rows(1).at(1).contains(QStringLiteral("45718"))); // 2 March 2025, counted from 1900
    QVERIFY(rows(3).at(1).contains(QStringLiteral("0")));     // @lola.lyon: none of two
    QVERIFY(rows(3).at(2).contains(QStringLiteral("1")));     // @tom_runs: one of one
}

void TestXlsxWriter::bothLanguages() {
    write(samples::dossier(), Language::English);
    QCOMPARE(rows(2).first().first(), QStringLiteral("severity"));
    QVERIFY(rows(1).at(3).contains(QStringLiteral("compliant disclosure")));
    QVERIFY(member("xl/workbook.xml").contains("name=\"Findings\""));
}

void TestXlsxWriter::longTextsAreCut() {
    write({samples::PostBuilder("1", "lola", std::string(100'000, 'x'))});
    const QString caption = rows(1).at(1).last();
    QCOMPARE(caption.size(), 32'001);
    QVERIFY(caption.endsWith(QStringLiteral("…")));
}

/// The sheet of findings names the decision; posts and creators are counted by what is left.
void TestXlsxWriter::dismissedFindingsAreTold() {
    write(samples::dossier(), Language::French, samples::review());
    QVERIFY(rows(2).first().contains(QStringLiteral("décision")));
    QVERIFY(rows(2).last().contains(QStringLiteral("écarté")));
    QVERIFY(rows(2).last().contains(QStringLiteral("hors sujet")));
    QCOMPARE(rows(1).at(2).last(), QStringLiteral("avis écarté"));
    QCOMPARE(rows(3).at(1).at(rows(3).first().indexOf(QStringLiteral("constats"))), QStringLiteral("2"));
    write(samples::dossier());
    QVERIFY(!rows(2).first().contains(QStringLiteral("décision")));
}

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsx_writer.moc"
