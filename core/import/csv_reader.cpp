// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

#include "core/import/byte_source.h"
#include "core/import/csv_post.h"
#include "core/import/post_completion.h"
#include "core/import/text_encoding.h"

#include <fmt/format.h>

#include <utility>

namespace vigie {
namespace {

Complaint tooManyCells(const CsvRow& row, const CsvLayout& layout) {
    const std::size_t is = row.cells.size();
    const std::size_t expected = layout.headers.size();
    return {ErrorCode::BadRecord,
            {fmt::format("Cette ligne a {} cellules au lieu de {}\u202F: on ne sait plus laquelle va dans "
                         "quelle colonne, elle n’est pas lue.",
                         is, expected),
             fmt::format("This row has {} cells instead of {}: which belongs to which column cannot be told, "
                         "so it is not read.",
                         is, expected)},
            {"Mettez entre guillemets les textes qui contiennent le séparateur.",
             "Put texts that hold the separator between quotation marks."}};
}

Complaint tooFewCells(const CsvRow& row, const CsvLayout& layout) {
    return {ErrorCode::BadValue,
            {fmt::format("la ligne s’arrête avant cette colonne ({} cellules au lieu de {}).",
                         row.cells.size(), layout.headers.size()),
             fmt::format("the row ends before this column ({} cells instead of {}).", row.cells.size(),
                         layout.headers.size())}};
}

Complaint unclosedQuote() {
    return {
        ErrorCode::BadValue,
        {"un guillemet est ouvert et jamais refermé\u202F; la cellule est lue jusqu’à la fin de la ligne.",
         "a quotation mark is opened and never closed; the cell is read up to the end of the line."}};
}

Complaint monthFirst() {
    return {
        ErrorCode::BadValue,
        {"les dates de cette colonne sont lues dans l’ordre mois/jour/année, car l’une d’elles n’a de sens "
         "qu’ainsi.",
         "the dates of this column are read as month/day/year, since one of them makes sense only so."},
        {"Si ce n’est pas le cas, écrivez-les sous la forme 2025-12-31.",
         "If this is wrong, write them like 2025-12-31."}};
}

Complaint sameMeaning(std::string_view readInstead) {
    return {ErrorCode::BadValue,
            Bilingual{"cette colonne veut dire la même chose que ", "this column means the same as "} +
                inQuotes(readInstead) + Bilingual{", qui est lue à sa place.", ", which is read instead."}};
}

Complaint mixedEncodings() {
    return {
        ErrorCode::BadEncoding,
        {"Le début de ce tableau et la suite ne sont pas dans le même encodage\u202F; il n’est pas lu.",
         "The beginning of this table and the rest are not in the same encoding; it is not read."},
        {"Enregistrez-le de nouveau au format «\u00A0CSV UTF-8\u00A0».", "Save it again as “CSV UTF-8”."}};
}

class CsvReader final : public PostReader {
public:
    CsvReader(std::string text, CsvLayout layout, ImportLog log, std::size_t bytesTotal)
        : m_text(std::move(text)), m_layout(std::move(layout)), m_rows(dataRows()), m_log(std::move(log)),
          m_bytesTotal(bytesTotal) {}

    std::optional<Post> next() override {
        if (!std::exchange(m_hasBegun, true))
            begin();
        while (auto row = m_rows.next()) {
            if (row->isBlank())
                continue;
            m_log.beginRecord();
            if (auto post = read(*std::move(row)))
                return post;
        }
        return {};
    }

    std::size_t bytesRead() const override {
        return m_text.empty() ? m_bytesTotal
                              : static_cast<std::size_t>(static_cast<double>(m_rows.position()) /
                                                         static_cast<double>(m_text.size()) *
                                                         static_cast<double>(m_bytesTotal));
    }
    std::size_t bytesTotal() const override { return m_bytesTotal; }
    ImportSummary summary() const override { return m_log.summary(); }

private:
    CsvRows dataRows() const {
        CsvRows rows(m_text, m_layout.separator);
        for (std::size_t row = 0; row <= m_layout.headerRow; ++row)
            rows.next();
        return rows;
    }

    void begin() {
        for (const auto& [aside, instead] : m_layout.leftAside)
            m_log.tellFile(sameMeaning(m_layout.headers[instead]), m_layout.headers[aside]);
        const auto place = m_layout.placeOf(Column::PublishedAt);
        if (!place)
            return;
        m_order = orderOfDates(*place);
        if (m_order == DayOrder::MonthFirst)
            m_log.tellFile(monthFirst(), m_layout.headers[*place]);
    }

    DayOrder orderOfDates(std::size_t place) const {
        DayOrderVote vote;
        CsvRows rows = dataRows();
        while (const auto row = rows.next())
            if (place < row->cells.size())
                vote.see(row->cells[place]);
        return vote.order();
    }

    std::optional<Post> read(CsvRow row) {
        const std::size_t expected = m_layout.headers.size();
        while (row.cells.size() > expected && row.cells.back().empty())
            row.cells.pop_back();
        if (row.cells.size() > expected) {
            m_log.skipRecord(onLine(tooManyCells(row, m_layout), row.line));
            return {};
        }
        if (row.cells.size() < expected)
            m_log.tellField(m_layout.headers[row.cells.size()], onLine(tooFewCells(row, m_layout), row.line));
        if (row.unclosedCell)
            m_log.tellField(m_layout.headers[std::min(*row.unclosedCell, expected - 1)],
                            onLine(unclosedQuote(), row.line));
        Post post = postFromRow(std::move(row), m_layout, m_order, m_log);
        return keepPost(post, m_log) ? std::optional(std::move(post)) : std::nullopt;
    }

    std::string m_text;
    CsvLayout m_layout;
    CsvRows m_rows;
    ImportLog m_log;
    std::size_t m_bytesTotal;
    DayOrder m_order = DayOrder::DayFirst;
    bool m_hasBegun = false;
};

std::optional<CsvLayout> layoutOf(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, FileStart::size);
    return findCsvLayout(decoded(std::string(start), detectEncoding(start)));
}

} // namespace

bool looksLikeCsv(const FileStart& start) {
    return layoutOf(start.bytes).has_value();
}

std::unique_ptr<PostReader> readCsv(OpenedFile file) {
    file.log.beginFile("csv", {"Colonne", "Column"});
    ByteSource source(*file.in);
    std::string bytes = source.rest();
    if (source.failed())
        file.log.tellFile(readingBrokeOff());
    else
        file.log.setSha256(source.sha256());
    const TextEncoding encoding = detectEncoding(bytes);
    std::string text = decoded(std::move(bytes), encoding);
    auto layout = findCsvLayout(std::string_view(text).substr(0, FileStart::size));
    if (!layout) {
        file.log.tellFile(mixedEncodings());
        return std::make_unique<CsvReader>(std::string(), CsvLayout{}, std::move(file.log), file.size);
    }
    return std::make_unique<CsvReader>(std::move(text), *std::move(layout), std::move(file.log), file.size);
}

} // namespace vigie
