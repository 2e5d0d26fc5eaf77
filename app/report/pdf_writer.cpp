// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_writer.h"

#include "app/report/pdf_parts.h"
#include "app/report/pdf_text.h"
#include "app/text/qt_text.h"
#include "core/report/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace vigie {
namespace {

using namespace pdf;

void addPart(PageFlow& flow, const Report& report, Section section) {
    switch (section) {
    case Section::Summary: return addSummary(flow, report.summary);
    case Section::Scope: return addScope(flow, report.scope);
    case Section::Limits: return addLimits(flow, report.limits);
    case Section::Method: return addMethod(flow, report.method);
    case Section::Findings: return addFindings(flow, report.findings);
    case Section::Details: return addDetails(flow, report.details);
    case Section::Posts: return addPostList(flow, report.posts);
    case Section::Rules: return addRuleList(flow, report.rules);
    case Section::Texts: return addFullTexts(flow, report.texts);
    case Section::Glossary: return addGlossary(flow, report.glossary);
    }
}

void layOut(PageFlow& flow, const Report& report) {
    addCover(flow, report);
    for (const Part& part : report.parts) {
        if (part.section != Section::Limits) // those follow the sources on their page
            flow.breakPage();
        addPart(flow, report, part.section);
    }
    flow.finish();
}

void drawFooter(QPainter& painter, const Report& report, std::size_t page, std::size_t pages) {
    const QRectF box(marginLeft, footerBaseline - points(10), textWidth, points(12));
    const QFont font = textFont(7.5);
    painter.fillRect(QRectF(box.left(), box.top() - points(4), box.width(), points(0.5)), hairline);
    drawLine(painter, box.adjusted(0, 0, -millimetres(40), 0),
             toQString(report.documentTitle + " · " + report.reference), font, muted);
    const std::string label = filled(report.pageLabel, {std::to_string(page), std::to_string(pages)});
    drawLine(painter, box.adjusted(box.width() - millimetres(40), 0, 0, 0), toQString(label), font, muted,
             Qt::AlignRight);
}

/// Author and language, which QPdfWriter has no setter for.
QByteArray metadata(const Report& report) {
    const auto text = [](const std::string& words) { return toQString(words).toHtmlEscaped(); };
    const QString language =
        report.language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                          "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
                          "<dc:identifier>%4</dc:identifier>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(text(report.documentTitle), text(report.author), language, text(report.reference))
        .toUtf8();
}

void setUp(QPdfWriter& writer, const Report& report) {
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(toQString(report.documentTitle));
    writer.setCreator(QStringLiteral("Vigie"));
    writer.setDocumentXmpMetadata(metadata(report));
}

bool paint(QPdfWriter& writer, const PageFlow& flow, const Report& report) {
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (std::size_t page = 0; page < flow.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        flow.drawPage(painter, page);
        if (page > 0)
            drawFooter(painter, report, page + 1, flow.pageCount());
    }
    return painter.end();
}

/// A report must never take the place of the posts it was made from, or of anything else that is no report.
bool holdsSomethingElse(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > 0 && file.read(5) != "%PDF-";
}

/// Qt's own reasons come in English only.
Bilingual reasonAt(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir())
        return {"un dossier porte ce nom", "a folder has this name"};
    if (!file.dir().exists())
        return {"le dossier n’existe pas", "the folder does not exist"};
    if (holdsSomethingElse(path))
        return {"un fichier qui n’est pas un PDF porte déjà ce nom",
                "a file that is no PDF has this name already"};
    if (!QFileInfo(file.path()).isWritable())
        return {"le dossier est protégé en écriture", "the folder is write-protected"};
    return {"l’écriture s’est interrompue, le disque est peut-être plein",
            "writing stopped, the disk may be full"};
}

Error cannotWrite(const Report& report, const QString& path) {
    const Wording say(report.language);
    Error error;
    error.code = ErrorCode::CannotWrite;
    error.message =
        say({"Le rapport n’a pas pu être écrit\u00A0: {}.", "The report could not be written: {}."},
            {say(reasonAt(path))});
    error.where.file = toUtf8(path);
    error.hint =
        say({"Choisissez un autre nom ou un autre dossier.", "Choose another name or another folder."});
    return error;
}

} // namespace

Result<void> writePdf(const Report& report, const QString& path) {
    QSaveFile file(path);
    if (holdsSomethingElse(path) || !file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(report, path));
    PageFlow flow(marginLeft, marginTop, textHeight);
    layOut(flow, report);
    QPdfWriter writer(&file);
    setUp(writer, report);
    if (!paint(writer, flow, report) || !file.commit())
        return tl::unexpected(cannotWrite(report, path));
    return {};
}

} // namespace vigie
