// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_document.h"

#include "app/report/drawn_letters.h"
#include "app/report/pdf_text.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace vigie::pdf {

PaintedPages paintedPages(const std::function<void(LetteredWriter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    LetteredWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    paint(writer);
    return {bytes.toStdString(), writer.letters.byFont()};
}

void drawFooter(QPainter& painter, const Footer& footer, std::size_t page, std::size_t pages) {
    const QRectF box(marginLeft, footerBaseline - points(10), textWidth, points(12));
    const QFont font = textFont(7.5);
    painter.fillRect(QRectF(box.left(), box.top() - points(4), box.width(), points(0.5)), hairline);
    drawLine(painter, box.adjusted(0, 0, -millimetres(40), 0), toQString(footer.words), font, muted);
    const std::string label = filled(footer.pageLabel, {footer.say.number(page), footer.say.number(pages)});
    drawLine(painter, box.adjusted(box.width() - millimetres(40), 0, 0, 0), toQString(label), font, muted,
             Qt::AlignRight);
}

namespace {

void paint(LetteredWriter& writer, PageFlow& flow, const Footer& footer, const RenderWork& work) {
    QPainter painter(&writer);
    for (std::size_t page = 0; page < flow.pageCount() && !work.stop.stop_requested(); ++page) {
        work.progress(static_cast<double>(page) / static_cast<double>(flow.pageCount()));
        if (page > 0)
            writer.newPage();
        flow.drawPage(painter, page);
        if (page > 0 || footer.onFirst)
            drawFooter(painter, footer, page + 1, flow.pageCount());
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

} // namespace

std::string documentOf(PageFlow& flow, const Footer& footer, Finish finish, const RenderWork& work) {
    PaintedPages pages = paintedPages([&](LetteredWriter& writer) { paint(writer, flow, footer, work); });
    if (work.stop.stop_requested())
        return {};
    finish.colourProfile = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
    finish.letters = std::move(pages.letters);
    finish.links = linksOf(flow);
    for (const OutlineTitle& entry : flow.outline())
        finish.outline.push_back({entry.title, placeOf(flow, entry.anchor), entry.level});
    return finished(pages.bytes, finish);
}

} // namespace vigie::pdf
