// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_reader.h"

#include "core/import/cell_text.h"
#include "core/import/column_survey.h"
#include "core/import/post_completion.h"
#include "core/import/row_post.h"
#include "core/import/sheet_values.h"
#include "core/import/table_complaints.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

/// The first words of the row say that it sums up others, and it has no text or date of its own.
bool isTotals(const TableRow& row, const TableLayout& layout) {
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const std::string& cell) { return !trimmed(cell).empty(); });
    if (first == row.cells.end() || !meansTotal(*first))
        return false;
    const auto isEmpty = [&](ColumnMeaning column) {
        const auto place = layout.placeOf(column);
        return !place || *place >= row.cells.size() || trimmed(row.cells[*place]).empty() ||
               row.cells.begin() + static_cast<std::ptrdiff_t>(*place) == first;
    };
    return isEmpty(ColumnMeaning::Text) && isEmpty(ColumnMeaning::PublishedAt);
}

/// One table being read.
class TableWalk {
public:
    TableWalk(const ReadableTable& readable, ImportLog& log)
        : m_table(*readable.table), m_layout(readable.layout), m_log(log),
          m_survey(surveyColumns(*dataRows(), readable.layout)), m_rows(dataRows()) {
        for (const Complaint& remark : m_table.remarks()) {
            m_log.tellFile(remark);
            m_log.note(Notice::HiddenRead);
        }
        for (const auto& [aside, instead] : m_layout.leftAside)
            m_log.tellFile(sameMeaning(m_layout.headers()[instead]), m_layout.headers()[aside]);
        tellOrderOfDates();
    }

    std::optional<Post> next() {
        while (m_rows->next(m_row)) {
            if (m_row.isBlank())
                continue;
            m_log.beginRecord(placeOfRow(m_table.name(), m_row));
            if (isNoPost())
                m_log.setRecordAside(Notice::NoPost);
            else if (auto post = read())
                return post;
        }
        if (const auto failure = m_rows->failure()) {
            m_log.beginRecord();
            m_log.skipRecord(*failure);
        }
        return {};
    }

    double progress() const { return m_rows->progress(); }

private:
    std::unique_ptr<TableRows> dataRows() const {
        auto rows = m_table.rows();
        TableRow row;
        for (std::size_t above = 0; above <= m_layout.rowsAbove; ++above)
            rows->next(row);
        return rows;
    }

    void tellOrderOfDates() const {
        const auto place = m_layout.placeOf(ColumnMeaning::PublishedAt);
        if (place && m_survey.monthFirstIsSure)
            m_log.tellFile(monthFirst(), m_layout.headers()[*place]);
        if (place && m_survey.orderIsAGuess)
            m_log.tellFile(orderGuessed(m_survey.dates.order), m_layout.headers()[*place]);
    }

    /// A line of totals, or of what a collector could not get, which is told.
    bool isNoPost() const {
        const std::string error = collectorError(m_row, m_layout);
        if (!error.empty())
            m_log.tellRecord(collectorFailed(error));
        return !error.empty() || isTotals(m_row, m_layout);
    }

    std::optional<Post> read() {
        if (!hasItsCells())
            return {};
        Post post = postFromRow(m_row, m_layout, m_survey, m_log);
        if (m_table.mayHaveLostEmoji() && hasLostEmoji(post.text))
            m_log.note(Notice::LettersLost);
        return keepPost(post, m_log) ? std::optional(std::move(post)) : std::nullopt;
    }

    /// Whether the cells of the row belong to their columns for certain; complaints are told.
    bool hasItsCells() {
        const std::size_t expected = m_layout.headers().size();
        while (m_row.cells.size() > expected && m_row.cells.back().empty())
            m_row.cells.pop_back();
        const bool isInWorkbook = m_row.line == 0; // where empty cells at the end are not written
        if (isInWorkbook && m_row.cells.size() < expected)
            m_row.cells.resize(expected);
        const std::size_t cells = m_row.cells.size();
        if (m_row.isCut || (m_row.endsFile && cells < expected)) {
            m_log.skipRecord(cutRow());
            return false;
        }
        if (cells > expected) {
            m_log.skipRecord(tooManyCells(cells, expected));
            return false;
        }
        if (cells < expected)
            m_log.tellField(m_layout.headers()[cells], tooFewCells(cells, expected));
        if (m_row.unclosedCell)
            m_log.tellField(m_layout.headers()[std::min(*m_row.unclosedCell, expected - 1)], unclosedQuote());
        return true;
    }

    const Sheet& m_table;
    const TableLayout& m_layout;
    ImportLog& m_log;
    ColumnSurvey m_survey;
    std::unique_ptr<TableRows> m_rows;
    TableRow m_row;
};

class TableReader final : public PostReader {
public:
    TableReader(std::vector<ReadableTable> tables, ImportLog log, std::size_t bytesTotal)
        : m_tables(std::move(tables)), m_log(std::move(log)), m_bytesTotal(bytesTotal) {}

    std::optional<Post> next() override {
        while (m_walk || m_next < m_tables.size()) {
            if (!m_walk)
                m_walk.emplace(m_tables[m_next++], m_log);
            if (auto post = m_walk->next())
                return post;
            m_walk.reset();
        }
        return {};
    }

    std::size_t bytesRead() const override {
        if (!m_walk)
            return m_next == m_tables.size() ? m_bytesTotal : 0;
        const double tables = static_cast<double>(m_next - 1) + m_walk->progress();
        return static_cast<std::size_t>(static_cast<double>(m_bytesTotal) * tables /
                                        static_cast<double>(m_tables.size()));
    }
    std::size_t bytesTotal() const override { return m_bytesTotal; }
    ImportSummary summary() const override { return m_log.summary(); }

private:
    std::vector<ReadableTable> m_tables;
    std::size_t m_next = 0;
    ImportLog m_log;
    std::size_t m_bytesTotal;
    std::optional<TableWalk> m_walk; ///< over the table before m_next
};

} // namespace

std::unique_ptr<PostReader> readTables(std::vector<ReadableTable> tables, std::string_view container,
                                       ImportLog log, std::size_t bytesTotal) {
    std::string format(container);
    if (!tables.empty() && tables.front().layout.known)
        format = std::string(tables.front().layout.known->name) + "-" + format;
    log.beginFile(format, {"Colonne", "Column"});
    return std::make_unique<TableReader>(std::move(tables), std::move(log), bytesTotal);
}

} // namespace vigie
