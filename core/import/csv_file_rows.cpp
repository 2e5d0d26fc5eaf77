// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_file_rows.h"

#include "core/import/table_complaints.h"

#include <algorithm>
#include <utility>

namespace vigie {

CsvFileRows::CsvFileRows(TextStream text, std::size_t fileSize, CsvDialect dialect, std::size_t windowBytes)
    : m_text(std::move(text)), m_fileSize(fileSize), m_windowBytes(windowBytes), m_rows({}, dialect) {}

bool CsvFileRows::next(TableRow& row) {
    while (!m_failure) {
        const CsvRows before = m_rows;
        const bool isThere = m_rows.next(row);
        if (isDecided(before))
            return isThere;
        const bool hasRoom = m_window.size() - before.position() < maxRowBytes;
        if (!hasRoom && !row.isCut && m_rows.position() < m_window.size())
            return true; // a stray quotation mark that nothing closes within reach
        if (!hasRoom)
            m_failure = rowTooLong(maxRowBytes);
        m_rows = before;
        moveWindow();
    }
    return false;
}

/// Whether what was read would be the same with more text behind the window.
bool CsvFileRows::isDecided(const CsvRows& before) const {
    return m_hasEnded || (m_rows.position() > before.position() && !m_rows.sawEnd());
}

/// To the row that is next, with more text than before behind it.
void CsvFileRows::moveWindow() {
    m_window.erase(0, m_rows.position());
    const std::size_t wanted = std::clamp(m_window.size() * 2, m_windowBytes, maxRowBytes);
    while (m_window.size() < wanted && !m_hasEnded)
        m_hasEnded = !m_text.appendTo(m_window);
    m_rows.moveTo(m_window);
}

double CsvFileRows::progress() const {
    if (m_hasEnded)
        return m_rows.progress();
    return m_fileSize == 0 ? 0 : std::min(1.0, double(m_text.bytesRead()) / double(m_fileSize));
}

} // namespace vigie
