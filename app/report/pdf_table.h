// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as pieces: rows keep together, captions are repeated on every page.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/pdf_parts.h"
#include "core/base/wording.h"

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
    /// Stands before the text, `markWidth` wide; given the first line of the cell.
    std::function<void(QPainter&, QRectF)> mark = {};
    qreal markWidth = 0;
    /// A text that is known only when all pages are, such as a page number; stands in place of `text`.
    std::function<QString()> late = {};
    bool isOneLine = false;
};

TableCell cell(const std::string& text);
TableCell cell(std::size_t number, const Wording& say);
TableCell boldCell(const std::string& text);
/// For ids and fingerprints: small, muted, all letters of one width.
TableCell codeCell(const std::string& text);
/// For dense lists.
TableCell smallCell(const std::string& text);
/// On one line, cut behind the last word that the cell has room for.
TableCell lineCell(const std::string& text);
/// Squares and word.
TableCell severityCell(Severity severity, const std::string& name);
/// Shape and words; in the colour of `caveat` where the verdict may not stand alone.
TableCell verdictCell(Verdict verdict, std::optional<Severity> caveat, const std::string& standing);

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

/// The subheading, then the table or what is said in its place.
template <typename Row, typename ToPieces>
void addTable(PageFlow& flow, const ReportTable<Row>& table, const TableLayout& layout, ToPieces toPieces) {
    if (!table.title.empty())
        flow.add(subheading(table.title));
    if (table.rows.empty()) {
        flow.add(paragraph(table.whenEmpty, bodyStyle()));
        return;
    }
    std::vector<Pieces> rows;
    for (const Row& row : table.rows)
        rows.push_back(toPieces(row));
    layout.addTo(flow, table.columns, std::move(rows));
}

} // namespace vigie::pdf
