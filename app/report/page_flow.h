// SPDX-License-Identifier: GPL-3.0-or-later
// Lays pieces out on pages, one below the other. A piece is a strip of the text width that is never cut:
// a line of text, a line of a table row, a chart.
#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vigie::pdf {

/// Draws at a place on the page. Called after all pages are known.
using Draw = std::function<void(QPainter& painter, QPointF topLeft)>;

struct Piece {
    qreal height = 0;
    Draw draw;               ///< may be empty: a blank
    bool withNext = false;   ///< no page break behind it
    bool dropsAtTop = false; ///< a blank that is not wanted at the top of a page
    std::string link = {};   ///< an anchor or a web address: a click on the strip leads there
};
using Pieces = std::vector<Piece>;

Piece blank(qreal height, bool withNext = true);

/// A strip that leads somewhere; pages count from 1.
struct LinkedStrip {
    std::size_t page;
    QRectF box;
    std::string target;
};

/// A title for the outline of the document; the place is that of the anchor.
struct OutlineTitle {
    std::string title;
    std::string anchor;
    std::size_t level; ///< 0 for a part
};

qreal heightOf(const Pieces& pieces);

/// The same pieces without a break between them, unless they are higher than `most`.
Pieces whole(Pieces pieces, qreal most);

/// The same pieces, leading to an anchor or a web address.
Pieces linked(Pieces pieces, const std::string& target);

/// Tested by tst_page_flow.cpp.
class PageFlow {
public:
    PageFlow(qreal left, qreal top, qreal width, qreal height);

    /// Pieces of one chain (withNext) come onto one page, unless the chain is higher than a page.
    void add(Pieces pieces);
    /// The next piece begins a page.
    void breakPage();
    /// Breaks unless `height` is left on this page.
    void breakUnless(qreal height);
    /// Stands at the top of every page that begins behind what was added so far, until it is replaced; for
    /// captions of tables and posts.
    void repeatAtTop(Pieces pieces);
    /// Remembers the place of the next piece under this name.
    void anchor(const std::string& name);
    /// The same, and names the place in the outline of the document.
    void anchorInOutline(const std::string& name, const std::string& title, std::size_t level);
    /// Lays out what is still held back. Call before the page count is asked for.
    void finish();

    std::size_t pageCount() const { return m_pages.size(); }
    /// 1-based; 0 for a name that was never given. Right once everything was added.
    std::size_t pageOf(const std::string& name) const;
    /// From the top of that page; 0 for a name that was never given.
    qreal topOf(const std::string& name) const;
    const std::vector<LinkedStrip>& links() const { return m_links; }
    const std::vector<OutlineTitle>& outline() const { return m_outline; }
    /// Once for each page, which lets go of what it held: thousands of pages do not stay in memory.
    void drawPage(QPainter& painter, std::size_t index);

private:
    struct Placed {
        QPointF at;
        Draw draw;
    };
    void place(const Piece& piece);
    void placeChain();
    void newPage();

    struct Place {
        std::size_t page = 0;
        qreal top = 0;
    };

    qreal m_left, m_top, m_width, m_height;
    qreal m_y = 0;
    bool m_atTop = true;
    Pieces m_chain; ///< held back until its last piece is known
    Pieces m_repeated;
    std::optional<Pieces> m_repeatedNext; ///< comes into force behind the chain that is held back
    std::vector<std::string> m_pendingAnchors;
    std::vector<std::vector<Placed>> m_pages;
    std::map<std::string, Place> m_anchors;
    std::vector<LinkedStrip> m_links;
    std::vector<OutlineTitle> m_outline;
};

} // namespace vigie::pdf
