// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/manual_pdf.h"

#include "app/report/drawn_letters.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_emoji.h"
#include "app/report/pdf_style.h"
#include "app/report/pdf_text.h"
#include "app/report/sheet_breaks.h"
#include "app/text/manual_document.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"

#include <QAbstractTextDocumentLayout>
#include <QColorSpace>
#include <QPdfWriter>
#include <QTextBlock>

namespace vigie {
namespace {

using namespace pdf;

constexpr std::size_t pagesBefore = 1; ///< the one with the contents
constexpr qreal contentsTop = millimetres(52);
constexpr qreal contentsLine = points(21);

/// Where something stands in the document that flows over all pages, and which lines it needs below it.
struct Spot {
    std::size_t page; ///< of the PDF, from 1
    qreal top;        ///< on that page
};

struct Entry {
    QString id; ///< empty for what is no page of the manual
    QString title;
    int level;
    Spot spot;
};

/// All pages of the manual one after the other, laid out on sheets.
class Sheets {
public:
    explicit Sheets(const QList<ManualPage>& pages) : m_pages(pages) {
        QString all;
        for (const ManualPage& page : pages)
            all += page.markdown + QStringLiteral("\n\n");
        m_document.setDocumentMargin(0);
        m_document.setUseDesignMetrics(true);
        m_document.setMarkdown(all);
        applyStyle(m_document, {textFont(10), codeFont(9), ink, accent, tint, hairline});
        m_document.setPageSize(QSizeF(textWidth, textHeight));
        breakSheets(m_document);
    }

    int count() const { return m_document.pageCount(); }

    void draw(QPainter& painter, int sheet) const {
        painter.save();
        painter.translate(marginLeft, marginTop - sheet * textHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, sheet * textHeight, textWidth + points(1), textHeight);
        context.palette.setColor(QPalette::Text, ink);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        drawPictures(painter, sheet);
        painter.restore();
    }

    /// What the glyphs of all sheets stand for, in the order in which they are drawn.
    void note(DrawnLetters& letters) const {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                letters.note(block.layout()->lineAt(i), block.text());
    }

    QList<Entry> entries() const {
        QList<Entry> out;
        qsizetype page = 0;
        for (const QTextBlock& heading : headingsOf(m_document)) {
            const int level = heading.blockFormat().headingLevel();
            const QString id = level == 1 ? m_pages.at(page++).id : QString();
            out += {id, heading.text(), level, spotOf(boxOf(heading).top())};
        }
        return out;
    }

    /// Strips that lead somewhere, one a line.
    struct Anchor {
        QString link;
        Spot spot;
        qreal left, right, height;
    };
    QList<Anchor> anchors() const {
        QList<Anchor> out;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().isAnchor())
                    out += anchorsOf(block, it.fragment());
        return out;
    }

private:
    /// Emoji of the blocks on that sheet.
    void drawPictures(QPainter& painter, int sheet) const {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = boxOf(block);
            if (box.bottom() < sheet * textHeight || box.top() > (sheet + 1) * textHeight)
                continue;
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                drawEmoji(painter, box.topLeft(), block.layout()->lineAt(i));
        }
    }

    QRectF boxOf(const QTextBlock& block) const {
        return m_document.documentLayout()->blockBoundingRect(block);
    }

    static Spot spotOf(qreal y) {
        const auto sheet = static_cast<std::size_t>(y / textHeight);
        return {sheet + 1 + pagesBefore, marginTop + y - static_cast<qreal>(sheet) * textHeight};
    }

    QList<Anchor> anchorsOf(const QTextBlock& block, const QTextFragment& fragment) const {
        QList<Anchor> out;
        const QTextLayout& layout = *block.layout();
        const int begin = fragment.position() - block.position();
        const int end = begin + fragment.length();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = std::max(begin, line.textStart());
            const int to = std::min(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const QPointF origin = boxOf(block).topLeft();
            out += {fragment.charFormat().anchorHref(), spotOf(origin.y() + line.y()),
                    marginLeft + origin.x() + line.cursorToX(from),
                    marginLeft + origin.x() + line.cursorToX(to), line.height()};
        }
        return out;
    }

