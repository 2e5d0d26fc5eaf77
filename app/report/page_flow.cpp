// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_flow.h"

#include <utility>

namespace vigie::pdf {

Piece blank(qreal height, bool withNext) {
    return {height, {}, withNext, true};
}

qreal heightOf(const Pieces& pieces) {
    qreal height = 0;
    for (const Piece& piece : pieces)
        height += piece.height;
    return height;
}

Pieces whole(Pieces pieces, qreal most) {
    const qreal height = heightOf(pieces);
    for (std::size_t i = 0; height <= most && i + 1 < pieces.size(); ++i)
        pieces[i].withNext = true;
    return pieces;
}

Pieces linked(Pieces pieces, const std::string& target) {
    for (Piece& piece : pieces)
        if (piece.draw)
            piece.link = target;
    return pieces;
}

PageFlow::PageFlow(qreal left, qreal top, qreal width, qreal height)
    : m_left(left), m_top(top), m_width(width), m_height(height) {
    m_pages.emplace_back();
}

void PageFlow::add(Pieces pieces) {
    for (Piece& piece : pieces) {
        const bool goesOn = piece.withNext;
        m_chain.push_back(std::move(piece));
        if (!goesOn)
            placeChain();
    }
}

void PageFlow::placeChain() {
    qreal height = 0;
    bool onlyBlank = true;
    for (const Piece& piece : m_chain) {
        height += piece.height;
        onlyBlank = onlyBlank && piece.dropsAtTop;
    }
    const bool needsPage = !m_atTop && m_y + height > m_height;
    if (needsPage && onlyBlank)
        m_chain.clear(); // a blank at the end of a page is no reason for another one
    else if (needsPage)
        newPage();
    if (!m_chain.empty())
        for (const std::string& name : std::exchange(m_pendingAnchors, {}))
            m_anchors[name] = {m_pages.size(), m_top + m_y};
    for (const Piece& piece : std::exchange(m_chain, {})) {
        if (!m_atTop && m_y + piece.height > m_height)
            newPage();
        place(piece);
    }
    if (m_repeatedNext)
        m_repeated = *std::exchange(m_repeatedNext, {});
}

void PageFlow::place(const Piece& piece) {
    if (m_atTop && piece.dropsAtTop)
        return;
    if (piece.draw)
        m_pages.back().push_back({{m_left, m_top + m_y}, piece.draw});
    if (!piece.link.empty())
        m_links.push_back({m_pages.size(), {m_left, m_top + m_y, m_width, piece.height}, piece.link});
    m_y += piece.height;
    m_atTop = false;
}

void PageFlow::newPage() {
    m_pages.emplace_back();
    m_y = 0;
    m_atTop = true;
    for (const Piece& piece : m_repeated)
        place(piece);
    m_atTop = true;
}

void PageFlow::breakPage() {
    finish();
    if (!m_pages.back().empty())
        newPage();
}

void PageFlow::breakUnless(qreal height) {
    finish();
    if (!m_atTop && m_y + height > m_height)
        newPage();
}

void PageFlow::repeatAtTop(Pieces pieces) {
    m_repeatedNext = std::move(pieces);
    if (m_chain.empty())
        m_repeated = *std::exchange(m_repeatedNext, {});
}

void PageFlow::anchor(const std::string& name) {
    finish();
    m_pendingAnchors.push_back(name);
}

void PageFlow::anchorInOutline(const std::string& name, const std::string& title, std::size_t level) {
    anchor(name);
    m_outline.push_back({title, name, level});
}

void PageFlow::finish() {
    if (!m_chain.empty())
        placeChain();
}

std::size_t PageFlow::pageOf(const std::string& name) const {
    const auto found = m_anchors.find(name);
    return found == m_anchors.end() ? 0 : found->second.page;
}

qreal PageFlow::topOf(const std::string& name) const {
    const auto found = m_anchors.find(name);
    return found == m_anchors.end() ? 0 : found->second.top;
}

void PageFlow::drawPage(QPainter& painter, std::size_t index) {
    for (const Placed& placed : std::exchange(m_pages.at(index), {}))
        placed.draw(painter, placed.at);
}

} // namespace vigie::pdf
