// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as pieces: rows keep together, captions are repeated on every page.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/pdf_text.h"

#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vigie::pdf {

struct TableColumn {
    qreal width = 0;
    Qt::Alignment align = Qt::AlignLeft;
};

struct TableCell {
    QString text;
    QFont font = textFont(8.5);
    QColor colour = ink;
    std::optional<Severity> severity = {}; ///< its squares stand before the text
    std::function<QString()> late =
        {}; ///< a text that is known only when all pages are, such as a page number
};

class TableLayout {
public:
    explicit TableLayout(std::vector<TableColumn> columns) : m_columns(std::move(columns)) {}

    Pieces captions(const std::vector<std::string>& names) const;
    Pieces row(std::vector<TableCell> cells) const;
    /// Adds the table with its captions, repeated on every page it reaches.
    void addTo(PageFlow& flow, const std::vector<std::string>& names, std::vector<Pieces> rows) const;

private:
    std::vector<TableColumn> m_columns;
};

} // namespace vigie::pdf