    const QList<ManualPage>& m_pages;
    QTextDocument m_document;
};

Destination destinationOf(const Spot& spot) {
    return {spot.page, spot.top / points(1)};
}

class ManualPdf {
public:
    explicit ManualPdf(const ManualFacts& facts)
        : m_facts(facts), m_say(facts.language), m_sheets(facts.pages), m_entries(m_sheets.entries()) {
        for (const Entry& entry : m_entries)
            if (!entry.id.isEmpty())
                m_subjects += entry;
    }

    std::string render() {
        const PaintedPages pages = paintedPages([this](LetteredWriter& writer) { paint(writer); });
        return finished(pages.bytes, finish(pages.letters));
    }

private:
    QString title() const { return toQString(m_say({"Le manuel de Vigie", "The manual of Vigie"})); }

    void paint(LetteredWriter& writer) {
        const Footer footer{toUtf8(title()), m_say({"page {} sur {}", "page {} of {}"}), m_say};
        const std::size_t pages = pagesBefore + static_cast<std::size_t>(m_sheets.count());
        QPainter painter(&writer);
        paintContents(painter);
        m_sheets.note(writer.letters);
        for (int sheet = 0; sheet < m_sheets.count(); ++sheet) {
            writer.newPage();
            m_sheets.draw(painter, sheet);
            drawFooter(painter, footer, pagesBefore + static_cast<std::size_t>(sheet) + 1, pages);
        }
    }

    void paintContents(QPainter& painter) const {
        drawLine(painter, {marginLeft, marginTop, textWidth, points(34)}, title(), textFont(24, Weight::Bold),
                 ink);
        drawLine(painter, {marginLeft, marginTop + points(34), textWidth, points(18)},
                 toQString("Vigie " + m_facts.version), textFont(10), muted);
        qreal y = contentsTop;
        for (const Entry& subject : m_subjects) {
            const QRectF line(marginLeft, y, textWidth, contentsLine);
            drawLine(painter, line, subject.title, textFont(11), ink);
            drawLine(painter, line, QString::number(subject.spot.page), textFont(11), muted, Qt::AlignRight);
            y += contentsLine;
        }
    }

    Finish finish(const NamelessGlyphs& letters) const {
        Finish out;
        out.letters = letters;
        out.language = m_facts.language == Language::French ? "fr" : "en";
        out.title = toUtf8(title());
        out.program = "Vigie " + m_facts.version;
        out.identifier = "vigie-manual-" + m_facts.version + "-" + out.language;
        out.madeAt = m_facts.madeAt;
        out.colourProfile = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
        for (const Entry& entry : m_entries)
            out.outline.push_back(
                {toUtf8(entry.title), destinationOf(entry.spot), static_cast<std::size_t>(entry.level - 1)});
        out.links = links();
        return out;
    }

    std::vector<Link> links() const {
        std::vector<Link> out;
        qreal y = contentsTop;
        for (const Entry& subject : m_subjects) {
            out.push_back(link(1, marginLeft, y, marginLeft + textWidth, y + contentsLine, subject));
            y += contentsLine;
        }
        for (const Sheets::Anchor& anchor : m_sheets.anchors())
            for (const Entry& subject : m_subjects)
                if (subject.id == linkedPage(anchor.link))
                    out.push_back(link(anchor.spot.page, anchor.left, anchor.spot.top, anchor.right,
                                       anchor.spot.top + anchor.height, subject));
        return out;
    }

    static Link link(std::size_t page, qreal left, qreal top, qreal right, qreal bottom, const Entry& to) {
        constexpr qreal unit = points(1);
        return {page, left / unit, top / unit, right / unit, bottom / unit, {}, destinationOf(to.spot)};
    }

    const ManualFacts& m_facts;
    Wording m_say;
    Sheets m_sheets;
    QList<Entry> m_entries;
    QList<Entry> m_subjects; ///< the pages of the manual
};

} // namespace

std::string renderManual(const ManualFacts& facts) {
    return ManualPdf(facts).render();
}

} // namespace vigie
