// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as a file: what PDF/A-3b asks of its structure, as far as it can be seen without a validator;
// links, outline, attachments.
#include "app/report/pdf_file.h"
#include "app/report/pdf_pages.h"
#include "tests/support/report_samples.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace vigie;
using Object = QPDFObjectHandle;

class TestPdfFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWithoutAWarning();
    void namesItsColours();
    void embedsEveryFont();
    void lettersStayLetters();
    void metadataSayTheSame();
    void holdsNothingThatIsForbidden();
    void annotationsArePrinted();
    void linksLeadToTheBlocks();
    void outlineListsThePartsAndPosts();
    void attachmentsComeBack();
    void sameReportSameBytes();
    void noPdfIsSaid();

private:
    Report m_report;
    std::string m_bytes;
    QPDF m_pdf;
};

void TestPdfFile::initTestCase() {
    m_report = samples::report(samples::dossier());
    m_bytes = renderPdf(m_report);
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("report", m_bytes.data(), m_bytes.size());
}

void TestPdfFile::readsWithoutAWarning() {
    QVERIFY(m_bytes.starts_with("%PDF-1.7"));
    for (Object object : m_pdf.getAllObjects())
        if (object.isStream())
            object.getRawStreamData();
    QCOMPARE(m_pdf.numWarnings(), std::size_t{0});
    QVERIFY(m_pdf.getTrailer().hasKey("/ID"));
    QVERIFY(!m_pdf.isEncrypted());
}

void TestPdfFile::namesItsColours() {
    Object intents = m_pdf.getRoot().getKey("/OutputIntents");
    QCOMPARE(intents.getArrayNItems(), 1);
    Object intent = intents.getArrayItem(0);
    QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
    Object profile = intent.getKey("/DestOutputProfile");
    QCOMPARE(profile.getDict().getKey("/N").getIntValue(), 3);
    const auto icc = profile.getStreamData();
    const std::string head(reinterpret_cast<const char*>(icc->getBuffer()), 40);
    QCOMPARE(head.substr(36, 4), std::string("acsp"));
    QCOMPARE(head.substr(16, 4), std::string("RGB "));
}

