// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_pages.h"

#include "app/report/pdf_file.h"
#include "app/report/pdf_parts.h"
#include "app/report/pdf_text.h"
#include "app/text/qt_text.h"
#include "core/report/wording.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace vigie {
namespace {

using namespace pdf;

void addPart(PageFlow& flow, const Report& report, Section section) {
    switch (section) {
    case Section::Summary: return addSummary(flow, report.summary);
    case Section::Scope: return addScope(flow, report.scope);
    case Section::Limits: return addLimits(flow, report.limits);
    case Section::Method: return addMethod(flow, report.method);
    case Section::Creators: return addCreators(flow, report.creators);
    case Section::Findings: return addFindings(flow, report.findings);
    case Section::Details: return addDetails(flow, report.details);
    case Section::Dismissed: return addDismissed(flow, report.dismissed);
    case Section::Reading: return addSecondReading(flow, report.reading);
    case Section::Actions: return addActions(flow, report.actions);
    case Section::Signatures: return addSignatures(flow, report.signatures);
    case Section::Posts: return addPostList(flow, report.posts);
    case Section::Rules: return addRuleList(flow, report.rules);
    case Section::Texts: return addFullTexts(flow, report.texts);
    case Section::Log: return addDecisionLog(flow, report.log);
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

void setUp(QPdfWriter& writer) {
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

void paint(QPdfWriter& writer, const PageFlow& flow, const Report& report) {
    QPainter painter(&writer);
    for (std::size_t page = 0; page < flow.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        flow.drawPage(painter, page);
        if (page > 0)
            drawFooter(painter, report, page + 1, flow.pageCount());
    }
}

Destination placeOf(const PageFlow& flow, const std::string& anchor) {
    return {flow.pageOf(anchor), flow.topOf(anchor) / points(1)};
}

/// Only what a browser opens safely is a link; an anchor that is not in the document leads nowhere.
std::vector<Link> linksOf(const PageFlow& flow) {
    std::vector<Link> out;
    for (const LinkedStrip& strip : flow.links()) {
        Link link{strip.page,
                  strip.box.left() / points(1),
                  strip.box.top() / points(1),
                  strip.box.right() / points(1),
                  strip.box.bottom() / points(1),
                  {},
                  {}};
        if (strip.target.starts_with("https://") || strip.target.starts_with("http://"))
            link.address = strip.target;
        else if (flow.pageOf(strip.target) > 0)
            link.target = placeOf(flow, strip.target);
        else
            continue;
        out.push_back(std::move(link));
    }
    return out;
}

Finish finishOf(const Report& report, const PageFlow& flow) {
    Finish out;
    out.language = report.language == Language::French ? "fr" : "en";
    out.title = report.documentTitle;
    out.author = report.author;
    out.program = report.program;
    out.identifier = report.reference;
    out.madeAt = report.madeAt;
    out.colourProfile = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
    out.links = linksOf(flow);
    for (const OutlineTitle& entry : flow.outline())
        out.outline.push_back({entry.title, placeOf(flow, entry.anchor), entry.level});
    out.attachments = report.attachments;
    return out;
}

} // namespace

std::string renderPdf(const Report& report) {
    PageFlow flow(marginLeft, marginTop, textWidth, textHeight);
    layOut(flow, report);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUp(writer);
    paint(writer, flow, report);
    return finished(bytes.toStdString(), finishOf(report, flow));
}

} // namespace vigie
