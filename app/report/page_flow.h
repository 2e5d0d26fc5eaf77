// SPDX-License-Identifier: GPL-3.0-or-later
// Lays pieces out on pages, one below the other. A piece is a strip of the text width that is never cut:
// a line of text, a line of a table row, a chart.
#pragma once

#include <QPainter>
#include <QPointF>
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
};
using Pieces = std::vector<Piece>;

Piece blank(qreal height, bool withNext = true);

/// Tested by tst_pdf_writer.cpp.
class PageFlow {
public:
    PageFlow(qreal left, qreal top, qreal height);

    /// Pieces of one chain (withNext) come onto one page, unless the chain is higher than a page.
    void add(Pieces pieces);
    /// The next piece begins a page.
    void breakPage();
    /// Breaks unless `height` is left on this page.
    void breakUnless(qreal height);
    /// Stands at the top of every page that begins behind what was added so far, until it is replaced; for
    /// captions of tables and posts.
    void repeatAtTop(Pieces pieces);
    /// Remembers the page of the next piece under this name.
    void anchor(const std::string& name);
    /// Lays out what is still held back. Call before the page count is asked for.
    void finish();

    std::size_t pageCount() const { return m_pages.size(); }
    /// 1-based; 0 for a name that was never given. Right once everything was added.
    std::size_t pageOf(const std::string& name) const;
    void drawPage(QPainter& painter, std::size_t index) const;

private:
    struct Placed {
        QPointF at;
        Draw draw;
    };
    void place(const Piece& piece);
    void placeChain();
    void newPage();

    qreal m_left, m_top, m_height;
    qreal m_y = 0;
    bool m_atTop = true;
    Pieces m_chain; ///< held back until its last piece is known
    Pieces m_repeated;
    std::optional<Pieces> m_repeatedNext; ///< comes into force behind the chain that is held back
    std::vector<std::string> m_pendingAnchors;
    std::vector<std::vector<Placed>> m_pages;
    std::map<std::string, std::size_t> m_anchors;
};

} // namespace vigie::pdf