void TestPdfFile::embedsEveryFont() {
    int fonts = 0;
    for (Object object : m_pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/FontDescriptor"))
            continue;
        ++fonts;
        QVERIFY(object.hasKey("/FontFile2") || object.hasKey("/FontFile3") || object.hasKey("/FontFile"));
    }
    QVERIFY(fonts >= 2);
    for (Object object : m_pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/CIDFontType2"))
            QVERIFY(object.hasKey("/CIDToGIDMap"));
}

/// A word that holds « fi » is found by its letters: no glyph stands for U+FB00 to U+FB06.
void TestPdfFile::lettersStayLetters() {
    int maps = 0;
    for (Object object : m_pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        const auto bytes = object.getKey("/ToUnicode").getStreamData();
        const std::string map(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
        QVERIFY(map.find("begincmap") != std::string::npos);
        for (const char* ligature : {"FB0", "fb0"})
            QVERIFY2(map.find(ligature) == std::string::npos, map.c_str());
        ++maps;
    }
    QVERIFY(maps >= 2);
}

void TestPdfFile::metadataSayTheSame() {
    Object stream = m_pdf.getRoot().getKey("/Metadata");
    QVERIFY(!stream.getDict().hasKey("/Filter")); // other programs have to find it
    const auto bytes = stream.getRawStreamData();
    const std::string xmp(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    QVERIFY(xmp.find("<pdfaid:part>3</pdfaid:part>") != std::string::npos);
    QVERIFY(xmp.find("<pdfaid:conformance>B</pdfaid:conformance>") != std::string::npos);
    Object info = m_pdf.getTrailer().getKey("/Info");
    for (const char* key : {"/Title", "/Author", "/Creator"})
        QVERIFY2(xmp.find(info.getKey(key).getUTF8Value()) != std::string::npos, key);
    QCOMPARE(info.getKey("/CreationDate").getStringValue(), std::string("D:20261122080500Z"));
    QVERIFY(xmp.find("<xmp:CreateDate>2026-11-22T08:05:00Z</xmp:CreateDate>") != std::string::npos);
    QCOMPARE(m_pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("fr"));
    QVERIFY(m_pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
}

/// ISO 19005-3: 6.1.7.2, 6.2.5, 6.2.8, 6.3, 6.5.
void TestPdfFile::holdsNothingThatIsForbidden() {
    QVERIFY(!m_pdf.getRoot().hasKey("/AA"));
    QVERIFY(!m_pdf.getRoot().hasKey("/OpenAction"));
    for (Object object : m_pdf.getAllObjects()) {
        Object dictionary = object.isStream() ? object.getDict() : object;
        if (!dictionary.isDictionary())
            continue;
        for (const char* key : {"/JS", "/TR", "/HTP", "/OPI", "/Alternates", "/XFA", "/AA"})
            QVERIFY2(!dictionary.hasKey(key), key);
        if (dictionary.hasKey("/Interpolate"))
            QVERIFY(!dictionary.getKey("/Interpolate").getBoolValue());
        if (dictionary.hasKey("/Filter"))
            QVERIFY(dictionary.getKey("/Filter").unparse().find("LZW") == std::string::npos);
        if (dictionary.hasKey("/S") && dictionary.hasKey("/Type") && dictionary.isDictionaryOfType("/Action"))
            QCOMPARE(dictionary.getKey("/S").getName(), std::string("/URI"));
    }
}

void TestPdfFile::annotationsArePrinted() {
    int links = 0;
    for (Object object : m_pdf.getAllObjects())
        if (object.isDictionaryOfType("/Annot", "/Link")) {
            ++links;
            QCOMPARE(object.getKey("/F").getIntValue(), 4);
            QCOMPARE(object.getKey("/Rect").getArrayNItems(), 4);
        }
    QVERIFY(links > 15);
}

void TestPdfFile::linksLeadToTheBlocks() {
    std::vector<Object> pages;
    for (auto& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
        pages.push_back(page.getObjectHandle());
    int inside = 0, outside = 0;
    for (Object page : pages) {
        if (!page.hasKey("/Annots"))
            continue;
        for (Object link : page.getKey("/Annots").getArrayAsVector()) {
            if (link.hasKey("/A")) {
                ++outside;
                QVERIFY(link.getKey("/A").getKey("/URI").getStringValue().starts_with("https://"));
                continue;
            }
            ++inside;
            Object target = link.getKey("/Dest").getArrayItem(0);
            QVERIFY(std::any_of(pages.begin(), pages.end(),
                                [&](Object known) { return known.getObjGen() == target.getObjGen(); }));
            const double top = link.getKey("/Dest").getArrayItem(3).getNumericValue();
            QVERIFY(top > 0 && top < 842);
        }
    }
    QVERIFY(inside >= int(m_report.parts.size() + m_report.findings.findings.rows.size()));
    QVERIFY(outside > 0);
}

void TestPdfFile::outlineListsThePartsAndPosts() {
    QStringList titles;
    Object item = m_pdf.getRoot().getKey("/Outlines").getKey("/First");
    for (; item.isDictionary(); item = item.getKey("/Next")) {
        titles << QString::fromStdString(item.getKey("/Title").getUTF8Value());
        if (item.hasKey("/First"))
            QVERIFY(item.getKey("/First").getKey("/Title").getUTF8Value().starts_with("1 · @lola.lyon"));
    }
    QStringList expected;
    for (const Part& part : m_report.parts)
        expected << QString::fromStdString(part.title);
    QCOMPARE(titles, expected);
}

void TestPdfFile::attachmentsComeBack() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.pdf")).toStdString();
    std::ofstream(path, std::ios::binary) << m_bytes;
    const auto files = pdf::readAttachments(path, Language::French);
    QVERIFY(files.has_value());
    QCOMPARE(files->size(), m_report.attachments.size());
    for (const Attachment& expected : m_report.attachments) {
        const auto found = std::find_if(files->begin(), files->end(),
                                        [&](const Attachment& file) { return file.name == expected.name; });
        QVERIFY2(found != files->end(), expected.name.c_str());
        QCOMPARE(found->content, expected.content);
        QCOMPARE(found->mimeType, expected.mimeType);
        QCOMPARE(found->relationship, expected.relationship);
        QCOMPARE(found->description, expected.description);
    }
    QCOMPARE(m_pdf.getRoot().getKey("/AF").getArrayNItems(), int(m_report.attachments.size()));
}

void TestPdfFile::sameReportSameBytes() {
    for (int again = 0; again < 2; ++again)
        QVERIFY(renderPdf(m_report) == m_bytes);
}

void TestPdfFile::noPdfIsSaid() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.pdf")).toStdString();
    const auto missing = pdf::readAttachments(path, Language::French);
    QVERIFY(!missing && missing.error().code == ErrorCode::CannotRead);
    std::ofstream(path, std::ios::binary) << "%PDF-1.7\nhalf a file";
    const auto broken = pdf::readAttachments(path, Language::French);
    QVERIFY(!broken && broken.error().code == ErrorCode::UnknownFormat);
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdf_file.moc"
